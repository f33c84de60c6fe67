package org.distintivo.issuing.service.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.distintivo.issuing.domain.PresentationStatement;
import org.distintivo.issuing.service.Issued;
import org.distintivo.openbadges.service.ReferenceVerifier;
import org.distintivo.openbadges.service.Standards;
import org.junit.jupiter.api.Test;

/** Credentials that are handed over together, which software of others finds good. */
class PresentationDocumentTest {

    private static final String PURPOSE = Issued.BASE + "/jobs/4711";
    private static final String OCCASION = "Zm9vYmFyYmF6cXV4cXV1eA";
    private static final String GOOD = "{\"verified\":true}";

    @Test
    void the_reference_verifier_finds_it_good_and_after_a_change_of_it_or_of_what_is_in_it_not() {
        var signed = signed(List.of(Issued.credential(), Issued.credential(Issued.richRequest())));

        assertThat(asked(signed, false)).isEqualTo(GOOD);
        assertThat(asked(signed.replace("/jobs/4711", "/jobs/4712"), false))
                .contains("\"verified\":false");
        assertThat(asked(signed.replace("\"challenge\":\"Z", "\"challenge\":\"z"), false))
                .contains("\"verified\":false");
        assertThat(asked(signed.replace("Ada Lovelace", "Eda Lovelace"), false))
                .contains("\"verified\":false");
        assertThat(asked(signed, true)).contains("revoked");
    }

    @Test
    void as_many_as_an_application_holds_can_be_signed() {
        var signed = signed(Collections.nCopies(20, Issued.credential(Issued.richRequest())));

        assertThat(asked(signed, false)).isEqualTo(GOOD);
    }

    @Test
    void it_holds_the_credentials_as_they_were_signed_and_names_what_it_is_for() {
        var credential = Issued.credential();
        var document = Standards.object(signed(List.of(credential)));
        var proof = document.getJsonObject("proof");

        assertThat(document.getJsonArray("verifiableCredential").getJsonObject(0))
                .isEqualTo(Standards.object(credential));
        assertThat(document.keySet())
                .containsExactlyInAnyOrder(
                        "@context", "id", "type", "verifiableCredential", "proof");
        assertThat(proof.getString("domain")).isEqualTo(PURPOSE);
        assertThat(proof.getString("challenge")).isEqualTo(OCCASION);
        assertThat(proof.getString("cryptosuite")).isEqualTo("eddsa-jcs-2022");
        assertThat(proof.getString("proofPurpose")).isEqualTo("assertionMethod");
    }

    private static String signed(List<String> credentials) {
        return PresentationDocument.signed(
                new PresentationStatement(
                        "urn:uuid:0b3b1f6e-8f5c-3a52-9a57-0a4e3c1f9d11",
                        credentials,
                        PURPOSE,
                        OCCASION),
                Issued.ISSUER_ID,
                Issued.NOW,
                Issued.SIGNER);
    }

    private static String asked(String signed, boolean revoked) {
        return ReferenceVerifier.ask(Issued.question(signed, revoked).build())
                .getJsonObject(0)
                .toString();
    }
}
