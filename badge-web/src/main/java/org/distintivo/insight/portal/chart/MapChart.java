package org.distintivo.insight.portal.chart;

import java.util.Comparator;
import java.util.List;

/**
 * Draws a disc on each country of a map of the world, whose area grows with the count. The land
 * underneath is a picture that browsers keep.
 */
public final class MapChart {

    private static final double LARGEST = 46;
    private static final double SMALLEST = 9;

    /** The part of the picture in which somebody lives. */
    private static final String EXTENT = "250 10 1720 860";

    private MapChart() {}

    /**
     * One country.
     *
     * @param code ISO 3166-1 alpha-2
     * @param label what a pointer that rests on it reads
     */
    public record Disc(String code, String label, int count) {}

    /**
     * Returns the picture; a country that the map does not know stands in the table only.
     *
     * @param land address of the picture of the land
     */
    public static String draw(List<Disc> discs, String land, ChartWords words) {
        int most = Math.max(1, discs.stream().mapToInt(Disc::count).max().orElse(1));
        var svg =
                words.begin("map", EXTENT, false)
                        .empty(
                                "image",
                                "href",
                                land,
                                "x",
                                "0",
                                "y",
                                "0",
                                "width",
                                Numbers.of(CountryPoints.WIDTH),
                                "height",
                                Numbers.of(CountryPoints.HEIGHT));
        // small ones last, so that a large neighbour covers none
        discs.stream()
                .sorted(Comparator.comparing(Disc::count).reversed())
                .forEach(
                        disc ->
                                CountryPoints.find(disc.code())
                                        .ifPresent(
                                                at ->
                                                        svg.start(
                                                                        "circle",
                                                                        "cx",
                                                                        Numbers.of(at.x()),
                                                                        "cy",
                                                                        Numbers.of(at.y()),
                                                                        "r",
                                                                        radius(disc, most))
                                                                .start("title")
                                                                .text(disc.label())
                                                                .end()
                                                                .end()));
        return svg.finish();
    }

    private static String radius(Disc disc, int most) {
        return Numbers.of(
                SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((double) disc.count() / most));
    }
}
