package org.distintivo.verifying.service.credential;

import static org.distintivo.openbadges.service.jsonld.Members.text;

import jakarta.json.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.distintivo.verifying.domain.ProofAnswer;

/**
 * Reads when a proof says that it was made, and when it expires (Data Integrity 1.0 §2.1): "Time
 * values that are incorrectly serialized without an offset MUST be interpreted as UTC". What is no
 * time at all is an error (Data Integrity EdDSA Cryptosuites 1.0 §3.2.5).
 */
final class ProofTimes {

    private static final String CREATED = "created";
    private static final String EXPIRES = "expires";

    private ProofTimes() {}

    /** Empty when there is nothing wrong with them. */
    static Optional<ProofFinding> fault(JsonObject proof, Instant now) {
        for (var member : new String[] {CREATED, EXPIRES}) {
            if (proof.containsKey(member) && read(text(proof, member)).isEmpty()) {
                return Optional.of(ProofFinding.failing(ProofAnswer.TIME_MALFORMED, member));
            }
        }
        return read(text(proof, EXPIRES))
                .filter(end -> end.isBefore(now))
                .map(end -> ProofFinding.failing(ProofAnswer.EXPIRED));
    }

    private static Optional<Instant> read(String time) {
        try {
            var known =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(
                            time, OffsetDateTime::from, LocalDateTime::from);
            return Optional.of(
                    known instanceof OffsetDateTime exact
                            ? exact.toInstant()
                            : LocalDateTime.from(known).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
