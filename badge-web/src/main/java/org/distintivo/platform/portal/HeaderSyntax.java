package org.distintivo.platform.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.distintivo.platform.service.EntityTags;

/**
 * Finds headers that are not in the form of RFC 9110 and that a server's own parsers would fail on.
 * Only headers that something behind here reads are looked at.
 */
final class HeaderSyntax {

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private static final String QUOTED = "\"(?:[^\"\\\\]|\\\\.)*+\"";

    /** RFC 9110 §12.4.2, and {@code .2}, which Java's own client writes. */
    private static final String WEIGHT = "(?:0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?|\\.[0-9]{1,3})";

    private static final String PARAMETER =
            "(?:\\s*;\\s*(?:[qQ]="
                    + WEIGHT
                    + "|(?![qQ]=)"
                    + TOKEN
                    + "=(?:"
                    + TOKEN
                    + "|"
                    + QUOTED
                    + ")))*+";

    /** RFC 9110 §8.3.1. */
    private static final String MEDIA_TYPE = TOKEN + "/" + TOKEN + PARAMETER;

    /** RFC 9110 §12.5.1; the lone asterisk is Java's own client again. */
    private static final String MEDIA_RANGE = "(?:" + TOKEN + "/" + TOKEN + "|\\*)" + PARAMETER;

    /** RFC 9110 §12.5.4. */
    private static final String LANGUAGE =
            "(?:[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*|\\*)(?:\\s*;\\s*[qQ]=" + WEIGHT + ")?";

    private static final Map<String, Pattern> KNOWN =
            Map.of(
                    "Accept", list(MEDIA_RANGE),
                    "Content-Type", Pattern.compile("\\s*" + MEDIA_TYPE + "\\s*;?\\s*"),
                    "Accept-Language", list(LANGUAGE),
                    "If-None-Match", EntityTags.SYNTAX);

    private static final int LONGEST = 4_000;

    private HeaderSyntax() {}

    /** Returns the name of the first header that is too long or not in its form. */
    static Optional<String> fault(HttpServletRequest request) {
        return KNOWN.entrySet().stream()
                .map(Map.Entry::getKey)
                .filter(name -> isFaulty(request, name))
                .findFirst();
    }

    private static boolean isFaulty(HttpServletRequest request, String name) {
        var values = Collections.list(request.getHeaders(name));
        return name.equals("Content-Type") && values.size() > 1
                || values.stream().anyMatch(value -> !isReadable(name, value));
    }

    static boolean isReadable(String name, String value) {
        return value.length() <= LONGEST
                && (value.isBlank() || KNOWN.get(name).matcher(value).matches());
    }

    /** RFC 9110 §5.6.1: recipients must take empty elements too. */
    private static Pattern list(String element) {
        return Pattern.compile("(?:\\s*+(?:(?:" + element + ")\\s*+)?(?:,|$))+");
    }
}
