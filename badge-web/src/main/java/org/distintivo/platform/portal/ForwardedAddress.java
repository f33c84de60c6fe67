package org.distintivo.platform.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Compares the two ways in which a proxy says whom it speaks for: {@code Forwarded} (RFC 7239) and
 * {@code X-Forwarded-For}. Liberty believes a trusted proxy the first, also where the proxy writes
 * only the second and passes on the first as a caller sent it; that caller would choose its own
 * address.
 */
final class ForwardedAddress {

    static final String NEWER = "Forwarded";

    private static final String OLDER = "X-Forwarded-For";

    /** RFC 7239 §4 and §6: a node may be quoted; IPv6 stands in brackets then. */
    private static final Pattern FOR =
            Pattern.compile("(?i)(?:^|[;,\\s])for\\s*=\\s*(\"[^\"]*+\"|[^;,\\s]*+)");

    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\]]*+)\\].*");
    private static final Pattern WITH_PORT = Pattern.compile("([^:]++):[^:]*+");

    private ForwardedAddress() {}

    /** Returns whether both headers are there and their last hops are not the same. */
    static boolean isContradictory(HttpServletRequest request) {
        var newer = last(request, NEWER);
        var older = last(request, OLDER);
        return newer.isPresent()
                && older.isPresent()
                && !newer.map(ForwardedAddress::node).equals(older.map(ForwardedAddress::bare));
    }

    /** Returns the header's last element: what the nearest proxy has written. */
    private static Optional<String> last(HttpServletRequest request, String name) {
        var values = Collections.list(request.getHeaders(name));
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(values.get(values.size() - 1).replaceFirst("^.*,", "").strip());
    }

    private static String node(String element) {
        var matcher = FOR.matcher(element);
        return matcher.find() ? bare(matcher.group(1).replace("\"", "")) : "";
    }

    /** Returns the address alone, without brackets and port. */
    private static String bare(String node) {
        var address = node.strip().toLowerCase(Locale.ROOT);
        var brackets = BRACKETS.matcher(address);
        if (brackets.matches()) {
            return brackets.group(1);
        }
        var port = WITH_PORT.matcher(address);
        return port.matches() ? port.group(1) : address;
    }
}
