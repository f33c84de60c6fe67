package org.distintivo.platform.service.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.distintivo.platform.service.SvgWriter;

/** One element of an SVG, with what is allowed of it. */
record SvgPart(String name, Map<String, String> attributes, List<SvgPart> children) {

    SvgPart(String name) {
        this(name, new LinkedHashMap<>(), new ArrayList<>());
    }

    void write(SvgWriter svg) {
        svg.start(name);
        attributes.forEach(svg::attribute);
        children.forEach(child -> child.write(svg));
        svg.end();
    }
}
