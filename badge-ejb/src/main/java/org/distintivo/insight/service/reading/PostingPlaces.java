package org.distintivo.insight.service.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.distintivo.insight.domain.PostingPlace;
import org.distintivo.platform.domain.CleanText;

/**
 * Reads where the work is. Of several places the first counts. What stands in the field of the city
 * or the region and is the name of a country is no city; what is no country stays out of the
 * country.
 */
final class PostingPlaces {

    private static final int LONGEST = 200;

    private final Map<PostingField, List<String>> texts;

    PostingPlaces(Map<PostingField, List<String>> texts) {
        this.texts = texts;
    }

    PostingPlace read() {
        var line =
                first(PostingField.LOCATION)
                        .map(it -> it.split("\\s*[,;|]\\s*"))
                        .filter(it -> it.length > 0); // nothing is left of marks alone
        var country =
                first(PostingField.COUNTRY)
                        .flatMap(Countries::find)
                        .or(() -> first(PostingField.CITY).flatMap(Countries::find))
                        .or(() -> line.flatMap(it -> Countries.find(it[it.length - 1])))
                        .orElse(null);
        var city =
                first(PostingField.CITY)
                        .or(() -> line.map(it -> it[0]))
                        .filter(it -> Countries.find(it).isEmpty())
                        .orElse(null);
        var region =
                first(PostingField.REGION)
                        .filter(it -> Countries.find(it).filter(c -> it.length() > 2).isEmpty())
                        .orElse(null);
        return located(country, region, city, first(PostingField.POSTAL_CODE).orElse(null));
    }

    private PostingPlace located(String country, String region, String city, String postalCode) {
        var latitude = degrees(PostingField.LATITUDE, 90);
        var longitude = degrees(PostingField.LONGITUDE, 180);
        boolean both = latitude.isPresent() && longitude.isPresent();
        return new PostingPlace(
                country,
                region,
                city,
                postalCode,
                both ? latitude.get() : null,
                both ? longitude.get() : null);
    }

    private Optional<Double> degrees(PostingField field, int most) {
        try {
            return first(field).map(Double::valueOf).filter(it -> Math.abs(it) <= most);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Optional<String> first(PostingField field) {
        return texts.getOrDefault(field, List.of()).stream()
                .map(CleanText::line)
                .filter(it -> !it.isEmpty() && it.length() <= LONGEST)
                .findFirst();
    }
}
