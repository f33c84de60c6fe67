package org.distintivo.platform.service.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.distintivo.platform.domain.PictureRefusedException;

/**
 * Lists what an uploaded SVG may consist of: forms, their colors, gradients, clips and masks. There
 * is nothing that runs, moves, loads, or needs a font (SVG 2 §5 to §14). What is not listed does
 * not pass: elements are refused by name, attributes left out.
 */
final class SvgNames {

    static final Set<String> ELEMENTS =
            Set.of(
                    "svg",
                    "g",
                    "defs",
                    "symbol",
                    "use",
                    "path",
                    "rect",
                    "circle",
                    "ellipse",
                    "line",
                    "polyline",
                    "polygon",
                    "linearGradient",
                    "radialGradient",
                    "stop",
                    "clipPath",
                    "mask");

    /** Say something about the picture; the page says it in its own words. */
    static final Set<String> LEFT_OUT = Set.of("title", "desc", "metadata");

    static final Set<String> LETTERS = Set.of("text", "tspan", "textPath", "tref", "font");

    /** A picture without them would look wrong, and with them takes long to draw. */
    private static final Set<String> SEEN_AND_REFUSED =
            Set.of("stroke-dasharray", "filter", "marker-start", "marker-mid", "marker-end");

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}_:.-]{1,200}");
    private static final Pattern NUMBERS = Pattern.compile("[0-9eE.,+\\-\\s%a-z]{0,200}");
    private static final Pattern FORM = Pattern.compile("[MmZzLlHhVvCcSsQqTtAaeE0-9.,+\\-\\s]*");
    private static final Pattern WORDS = Pattern.compile("[\\w#%.,()+\\-\\s]{0,500}");
    private static final Pattern REFERENCE =
            Pattern.compile(
                    "url\\(\\s*[\"']?#([\\p{L}\\p{N}_:.-]{1,200})[\"']?\\s*\\)(\\s+[\\w#]{1,40})?");

    /** Numbers that no picture needs, and that keep who draws them busy. */
    private static final Pattern HUGE = Pattern.compile("(?<![\\d.])\\d{8}|[eE]\\+?\\d{2}");

    private static final Map<String, Pattern> ATTRIBUTES = new HashMap<>();

    static {
        allow(
                NUMBERS,
                "x y width height rx ry cx cy r fx fy fr x1 y1 x2 y2 offset viewBox"
                        + " preserveAspectRatio");
        allow(FORM, "d points");
        allow(
                WORDS,
                "transform gradientTransform gradientUnits spreadMethod clipPathUnits maskUnits"
                        + " maskContentUnits preserveAspectRatio fill fill-opacity fill-rule stroke"
                        + " stroke-width stroke-opacity stroke-linecap stroke-linejoin"
                        + " stroke-miterlimit opacity stop-color stop-opacity clip-path clip-rule"
                        + " mask mask-type color display visibility");
    }

    private SvgNames() {}

    private static void allow(Pattern values, String names) {
        List.of(names.split(" ")).forEach(name -> ATTRIBUTES.put(name, values));
    }

    static Set<String> attributes() {
        return ATTRIBUTES.keySet();
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /**
     * Returns the value as it may be written; empty for an attribute that is left out.
     *
     * @throws PictureRefusedException for a value that is not taken
     */
    static Optional<String> value(String name, String given) {
        if (name.startsWith("on") || SEEN_AND_REFUSED.contains(name) && !given.equals("none")) {
            throw PictureRefusedException.part(name);
        }
        var allowed = ATTRIBUTES.get(name);
        if (allowed == null) {
            return Optional.empty();
        }
        var value = given.strip();
        if (value.contains("(") && value.toLowerCase(java.util.Locale.ROOT).contains("url")) {
            return Optional.of(reference(value));
        }
        if (!allowed.matcher(value).matches() || HUGE.matcher(value).find() && !isWord(name)) {
            throw PictureRefusedException.part(name + "=\"" + value + "\"");
        }
        return Optional.of(value);
    }

    /** Colors are written in digits too. */
    private static boolean isWord(String name) {
        return Set.of("fill", "stroke", "color", "stop-color").contains(name);
    }

    private static String reference(String value) {
        var found = REFERENCE.matcher(value);
        if (!found.matches()) {
            throw PictureRefusedException.reference(value);
        }
        return "url(#" + found.group(1) + ")";
    }

    /** Returns the id to which an address leads, which has to be in the same picture. */
    static String target(String address) {
        var text = address.strip();
        if (!text.startsWith("#") || !isId(text.substring(1))) {
            throw PictureRefusedException.reference(address);
        }
        return text.substring(1);
    }

    /** Returns the ids that a part needs for being drawn. */
    static List<String> targets(SvgPart part) {
        return part.attributes().entrySet().stream()
                .flatMap(it -> targetOf(it.getKey(), it.getValue()).stream())
                .toList();
    }

    private static Optional<String> targetOf(String name, String value) {
        if (name.equals("href")) {
            return Optional.of(value.substring(1));
        }
        return value.startsWith("url(#")
                ? Optional.of(value.substring("url(#".length(), value.length() - 1))
                : Optional.empty();
    }
}
