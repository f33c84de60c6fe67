package org.distintivo.issuing.service.documents;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.distintivo.issuing.service.Issued;
import org.distintivo.openbadges.service.Standards;
import org.distintivo.openbadges.service.jsonld.BundledContexts;
import org.distintivo.openbadges.service.jsonld.CanonicalForm;
import org.junit.jupiter.api.Test;

class OpenBadges2Test {

    private static final JsonObject CREDENTIAL =
            Standards.object(Issued.credential(Issued.richRequest()));
    private static final JsonObject ASSERTION = OpenBadges2.assertion(CREDENTIAL);

    @Test
    void an_assertion_says_what_the_credential_says() {
        var identity =
                CREDENTIAL
                        .getJsonObject("credentialSubject")
                        .getJsonArray("identifier")
                        .getJsonObject(0);

        assertThat(ASSERTION.getString("@context")).isEqualTo("https://w3id.org/openbadges/v2");
        assertThat(ASSERTION.getString("id"))
                .isEqualTo(Issued.BASE + "/ob/v2/assertions/" + Issued.ID);
        assertThat(ASSERTION.getString("issuedOn")).isEqualTo("2026-03-04T00:00:00Z");
        assertThat(ASSERTION.getString("evidence")).isEqualTo("https://example.org/portfolio/ada");
        assertThat(ASSERTION.getJsonObject("verification")).hasToString("{\"type\":\"hosted\"}");
        assertThat(ASSERTION.getJsonObject("recipient").getString("identity"))
                .isEqualTo(identity.getString("identityHash"));
        assertThat(ASSERTION.getJsonObject("recipient").getString("salt"))
                .isEqualTo(identity.getString("salt"));
    }

    @Test
    void the_versions_are_linked_both_ways() {
        var achievement =
                CREDENTIAL.getJsonObject("credentialSubject").getJsonObject("achievement");
        var badgeClass = badgeClass();

        assertThat(achievement.getJsonArray("related").getJsonObject(1).getString("id"))
                .isEqualTo(ASSERTION.getString("badge"))
                .isEqualTo(badgeClass.getString("id"));
        assertThat(related(badgeClass)).isEqualTo(achievement.getString("id"));
        assertThat(related(ASSERTION)).isEqualTo(CREDENTIAL.getString("id"));
        assertThat(badgeClass.getString("issuer")).isEqualTo(issuer().getString("id"));
        assertThat(related(issuer())).isEqualTo(Issued.ISSUER_ID);
    }

    @Test
    void a_badge_class_and_an_issuer_have_what_the_standard_requires() {
        assertThat(badgeClass())
                .containsKeys("id", "type", "name", "description", "image", "criteria", "issuer");
        assertThat(badgeClass().getJsonArray("tags")).hasSize(3);
        assertThat(badgeClass().getJsonArray("alignment")).hasSize(2);
        assertThat(issuer()).containsKeys("id", "type", "name", "url", "email");
    }

    @Test
    void of_a_revoked_assertion_only_that_is_left_and_not_why() {
        assertThat(OpenBadges2.revoked(CREDENTIAL.getString("id")))
                .hasToString(
                        "{\"@context\":\"https://w3id.org/openbadges/v2\",\"type\":\"Assertion\","
                                + "\"id\":\"https://badges.example.org/ob/v2/assertions/"
                                + Issued.ID
                                + "\",\"revoked\":true}");
    }

    @Test
    void every_word_of_them_is_one_of_the_standards() throws Exception {
        var canonical = new CanonicalForm(new BundledContexts(Standards.contexts()));
        var revoked = OpenBadges2.revoked(CREDENTIAL.getString("id"));

        for (var document : List.of(ASSERTION, badgeClass(), issuer(), revoked)) {
            assertThat(canonical.of(document)).isNotEmpty();
        }
    }

    private static JsonObject badgeClass() {
        return OpenBadges2.badgeClass(Issued.richRequest().achievement(), Issued.ISSUER_ID);
    }

    private static JsonObject issuer() {
        return OpenBadges2.issuer(Issued.ISSUER_ID, Issued.ISSUER);
    }

    private static String related(JsonObject document) {
        return document.getJsonArray("related").getJsonObject(0).getString("id");
    }
}
