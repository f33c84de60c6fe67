package org.distintivo.insight.portal.chart;

import org.distintivo.platform.service.SvgWriter;

/**
 * What a chart is called and what it shows, for whoever does not see it.
 *
 * @param id unique on the page
 * @param title a few words
 * @param description one or two sentences with the figures that matter
 */
public record ChartWords(String id, String title, String description) {

    /** Begins a picture that is read as one. */
    SvgWriter begin(String style, String viewBox, boolean stretched) {
        return new SvgWriter(
                        "class",
                        style,
                        "viewBox",
                        viewBox,
                        "preserveAspectRatio",
                        stretched ? "none" : "xMidYMid meet",
                        "role",
                        "img",
                        "aria-labelledby",
                        id + "-title " + id + "-desc")
                .start("title", "id", id + "-title")
                .text(title)
                .end()
                .start("desc", "id", id + "-desc")
                .text(description)
                .end();
    }
}
