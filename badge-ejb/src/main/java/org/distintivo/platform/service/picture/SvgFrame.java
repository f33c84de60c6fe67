package org.distintivo.platform.service.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.distintivo.platform.domain.PictureRefusedException;
import org.distintivo.platform.service.SvgWriter;

/** Writes an SVG with a frame of its own: a view box, and a size that fits it (SVG 2 §8). */
final class SvgFrame {

    private static final Pattern LENGTH = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,9})?)(?:px)?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{0,7}(?:\\.\\d{1,9})?");
    private static final List<String> OF_THE_FRAME =
            List.of("x", "y", "width", "height", "viewBox", "preserveAspectRatio");
    private static final double LEAST = 1;

    private SvgFrame() {}

    static SvgDocument document(SvgPart root) {
        var box = box(root);
        var attributes = new ArrayList<String>();
        attributes.addAll(List.of("viewBox", String.join(" ", box)));
        attributes.addAll(List.of("width", box.get(2), "height", box.get(3)));
        root.attributes().keySet().removeAll(OF_THE_FRAME);
        root.attributes().forEach((name, value) -> attributes.addAll(List.of(name, value)));
        var svg = new SvgWriter(attributes.toArray(String[]::new));
        root.children().forEach(child -> child.write(svg));
        return new SvgDocument(
                svg.finish() + "\n",
                Double.parseDouble(box.get(2)),
                Double.parseDouble(box.get(3)));
    }

    private static List<String> box(SvgPart root) {
        var given = root.attributes().get("viewBox");
        var box =
                given == null
                        ? Stream.of("width", "height").map(it -> length(root, it)).toList()
                        : List.of(given.strip().split("[\\s,]+"));
        if (given == null) {
            box = List.of("0", "0", box.get(0), box.get(1));
        }
        if (box.size() != 4
                || !box.stream().allMatch(it -> !it.isEmpty() && NUMBER.matcher(it).matches())) {
            throw PictureRefusedException.part("viewBox");
        }
        requireSize(box.get(2));
        requireSize(box.get(3));
        return box;
    }

    private static void requireSize(String side) {
        if (side.equals("-") || Double.parseDouble(side) < LEAST) {
            throw PictureRefusedException.part("viewBox");
        }
    }

    private static String length(SvgPart root, String name) {
        return Optional.ofNullable(root.attributes().get(name))
                .map(LENGTH::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(it -> it.group(1))
                .orElseThrow(() -> PictureRefusedException.part("viewBox"));
    }
}
