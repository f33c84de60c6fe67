package org.distintivo.platform.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One public address of the portal and the Facelet behind it. Each <code>{name}</code> in the
 * address stands for one path segment and reaches the page as the request parameter of that name.
 */
public record Route(String address, String view, Audience audience) {

    private static final Pattern GAP = Pattern.compile("\\{([a-z]+)}");

    /** The values of the gaps when the path is one of this route's. */
    Optional<Map<String, String>> match(String path) {
        var names = GAP.matcher(address).results().map(gap -> gap.group(1)).toList();
        var matcher = Pattern.compile(GAP.matcher(address).replaceAll("([^/]+)")).matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var values = new LinkedHashMap<String, String>();
        for (int i = 0; i < names.size(); i++) {
            values.put(names.get(i), matcher.group(i + 1));
        }
        return Optional.of(values);
    }

    /** Where the server forwards to. */
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
