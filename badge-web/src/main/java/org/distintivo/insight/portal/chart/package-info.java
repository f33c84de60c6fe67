/**
 * Draws charts as SVG for pages: only shapes, so that they can be as wide as the screen; words and
 * numbers stand beside them in the page, where they wrap and are read aloud. Colors are those of
 * the style sheet. The land of the map is a picture of its own, which {@code src/map} makes.
 *
 * <p>Start reading at {@link org.distintivo.insight.portal.chart.TrendChart}.
 */
package org.distintivo.insight.portal.chart;
