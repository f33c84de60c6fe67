package org.distintivo.insight.portal.chart;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Knows where countries lie on the map of the world, as {@code src/map} has worked it out. */
final class CountryPoints {

    static final int WIDTH = 2_000;
    static final int HEIGHT = 860;

    private static final Map<String, Point> POINTS = read();

    private CountryPoints() {}

    /** The middle of a country's largest part, in units of the map. */
    record Point(int x, int y) {}

    static Optional<Point> find(String code) {
        return Optional.ofNullable(POINTS.get(code));
    }

    private static Map<String, Point> read() {
        var stream = CountryPoints.class.getResourceAsStream("countries.csv");
        try (var lines =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split(","))
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    it -> it[0],
                                    it ->
                                            new Point(
                                                    Integer.parseInt(it[1]),
                                                    Integer.parseInt(it[2]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
