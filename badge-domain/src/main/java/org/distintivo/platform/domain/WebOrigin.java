package org.distintivo.platform.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Scheme, host and port of an address of the web, in the form in which origins are compared (RFC
 * 6454 §4): lower case, without the scheme's own port and without the dot that ends a full name.
 *
 * @param scheme {@code http} or {@code https}
 * @param host a name or an address literal; what it means is not looked up
 * @param port the scheme's own one when the address says none
 */
public record WebOrigin(String scheme, String host, int port) {

    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;
    private static final int MAX_PORT = 65_535;

    /** Names with underscores are hosts too, which {@link URI#getHost} does not see. */
    private static final Pattern AUTHORITY =
            Pattern.compile("(\\[[0-9a-f:.]+]|[^@:\\[\\]]+?)\\.?(?::(\\d{0,5}))?");

    /**
     * Returns the origin of an address; empty unless it is a whole http or https address without a
     * user's name.
     */
    public static Optional<WebOrigin> of(String address) {
        try {
            return of(new URI(address));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Empty as above. */
    public static Optional<WebOrigin> of(URI address) {
        var scheme = lower(address.getScheme());
        var authority = AUTHORITY.matcher(lower(address.getRawAuthority()));
        if (!isWeb(scheme) || !authority.matches()) {
            return Optional.empty();
        }
        var port = authority.group(2);
        boolean isUsual = port == null || port.isEmpty();
        int number = isUsual ? usualPort(scheme) : Integer.parseInt(port);
        return number > MAX_PORT
                ? Optional.empty()
                : Optional.of(new WebOrigin(scheme, authority.group(1), number));
    }

    /** Returns whether both are addresses of one host and port, with TLS or without. */
    public static boolean sameAuthority(String one, String other) {
        var authority = authority(one);
        return !authority.isEmpty() && authority.equals(authority(other));
    }

    /**
     * Returns the {@linkplain #authority() authority} of an address; empty when it has no origin.
     */
    public static String authority(String address) {
        return of(address).map(WebOrigin::authority).orElse("");
    }

    /** Returns the host, and the port where it is not the scheme's own (RFC 3986 §3.2, §6.2.3). */
    public String authority() {
        return port == usualPort(scheme) ? host : host + ":" + port;
    }

    public boolean isSecure() {
        return scheme.equals("https");
    }

    /** Returns the beginning of an address. */
    @Override
    public String toString() {
        return scheme + "://" + authority();
    }

    private static boolean isWeb(String scheme) {
        return scheme.equals("http") || scheme.equals("https");
    }

    private static int usualPort(String scheme) {
        return scheme.equals("http") ? HTTP_PORT : HTTPS_PORT;
    }

    private static String lower(String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
