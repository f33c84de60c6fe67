package org.distintivo.issuing.service.documents;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.distintivo.issuing.domain.CredentialEdition;
import org.distintivo.issuing.domain.EditionChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionChangesTest {

    private static final JsonObject BEFORE =
            Json.createObjectBuilder()
                    .add("id", "urn:1")
                    .add("name", "Cloud")
                    .add("issuer", Json.createObjectBuilder().add("name", "Aurora"))
                    .add("validFrom", "2026-11-03T00:00:00Z")
                    .add("awardedDate", "2026-11-03T00:00:00Z")
                    .add(
                            "credentialSubject",
                            Json.createObjectBuilder()
                                    .add("identifier", Json.createArrayBuilder().add("Ada"))
                                    .add(
                                            "achievement",
                                            Json.createObjectBuilder()
                                                    .add("name", "Cloud")
                                                    .add("image", "/1.png")))
                    .add("proof", "signature")
                    .build();

    @ParameterizedTest
    @CsvSource({
        "/name, WORDS",
        "/issuer/name, ISSUER",
        "/awardedDate, RESULT",
        "/evidence, RESULT",
        "/validUntil, VALIDITY",
        "/credentialSubject/identifier, NAME",
        "/credentialSubject/result, RESULT",
        "/credentialSubject/achievement/image, ARTWORK",
        "/credentialSubject/achievement/criteria, WORDS",
        "/refreshService, FORM",
        "/credentialSubject/type, FORM"
    })
    void a_change_is_told_by_what_it_is_about(String place, EditionChange change) {
        assertThat(EditionChanges.between(BEFORE, with(place))).containsExactly(change);
    }

    @Test
    void a_later_date_and_another_proof_are_no_change() {
        assertThat(EditionChanges.between(BEFORE, with("/validFrom"))).isEmpty();
        assertThat(EditionChanges.between(BEFORE, with("/proof"))).isEmpty();
    }

    @Test
    void changes_are_kept_as_a_set() {
        var all = EnumSet.allOf(EditionChange.class);
        assertThat(new CredentialEdition("id", all, Instant.EPOCH).changes()).isEqualTo(all);
        assertThat(new CredentialEdition("id", Set.of(), Instant.EPOCH).changes()).isEmpty();
    }

    private static JsonObject with(String place) {
        JsonValue other = Json.createValue("other");
        return Json.createPointer(place).add(BEFORE, other);
    }
}
