package org.distintivo.insight.domain;

/**
 * A place on the globe.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record GeoPosition(double latitude, double longitude) {

    /** Mean radius of the earth (IUGG, R1). */
    public static final double EARTH_KM = 6_371.0088;

    /** Returns the distance along the great circle, by the haversine formula. */
    public double kmTo(GeoPosition other) {
        double north = Math.toRadians(other.latitude - latitude);
        double east = Math.toRadians(other.longitude - longitude);
        double half =
                square(Math.sin(north / 2))
                        + Math.cos(Math.toRadians(latitude))
                                * Math.cos(Math.toRadians(other.latitude))
                                * square(Math.sin(east / 2));
        return 2 * EARTH_KM * Math.asin(Math.sqrt(Math.min(1, half)));
    }

    /**
     * Returns the smallest box of degrees that holds everything within a distance. Around a pole it
     * has all degrees east; across the 180th meridian it goes beyond 180 or −180.
     */
    public Box around(double km) {
        double angle = km / EARTH_KM;
        double south = latitude - Math.toDegrees(angle);
        double north = latitude + Math.toDegrees(angle);
        if (south <= -90 || north >= 90) {
            return new Box(Math.max(south, -90), Math.min(north, 90), -180, 180);
        }
        double width =
                Math.toDegrees(Math.asin(Math.sin(angle) / Math.cos(Math.toRadians(latitude))));
        return new Box(south, north, longitude - width, longitude + width);
    }

    private static double square(double number) {
        return number * number;
    }

    /** Degrees between which something lies. */
    public record Box(double south, double north, double west, double east) {}
}
