package org.distintivo.platform.service.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.distintivo.platform.domain.AddressRange;
import org.distintivo.platform.domain.WebOrigin;
import org.distintivo.platform.service.FetchFailedException;
import org.distintivo.platform.service.FetchFailure;

/**
 * Decides which hosts may be asked. An entry of either list is {@code host} for port 443 of it, or
 * {@code host:port}; in the list of public hosts {@code *.example.org} stands for all hosts below a
 * domain and {@code *} for any host, on port 443.
 *
 * @param open hosts on public addresses
 * @param inside hosts that the operator vouches for although their addresses are private
 */
record FetchRules(Set<String> open, Set<String> inside) {

    private static final int HTTPS_PORT = 443;
    private static final int MAX_ADDRESS = 2_048;

    /** Letters, digits, hyphens; the last label starts with a letter, so it is no number. */
    private static final Pattern NAME =
            Pattern.compile("(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\\.)*[a-z][a-z0-9-]{0,62}");

    /** What an entry may look like; whoever means a domain says no port, as it is always 443. */
    private static final Pattern PUBLIC =
            Pattern.compile("\\*:443|\\*\\." + NAME + ":443|" + NAME + ":\\d{1,5}");

    private static final Pattern OWN = Pattern.compile(NAME + ":\\d{1,5}");

    /**
     * @throws IllegalStateException for an entry that no host is meant by
     */
    static FetchRules of(String open, String inside) {
        return new FetchRules(
                entries("BADGE_FETCH_ALLOW", open, PUBLIC),
                entries("BADGE_FETCH_PRIVATE", inside, OWN));
    }

    boolean isOff() {
        return open.isEmpty() && inside.isEmpty();
    }

    /** Checks an address. */
    void check(URI address) throws FetchFailedException {
        if (isOff()) {
            throw new FetchFailedException(FetchFailure.DISABLED);
        }
        if (!"https".equalsIgnoreCase(address.getScheme())) {
            throw new FetchFailedException(FetchFailure.NOT_HTTPS);
        }
        // literal addresses in any spelling are no names: nobody's certificate or list has them
        if (address.toString().length() > MAX_ADDRESS
                || !NAME.matcher(WebOrigin.of(address).map(WebOrigin::host).orElse("")).matches()
                || !(isInside(address) || isOpen(address))) {
            throw new FetchFailedException(FetchFailure.NOT_ALLOWED);
        }
    }

    /** All of a host's addresses have to be right, not only the one that will be used. */
    void check(URI address, List<InetAddress> found) throws FetchFailedException {
        boolean inside = isInside(address);
        for (var each : found) {
            if (!AddressRange.isPublic(each) && !(inside && AddressRange.isPrivate(each))) {
                throw new FetchFailedException(FetchFailure.NOT_PUBLIC);
            }
        }
    }

    /** Returns the origin of an address that passed the check. */
    static WebOrigin origin(URI address) {
        return WebOrigin.of(address).orElseThrow();
    }

    private boolean isInside(URI address) {
        var origin = origin(address);
        return inside.contains(origin.host() + ":" + origin.port());
    }

    private boolean isOpen(URI address) {
        var origin = origin(address);
        if (open.contains(origin.host() + ":" + origin.port())) {
            return true;
        }
        return origin.port() == HTTPS_PORT
                && (open.contains("*:" + HTTPS_PORT)
                        || open.stream().anyMatch(entry -> isBelow(origin.host(), entry)));
    }

    private static boolean isBelow(String host, String entry) {
        return entry.startsWith("*.") && host.endsWith(entry.substring(1, entry.lastIndexOf(':')));
    }

    private static Set<String> entries(String setting, String list, Pattern form) {
        var entries =
                Arrays.stream(list.toLowerCase(Locale.ROOT).split("[,\\s]+"))
                        .filter(entry -> !entry.isEmpty())
                        .map(entry -> entry.contains(":") ? entry : entry + ":" + HTTPS_PORT)
                        .collect(Collectors.toUnmodifiableSet());
        for (var entry : entries) {
            if (!form.matcher(entry).matches()) {
                throw new IllegalStateException("DIST0006E " + setting + " no host: " + entry);
            }
        }
        return entries;
    }
}
