package org.distintivo.issuing.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Many results of one person in one document, as they are at one moment: an Open Badges credential
 * of which the achievement is the collection, with one Result for each line (Open Badges 3.0
 * §B.1.19).
 *
 * @param address by which it is known, and where whoever has it looks for the state of today
 * @param words that describe the collection
 * @param until when it is valid
 */
public record ResultsStatement(
        String address,
        Words words,
        Recipient recipient,
        IssuerDescription issuer,
        List<Group> groups,
        Instant until) {

    public ResultsStatement {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(until, "until");
        groups = List.copyOf(groups);
    }

    /**
     * What the collection is called and how one gets into it.
     *
     * @param language that they are in, a language tag
     */
    public record Words(String name, String description, String criteria, String language) {}

    /**
     * Results of one kind.
     *
     * @param key by which it is named in the document, in small letters
     * @param name in words
     * @param status a term of the standard (§B.4.7 ResultStatusType), or null where none fits
     * @param values one for each result: the day, the code and the title
     */
    public record Group(String key, String name, String status, List<String> values) {
        public Group {
            values = List.copyOf(values);
        }
    }
}
