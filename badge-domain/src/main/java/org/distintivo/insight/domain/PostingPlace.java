package org.distintivo.insight.domain;

/**
 * Where the work is, as far as it is said; any part may be null.
 *
 * @param country ISO 3166-1 alpha-2, upper case
 * @param region a state, province or land
 * @param latitude degrees north; with longitude or not at all
 * @param longitude degrees east
 */
public record PostingPlace(
        String country,
        String region,
        String city,
        String postalCode,
        Double latitude,
        Double longitude) {

    /** A place of which nothing is said. */
    public static final PostingPlace UNKNOWN = new PostingPlace(null, null, null, null, null, null);
}
