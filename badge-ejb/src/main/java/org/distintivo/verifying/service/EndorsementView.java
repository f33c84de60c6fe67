package org.distintivo.verifying.service;

import static org.distintivo.openbadges.service.jsonld.Members.object;
import static org.distintivo.openbadges.service.jsonld.Members.text;

import jakarta.json.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.distintivo.platform.service.StrictJson;
import org.distintivo.verifying.domain.Endorsement;
import org.distintivo.verifying.domain.ReadableText;

/**
 * What somebody else has signed in favour of the issuer or of an achievement.
 *
 * @param subject the id of what it is about
 * @param endorser the name of who endorses, or null
 * @param document as it was signed
 */
public record EndorsementView(
        String id,
        String subject,
        String endorserId,
        String endorser,
        Instant takenAt,
        JsonObject document) {

    private static final int LARGEST = 1024 * 1024;

    static EndorsementView of(Endorsement endorsement) {
        return new EndorsementView(
                endorsement.publicId(),
                endorsement.subject(),
                endorsement.endorserId(),
                ReadableText.line(endorsement.endorser()),
                endorsement.takenAt(),
                (JsonObject) StrictJson.read(endorsement.document(), LARGEST));
    }

    /** Returns what it says in words, or empty. */
    public String comment() {
        return ReadableText.page(text(object(document, "credentialSubject"), "endorsementComment"));
    }

    /** Returns from when it holds by its own word; if it does not say, since when it is here. */
    public LocalDate since() {
        return moment("validFrom", "issuanceDate")
                .orElse(takenAt)
                .atOffset(ZoneOffset.UTC)
                .toLocalDate();
    }

    /** Returns whether it has expired. */
    public boolean isOver(Instant now) {
        return moment("validUntil", "expirationDate").filter(now::isAfter).isPresent();
    }

    /** Returns the address where the endorser presents itself, or null. */
    public String endorserPage() {
        return Stream.of(text(object(document, "issuer"), "url"), endorserId)
                .filter(address -> address.startsWith("https://"))
                .findFirst()
                .orElse(null);
    }

    /** Version 1.1 of the data model has another name for each. */
    private Optional<Instant> moment(String member, String olderMember) {
        var written = text(document, member);
        try {
            var text = written.isEmpty() ? text(document, olderMember) : written;
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
