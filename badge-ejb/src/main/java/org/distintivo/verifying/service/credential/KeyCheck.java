package org.distintivo.verifying.service.credential;

import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonPointer;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.distintivo.issuing.domain.SigningKey.State;
import org.distintivo.issuing.service.Issuance;
import org.distintivo.issuing.service.documents.IssuerAddresses;
import org.distintivo.issuing.service.key.PublishedKey;
import org.distintivo.openbadges.domain.DateTimes;
import org.distintivo.openbadges.service.jsonld.Members;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.KeyAnswer;

/**
 * Checks that nobody else had the issuer's key when it signed (Controlled Identifiers 1.0 §2.2
 * {@code revoked}). A signature of a compromised own key counts only when it says that it is older
 * than the cut-off and the credential is on record here, of the same day, for the same person and
 * achievement: whoever stole the key can write any date.
 */
public final class KeyCheck implements Check {

    private static final List<JsonPointer> LASTING =
            Stream.of(
                            "/awardedDate",
                            "/credentialSubject/identifier/0",
                            "/credentialSubject/achievement/id")
                    .map(JSON::createPointer)
                    .toList();

    @Override
    public CheckId id() {
        return CheckId.KEY;
    }

    @Override
    public CheckResult examine(Examination examination) {
        if (!examination.isOwn()) {
            return skipped(KeyAnswer.FOREIGN);
        }
        var key = examination.own().findKey(examination.proven().orElseThrow().key().id());
        return key.orElseThrow().state() == State.COMPROMISED
                ? compromised(examination, key.get())
                : ok(KeyAnswer.OK);
    }

    private CheckResult compromised(Examination examination, PublishedKey key) {
        var cutOff = key.cutOff().orElseThrow();
        var signed = signedAt(examination, key);
        if (signed.isEmpty() || signed.get().isAfter(cutOff)) {
            return error(KeyAnswer.COMPROMISED, cutOff);
        }
        var id = IssuerAddresses.publicId(Members.text(examination.document(), "id"));
        var document = examination.document();
        var onRecord = examination.own().credentials().apply(id);
        return onRecord.map(Issuance::document)
                        .filter(kept -> saysTheSame(document, kept))
                        .isPresent()
                ? ok(KeyAnswer.COMPROMISED_LATER, cutOff)
                : error(KeyAnswer.COMPROMISED_UNKNOWN, cutOff);
    }

    /** In what no later edition changes. */
    private static boolean saysTheSame(JsonObject shown, String kept) {
        try (var reader = JSON.createReader(new StringReader(kept))) {
            var known = reader.readObject();
            return LASTING.stream()
                    .allMatch(place -> value(place, known).equals(value(place, shown)));
        }
    }

    private static JsonValue value(JsonPointer place, JsonObject document) {
        try {
            return place.getValue(document);
        } catch (JsonException e) {
            return JsonValue.NULL; // there is nothing at that place
        }
    }

    /** The latest date that it gives itself; empty when one of its dates cannot be read. */
    private static Optional<Instant> signedAt(Examination examination, PublishedKey key) {
        var names = key.key().ids(examination.own().id());
        var document = examination.document();
        var validFrom = examination.isVersion1() ? "issuanceDate" : "validFrom";
        var dates =
                Stream.concat(
                        Stream.of(Members.text(document, validFrom)),
                        Members.objects(document.get("proof")).stream()
                                .filter(proof -> isBy(names, proof))
                                .map(proof -> Members.text(proof, "created")));
        try {
            return dates.map(date -> DateTimes.parse(date).toInstant())
                    .max(Comparator.naturalOrder());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isBy(List<String> names, JsonObject proof) {
        return names.contains(Members.text(proof, "verificationMethod"));
    }
}
