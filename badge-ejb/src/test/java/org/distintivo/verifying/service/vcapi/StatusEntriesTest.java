package org.distintivo.verifying.service.vcapi;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.service.Standards;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusEntriesTest {

    private static final JsonObject ENTRY =
            Standards.object(
                    """
                    {"type": "BitstringStatusListEntry", "statusPurpose": "revocation",
                     "statusListIndex": "5",
                     "statusListCredential": "https://issuer.example/status/1"}
                    """);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"statusListIndex\": \"0\"}",
                "{\"id\": \"https://issuer.example/status/1#5\"}",
                "{\"statusPurpose\": \"suspension\"}",
                "{\"statusSize\": 1}",
                "{\"statusReference\": [\"https://issuer.example/why\"]}",
                "{\"statusPurpose\": \"message\", \"statusSize\": 1, \"statusMessage\":"
                        + " [{\"status\": \"0x0\", \"message\": \"no\"},"
                        + " {\"status\": \"0x1\", \"message\": \"yes\"}]}"
            })
    void an_entry_that_says_what_it_has_to_is_taken(String more) {
        assertThatCode(() -> StatusEntries.requireIn(with(more))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"statusListIndex\": true}",
                "{\"statusListIndex\": 5}",
                "{\"statusListIndex\": \"-1\"}",
                "{\"statusListIndex\": \"05\"}",
                "{\"statusListIndex\": \"five\"}",
                "{\"statusPurpose\": \"\"}",
                "{\"statusPurpose\": 3}",
                "{\"statusListCredential\": \"nowhere\"}",
                "{\"id\": \"https://issuer.example/status/1\"}",
                "{\"statusReference\": \"x y\"}",
                "{\"statusSize\": 0}",
                "{\"statusSize\": 1.5}",
                "{\"statusSize\": \"2\"}",
                "{\"statusSize\": 2}",
                "{\"statusMessage\": \"all is well\"}",
                "{\"statusMessage\": [{\"status\": \"0x0\", \"message\": \"no\"}]}",
                "{\"statusMessage\": [{\"status\": \"0\", \"message\": \"no\"},"
                        + " {\"status\": \"0x1\", \"message\": \"yes\"}]}"
            })
    void one_that_does_not_is_refused(String more) {
        assertThatThrownBy(() -> StatusEntries.requireIn(with(more)))
                .isInstanceOf(DocumentRefusedException.class)
                .hasFieldOrPropertyWithValue("arguments", new Object[] {"credentialStatus"});
    }

    private static JsonObject with(String more) {
        var entry = Json.createMergePatch(Standards.object(more)).apply(ENTRY);
        return Json.createObjectBuilder()
                .add("credentialStatus", Json.createArrayBuilder().add(entry))
                .build();
    }
}
