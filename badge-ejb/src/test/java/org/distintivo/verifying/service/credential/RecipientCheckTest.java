package org.distintivo.verifying.service.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.distintivo.issuing.service.Issued;
import org.distintivo.openbadges.service.Standards;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.service.OtherIssuer;
import org.distintivo.verifying.service.OwnVerification;
import org.distintivo.verifying.service.remote.RemoteSources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a badge was issued to whom one asks about. */
class RecipientCheckTest {

    @ParameterizedTest
    @CsvSource({
        "ada@example.org, ok",
        "' ADA@Example.org ', ok",
        "eve@example.org, other",
        "not an address, other"
    })
    void the_recipient_is_compared_when_asked_for(String address, String code) {
        var report = OwnVerification.verify(Issued.credential(), address);

        assertThat(report.check(CheckId.RECIPIENT).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "emailAddress, nobody@example.org, ok",
        "emailAddress, NOBODY@example.org, ok",
        "emailAddress, eve@example.org, other",
        "ext:matricola, 0815, ok",
        "ext:matricola, 0816, other",
        "sourcedId, nobody@example.org, no-address"
    })
    void an_identifier_of_any_kind_is_compared(String kind, String asked, String code) {
        var value = kind.equals("emailAddress") ? "nobody@example.org" : "0815";

        assertThat(check(identity(kind, value, false), asked)).isEqualTo(code);
        assertThat(check(entry(kind, value), asked)).isEqualTo(code);
    }

    /** The standard's own numbers. */
    @ParameterizedTest
    @CsvSource({
        "sha256$ecf5409f3f4b91ab60cc5ef4c02aef7032354375e70cf4d8e43f6a1d29891942, deadsea, ok",
        "sha256$ECF5409F3F4B91AB60CC5EF4C02AEF7032354375E70CF4D8E43F6A1D29891942, deadsea, ok",
        "sha256$ecf5409f3f4b91ab60cc5ef4c02aef7032354375e70cf4d8e43f6a1d29891942, seadead, other",
        "sha1$ecf5409f3f4b91ab60cc5ef4c02aef7032354375e70cf4d8e43f6a1d29891942, deadsea, other",
        "ecf5409f3f4b91ab60cc5ef4c02aef7032354375e70cf4d8e43f6a1d29891942, deadsea, other"
    })
    void a_hashed_identifier_is_compared_with_its_salt(String hash, String salt, String code) {
        var identity = identity("emailAddress", hash, true).add("salt", salt);

        assertThat(check(identity, "nobody@example.org")).isEqualTo(code);
    }

    @Test
    void a_holder_may_be_known_by_an_address_of_his_own() {
        var subject =
                JSON.createObjectBuilder(subject())
                        .remove("identifier")
                        .add("id", "did:example:1")
                        .build();

        assertThat(verify(subject, "did:example:1")).isEqualTo("ok");
        assertThat(verify(subject, "did:example:2")).isEqualTo("other");
        assertThat(verify(subject, "nobody@example.org")).isEqualTo("no-address");
    }

    @Test
    void the_address_may_stand_in_the_id_of_the_holder() {
        var subject =
                JSON.createObjectBuilder(subject())
                        .remove("identifier")
                        .add("id", "mailto:nobody@example.org")
                        .build();

        assertThat(verify(subject, "nobody@example.org")).isEqualTo("ok");
        assertThat(verify(subject, "eve@example.org")).isEqualTo("other");
    }

    @ParameterizedTest
    @CsvSource({
        "boss@example.org, boss@example.org, no-address",
        "mailto:boss@example.org, boss@example.org, no-address",
        "Ada Lovelace, Ada Lovelace, ok"
    })
    void a_name_that_looks_like_an_address_is_no_address(String name, String asked, String code) {
        assertThat(check(identity("name", name, false), asked)).isEqualTo(code);
        assertThat(check(entry("name", name), asked)).isEqualTo(code);
    }

    private static JsonObjectBuilder identity(String kind, String value, boolean hashed) {
        return JSON.createObjectBuilder()
                .add("type", "IdentityObject")
                .add("identityType", kind)
                .add("hashed", hashed)
                .add("identityHash", value);
    }

    private static JsonObjectBuilder entry(String kind, String value) {
        return JSON.createObjectBuilder()
                .add("type", "IdentifierEntry")
                .add("identifierType", kind)
                .add("identifier", value);
    }

    private static JsonObject subject() {
        return Standards.object(Issued.credential()).getJsonObject("credentialSubject");
    }

    private static String check(JsonObjectBuilder identifier, String asked) {
        var identifiers = JSON.createArrayBuilder().add(identifier);
        return verify(
                JSON.createObjectBuilder(subject()).add("identifier", identifiers).build(), asked);
    }

    @Test
    void what_is_not_proven_was_issued_to_nobody() {
        var credential = Standards.object(Issued.credential());
        var forged = OtherIssuer.with(credential, "name", "Another name").toString();

        assertThat(OwnVerification.verify(forged, Issued.ADDRESS).check(CheckId.RECIPIENT).code())
                .isEqualTo("not-reached");
    }

    private static String verify(JsonObject subject, String asked) {
        var more = JSON.createObjectBuilder().add("credentialSubject", subject);
        var report =
                OtherIssuer.verify(OtherIssuer.credential(more), RemoteSources.silent(), asked);
        return report.check(CheckId.RECIPIENT).code();
    }
}
