package org.distintivo.insight.service.market;

import java.util.List;
import java.util.Locale;

/**
 * Where postings are counted.
 *
 * @param country ISO 3166-1 alpha-2, upper case; empty for everywhere
 * @param region lower case, empty for the whole country
 */
public record Place(String country, String region) {

    /** All countries, and postings that name none. */
    public static final Place EVERYWHERE = new Place("", "");

    /** Makes one of what a posting or a reader says; what is null or empty is left open. */
    public static Place of(String country, String region) {
        if (country == null || country.isBlank()) {
            return EVERYWHERE;
        }
        var within = region == null ? "" : region.strip().toLowerCase(Locale.ROOT);
        return new Place(country.strip().toUpperCase(Locale.ROOT), within);
    }

    /** Returns the places in which a posting from here counts, the widest first. */
    List<Place> around() {
        if (country.isEmpty()) {
            return List.of(EVERYWHERE);
        }
        return region.isEmpty()
                ? List.of(EVERYWHERE, this)
                : List.of(EVERYWHERE, ofCountry(), this);
    }

    /** Returns the country around a region; itself where it is one, or everywhere. */
    Place ofCountry() {
        return new Place(country, "");
    }

    /** Returns whether it is part of a country. */
    public boolean isRegion() {
        return !region.isEmpty();
    }
}
