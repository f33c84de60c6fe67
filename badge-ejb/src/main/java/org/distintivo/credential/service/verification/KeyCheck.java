package org.distintivo.credential.service.verification;

import static org.distintivo.credential.service.jsonld.JsonMaker.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonPointer;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.CheckResult;
import org.distintivo.credential.domain.SigningKey.State;
import org.distintivo.credential.service.issuing.IssuerAddresses;
import org.distintivo.credential.service.jsonld.Members;
import org.distintivo.credential.service.key.PublishedKey;

/**
 * The issuer had the key for itself when it signed (Controlled Identifiers 1.0 §2.2 {@code
 * revoked}). A signature of a compromised own key counts only when it says that it is older than
 * the cut-off and the credential is on record here, of the same day, for the same person and
 * achievement: whoever stole the key can write any date.
 */
public final class KeyCheck implements Check {

    private static final List<JsonPointer> LASTING =
            Stream.of(
                            "/awardedDate",
                            "/credentialSubject/identifier",
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
            return skipped("foreign");
        }
        var key = examination.own().findKey(examination.proven().orElseThrow().key().id());
        return key.orElseThrow().state() == State.COMPROMISED
                ? compromised(examination, key.get())
                : ok("ok");
    }

    private CheckResult compromised(Examination examination, PublishedKey key) {
        var cutOff = key.cutOff().orElseThrow();
        var signed = signedAt(examination, key);
        if (signed.isEmpty() || signed.get().isAfter(cutOff)) {
            return error("compromised", cutOff);
        }
        var id = IssuerAddresses.publicId(Members.text(examination.document(), "id"));
        var document = examination.document();
        var onRecord = examination.own().credentials().apply(id);
        return onRecord.filter(kept -> saysTheSame(document, kept.document())).isPresent()
                ? ok("compromised-later", cutOff)
                : error("compromised-unknown", cutOff);
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
        return place.containsValue(document) ? place.getValue(document) : JsonValue.NULL;
    }

    /** The latest date that it gives itself; empty when one of its dates cannot be read. */
    private static Optional<Instant> signedAt(Examination examination, PublishedKey key) {
        var method = key.key().id(examination.own().id());
        var document = examination.document();
        var validFrom = examination.isVersion1() ? "issuanceDate" : "validFrom";
        var dates =
                Stream.concat(
                        Stream.of(Members.text(document, validFrom)),
                        Members.objects(document.get("proof")).stream()
                                .filter(proof -> isBy(method, proof))
                                .map(proof -> Members.text(proof, "created")));
        try {
            return dates.map(date -> OffsetDateTime.parse(date).toInstant())
                    .max(Comparator.naturalOrder());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isBy(String method, JsonObject proof) {
        return Members.text(proof, "verificationMethod").equals(method);
    }
}
