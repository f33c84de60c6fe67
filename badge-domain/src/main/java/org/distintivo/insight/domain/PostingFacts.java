package org.distintivo.insight.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A posting as it was understood: cleaned, typed, without contacts.
 *
 * @param identifier the source's own, or one made of the address or the content
 * @param title one line
 * @param employer null where it is not named
 * @param description HTML of a few harmless elements; empty where there is none
 * @param url where to read and apply; null where none was given
 * @param postedOn null where the source does not say
 * @param validThrough the last day, null where it stays open
 * @param language BCP 47 of the text; null where it could not be told
 * @param remote whether it can be done from anywhere, or from home
 * @param employmentType as schema.org writes it, such as {@code FULL_TIME}; null where not said
 * @param openings how many are sought, at least 1
 * @param skills what the source lists as such, in its words
 */
public record PostingFacts(
        String identifier,
        String title,
        String employer,
        String description,
        String url,
        LocalDate postedOn,
        LocalDate validThrough,
        String language,
        PostingPlace place,
        boolean remote,
        String employmentType,
        int openings,
        AdvertisedSalary salary,
        List<String> skills) {

    public PostingFacts {
        Objects.requireNonNull(identifier, "identifier");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(salary, "salary");
        skills = List.copyOf(skills);
    }

    /** Returns the same, of an employer of that name. */
    public PostingFacts of(String employerName) {
        return new PostingFacts(
                identifier,
                title,
                employerName,
                description,
                url,
                postedOn,
                validThrough,
                language,
                place,
                remote,
                employmentType,
                openings,
                salary,
                skills);
    }
}
