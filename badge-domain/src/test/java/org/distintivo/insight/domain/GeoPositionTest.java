package org.distintivo.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class GeoPositionTest {

    private static final GeoPosition MILAN = new GeoPosition(45.4642, 9.19);

    @Test
    void distances_are_those_of_the_globe() {
        assertThat(MILAN.kmTo(new GeoPosition(52.52, 13.405))).isCloseTo(842, within(5.0));
        assertThat(MILAN.kmTo(MILAN)).isZero();
        assertThat(new GeoPosition(0, 179.5).kmTo(new GeoPosition(0, -179.5)))
                .isCloseTo(111.2, within(0.2));
        assertThat(new GeoPosition(90, 0).kmTo(new GeoPosition(-90, 77)))
                .isCloseTo(20_015, within(1.0));
    }

    /** Whatever is within the distance lies in the box; the other way round need not be. */
    @Test
    void a_box_holds_everything_within_the_distance() {
        var chance = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            var center =
                    new GeoPosition(
                            chance.nextDouble() * 180 - 90, chance.nextDouble() * 360 - 180);
            double km = 1 + chance.nextInt(500);
            var other =
                    new GeoPosition(
                            clamped(center.latitude() + chance.nextGaussian() * 3),
                            turned(center.longitude() + chance.nextGaussian() * 5));
            if (center.kmTo(other) <= km) {
                assertThat(holds(center.around(km), other))
                        .as("%s within %s km of %s", other, km, center)
                        .isTrue();
            }
        }
    }

    private static boolean holds(GeoPosition.Box box, GeoPosition point) {
        double east = point.longitude();
        return point.latitude() >= box.south()
                && point.latitude() <= box.north()
                && (between(box, east) || between(box, east - 360) || between(box, east + 360));
    }

    private static boolean between(GeoPosition.Box box, double east) {
        return east >= box.west() && east <= box.east();
    }

    private static double clamped(double north) {
        return Math.max(-90, Math.min(90, north));
    }

    private static double turned(double east) {
        return east > 180 ? east - 360 : east < -180 ? east + 360 : east;
    }
}
