package org.distintivo.platform.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One public address of the portal and the Facelet behind it. Each <code>{name}</code> in the
 * address stands for one path segment and reaches the page as the request parameter of that name.
 */
public record Route(String address, String view, Audience audience) {

    /** Returns the values of the gaps if the path is one of this route's. */
    Optional<Map<String, String>> match(String path) {
        var own = address.split("/", -1);
        var given = path.split("/", -1);
        var values = new LinkedHashMap<String, String>();
        for (int i = 0; i < own.length; i++) {
            if (i == given.length || !fits(own[i], given[i])) {
                return Optional.empty();
            }
            if (isGap(own[i])) {
                values.put(own[i].substring(1, own[i].length() - 1), given[i]);
            }
        }
        return own.length == given.length ? Optional.of(values) : Optional.empty();
    }

    private static boolean fits(String segment, String given) {
        return isGap(segment) ? !given.isEmpty() : segment.equals(given);
    }

    private static boolean isGap(String segment) {
        return segment.startsWith("{");
    }

    /** Returns the address to which the server forwards. */
    String viewWith(Map<String, String> values) {
        var target = new StringBuilder(view);
        values.forEach(
                (name, value) ->
                        target.append(target.indexOf("?") < 0 ? '?' : '&')
                                .append(name)
                                .append('=')
                                .append(encoded(value)));
        return target.toString();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
