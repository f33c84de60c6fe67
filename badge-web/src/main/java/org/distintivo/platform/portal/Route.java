package org.distintivo.platform.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One public address of the portal and the Facelet behind it, or the servlet of a file. Each <code>
 * {name}</code> in the address stands for one path segment, or for one before the ending of a file,
 * and reaches the page as the request parameter of that name.
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
                var end = own[i].indexOf('}');
                var ending = own[i].length() - end - 1;
                values.put(
                        own[i].substring(1, end),
                        given[i].substring(0, given[i].length() - ending));
            }
        }
        return own.length == given.length ? Optional.of(values) : Optional.empty();
    }

    private static boolean fits(String segment, String given) {
        if (!isGap(segment)) {
            return segment.equals(given);
        }
        var ending = segment.substring(segment.indexOf('}') + 1);
        return given.length() > ending.length() && given.endsWith(ending);
    }

    /** Returns whether it is a page, and not a file. */
    boolean isPage() {
        return view.endsWith(".xhtml");
    }

    private static boolean isGap(String segment) {
        return segment.startsWith("{");
    }

    /** Returns the address to which the server forwards. */
    String viewWith(Map<String, String> values) {
        return viewWith(view, values);
    }

    static String viewWith(String view, Map<String, String> values) {
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
