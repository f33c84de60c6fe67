package org.distintivo.insight.service.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.distintivo.insight.domain.GeoPosition;
import org.distintivo.insight.domain.JobSearchRefusedException;
import org.distintivo.insight.service.reading.Countries;

/** Understands where somebody looks around: degrees, or a city that postings have placed. */
@ApplicationScoped
class KnownPlaces {

    private static final Pattern DEGREES =
            Pattern.compile("(-?\\d{1,2}(?:\\.\\d{1,9})?)\\s*[,;]\\s*(-?\\d{1,3}(?:\\.\\d{1,9})?)");

    private static final int OTHERS = 5;

    @Inject private KnownPlaceRepository places;

    /**
     * A place that postings name.
     *
     * @param region empty for the city as its country has it
     * @param country empty where none is said
     */
    record KnownPlace(
            String city, String region, String country, GeoPosition position, int postings) {

        String name() {
            var name = new StringBuilder(city);
            if (!region.isEmpty()) {
                name.append(", ").append(region);
            }
            return country.isEmpty() ? name.toString() : name + ", " + country;
        }
    }

    /**
     * Finds a place; of several of one name that which most postings name.
     *
     * @param near as {@code JobFilter.near}
     * @throws JobSearchRefusedException {@code job-place-unknown} where no posting has told
     */
    NearView require(String near) {
        var degrees = DEGREES.matcher(near);
        if (degrees.matches()) {
            return at(Double.parseDouble(degrees.group(1)), Double.parseDouble(degrees.group(2)));
        }
        var parts = near.toLowerCase(Locale.ROOT).split("\\s*,\\s*");
        if (parts.length == 0) {
            throw JobSearchRefusedException.place();
        }
        var found =
                places.list(parts[0]).stream()
                        .filter(it -> fits(it, List.of(parts).subList(1, parts.length)))
                        .toList();
        if (found.isEmpty()) {
            throw JobSearchRefusedException.place();
        }
        var first = found.get(0);
        var others =
                found.stream()
                        .skip(1)
                        .filter(it -> !it.country().equals(first.country()))
                        .map(KnownPlace::name)
                        .limit(OTHERS)
                        .toList();
        return new NearView(first.name(), first.position(), others);
    }

    private static NearView at(double north, double east) {
        if (Math.abs(north) > 90 || Math.abs(east) > 180) {
            throw JobSearchRefusedException.place();
        }
        return new NearView(north + ", " + east, new GeoPosition(north, east), List.of());
    }

    private static boolean fits(KnownPlace place, List<String> around) {
        return around.stream()
                .allMatch(
                        it ->
                                place.region().toLowerCase(Locale.ROOT).equals(it)
                                        || Countries.find(it)
                                                .filter(place.country()::equals)
                                                .isPresent());
    }
}
