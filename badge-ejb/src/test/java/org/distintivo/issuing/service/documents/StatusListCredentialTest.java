package org.distintivo.issuing.service.documents;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue.ValueType;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import org.distintivo.issuing.service.Issued;
import org.distintivo.openbadges.service.Standards;
import org.junit.jupiter.api.Test;

/** A list as others read it (Bitstring Status List 1.0 §2.2). */
class StatusListCredentialTest {

    private static final int LEAST_BYTES = 16 * 1024;

    @Test
    void it_has_one_proof_by_itself_where_readers_of_lists_look_for_it() {
        assertThat(list(true).get("proof").getValueType()).isEqualTo(ValueType.OBJECT);
    }

    @Test
    void it_is_large_enough_to_hide_in() throws Exception {
        var encoded = list(false).getJsonObject("credentialSubject").getString("encodedList");
        assertThat(encoded).startsWith("u");
        var packed = Base64.getUrlDecoder().decode(encoded.substring(1));
        try (var bits = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            assertThat(bits.readAllBytes()).hasSizeGreaterThanOrEqualTo(LEAST_BYTES);
        }
    }

    @Test
    void it_says_what_it_is_about_and_for_how_long_it_is_good() {
        var list = list(false);
        var subject = list.getJsonObject("credentialSubject");

        assertThat(list.getJsonArray("type").toString()).contains("BitstringStatusListCredential");
        assertThat(list.getString("id")).isEqualTo(Issued.STATUS_URL);
        assertThat(subject.getString("type")).isEqualTo("BitstringStatusList");
        assertThat(subject.getString("statusPurpose")).isEqualTo("revocation");
        assertThat(subject.getInt("ttl")).isEqualTo(60_000);
    }

    private static JsonObject list(boolean revoked) {
        return Standards.object(Issued.statusListCredential(revoked));
    }
}
