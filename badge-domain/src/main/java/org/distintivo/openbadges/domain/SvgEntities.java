package org.distintivo.openbadges.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces simple entities by their values, as drawing programs define them for their namespaces
 * ({@code <!ENTITY ns_svg "http://www.w3.org/2000/svg">}). A value that holds markup or other
 * entities is no simple one, so nothing grows; the definitions themselves are dropped and no parser
 * ever sees them.
 */
final class SvgEntities {

    private static final int MAX_ENTITIES = 100;
    private static final int MAX_USES = 1_000;

    private static final Pattern DOCTYPE =
            Pattern.compile(
                    "<!DOCTYPE\\s[^\\[<>]{0,1000}+(?:\\[((?:[^\\]\"']|\"[^\"]*+\"|'[^']*+')*+)\\]\\s*+)?>");
    private static final Pattern ENTITY =
            Pattern.compile(
                    "<!ENTITY\\s+([A-Za-z_][\\w.-]{0,60})\\s+(?:\"([^\"&%<>]{0,500})\"|'([^'&%<>]{0,500})')\\s*>");

    /** A section is text as it stands, where an ampersand is one. */
    private static final Pattern PLACE =
            Pattern.compile("<!\\[CDATA\\[|\\]\\]>|&([A-Za-z_][\\w.-]{0,60});");

    private SvgEntities() {}

    /** Returns the picture without its document type; the same text when it has none. */
    static String resolved(String svg) throws DocumentRefusedException {
        int start = svg.indexOf("<!DOCTYPE");
        var doctype = DOCTYPE.matcher(svg);
        if (start < 0 || !doctype.find(start) || doctype.start() != start) {
            return svg;
        }
        var rest = svg.substring(0, start) + svg.substring(doctype.end());
        var entities = entities(doctype.group(1) == null ? "" : doctype.group(1));
        return entities.isEmpty() ? rest : replaced(rest, entities);
    }

    private static Map<String, String> entities(String subset) throws DocumentRefusedException {
        var entities = new HashMap<String, String>();
        var found = ENTITY.matcher(subset);
        while (found.find()) {
            var value = found.group(2) == null ? found.group(3) : found.group(2);
            entities.putIfAbsent(found.group(1), value);
        }
        requireFew(entities.size(), MAX_ENTITIES);
        return entities;
    }

    private static String replaced(String svg, Map<String, String> entities)
            throws DocumentRefusedException {
        var place = PLACE.matcher(svg);
        var text = new StringBuilder();
        boolean inSection = false;
        int uses = 0;
        while (place.find()) {
            if (place.group(1) == null) {
                inSection = place.group().startsWith("<");
            } else if (!inSection && entities.containsKey(place.group(1))) {
                requireFew(++uses, MAX_USES);
                place.appendReplacement(
                        text, Matcher.quoteReplacement(entities.get(place.group(1))));
            }
        }
        return place.appendTail(text).toString();
    }

    private static void requireFew(int found, int most) throws DocumentRefusedException {
        if (found > most) {
            throw new DocumentRefusedException(Refusal.SVG_BROKEN);
        }
    }
}
