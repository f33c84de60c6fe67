package org.distintivo.verifying.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.distintivo.issuing.service.Issued;
import org.distintivo.openbadges.service.Standards;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.Verdict;
import org.distintivo.verifying.domain.VerificationReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Documents that say to the letter what was signed, in JSON that looks otherwise: the signature
 * holds, and what speaks against the badge stands where no check looks for it.
 */
class DisguiseTest {

    private static final String CREDENTIALS = "https://www.w3.org/2018/credentials#";
    private static final String ID = "https://stranger.example/credentials/1";
    private static final int REVOKED = 7;

    private final MapFetcher world =
            new MapFetcher()
                    .serve(
                            OtherIssuer.STATUS,
                            OtherIssuer.sign(OtherIssuer.list("revocation", 131_072, REVOKED)));

    @Test
    void a_revoked_badge_does_not_hide_its_status_by_writing_the_word_out() {
        var revoked = badge(OtherIssuer.withStatus("revocation", REVOKED));
        assertThat(verify(revoked).check(CheckId.STATUS).code()).isEqualTo("revoked");

        var report = verify(renamed(revoked, "credentialStatus", CREDENTIALS + "credentialStatus"));

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.check(CheckId.CONTEXT).code()).isEqualTo("word-written-out");
    }

    @Test
    void an_entry_does_not_hide_what_it_is_about() {
        var revoked = badge(OtherIssuer.withStatus("revocation", REVOKED));
        var status = revoked.getJsonObject("credentialStatus");
        var writtenOut = "https://www.w3.org/ns/credentials/status#statusPurpose";
        var disguised = renamed(status, "statusPurpose", writtenOut);

        var report = verify(with(revoked, "credentialStatus", disguised));

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void an_entry_that_is_about_nothing_cannot_be_read() {
        var status =
                JSON.createObjectBuilder(
                                OtherIssuer.statusEntry(
                                                "BitstringStatusListEntry", "revocation", REVOKED)
                                        .build())
                        .remove("statusPurpose");

        var report = verify(badge(JSON.createObjectBuilder().add("credentialStatus", status)));

        assertThat(report.check(CheckId.STATUS).code()).isEqualTo("entry-malformed");
        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void an_expired_badge_does_not_hide_its_end() {
        var end = "2026-01-01T00:00:00Z";
        var expired = badge(JSON.createObjectBuilder().add("validUntil", end));
        assertThat(verify(expired).check(CheckId.VALIDITY).code()).isEqualTo("expired");
        var value =
                JSON.createObjectBuilder()
                        .add("@type", "http://www.w3.org/2001/XMLSchema#dateTime")
                        .add("@value", end)
                        .build();
        var bare = JSON.createObjectBuilder(expired).remove("validUntil");

        var report = verify(bare.add(CREDENTIALS + "validUntil", value).build());

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(verify(with(expired, "validUntil", value)).verdict()).isEqualTo(Verdict.INVALID);
    }

    /** To JSON-LD all that is said under one id is said of one thing, wherever it stands. */
    @Test
    void a_badge_does_not_say_in_a_corner_that_it_may_be_revoked() {
        var service = service("1EdTechCredentialRefresh");
        var revoked =
                badge(OtherIssuer.withStatus("revocation", REVOKED).add("refreshService", service));
        assertThat(verify(revoked).check(CheckId.STATUS).code()).isEqualTo("revoked");
        var corner =
                service("VerifiableCredential")
                        .add("credentialStatus", revoked.get("credentialStatus"));
        var moved =
                Json.createPatchBuilder()
                        .remove("/credentialStatus")
                        .replace("/refreshService", corner.build())
                        .add("/type/-", "1EdTechCredentialRefresh")
                        .build()
                        .apply(revoked);

        var report = verify(moved);

        assertThat(report.check(CheckId.CONTEXT).code()).isEqualTo("said-elsewhere");
        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void what_is_only_named_again_is_no_disguise() {
        var service = service("1EdTechCredentialRefresh");

        var report = verify(badge(JSON.createObjectBuilder().add("refreshService", service)));

        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void a_proof_does_not_hide_its_end() {
        var end = "2026-01-01T00:00:00Z";
        var value = "{\"@type\":\"http://www.w3.org/2001/XMLSchema#dateTime\",\"@value\":\"%s\"}";
        for (var disguised : new String[] {"[\"%s\"]", value}) {
            var expires = Standards.object("{\"e\":" + disguised.formatted(end) + "}").get("e");
            var proven = badge(JSON.createObjectBuilder());
            var proof = JSON.createObjectBuilder(proven.getJsonArray("proof").getJsonObject(0));
            var changed = with(proven, "proof", proof.add("expires", expires).build());

            assertThat(verify(changed).check(CheckId.PROOF).code()).isEqualTo("time-malformed");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "type"})
    void names_and_types_are_written_as_everybody_writes_them(String word) {
        var badge = Standards.object(Issued.credential());
        var subject = badge.getJsonObject("credentialSubject");
        var achievement = renamed(subject.getJsonObject("achievement"), word, "@" + word);

        var report = verify(with(badge, "credentialSubject", with(subject, achievement)));

        assertThat(report.check(CheckId.CONTEXT).code()).isEqualTo("keyword-refused");
        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
    }

    private VerificationReport verify(JsonObject badge) {
        var report = OtherIssuer.verify(badge.toString(), world.outside());
        SampleVerdictTest.tellsEverything(report);
        return report;
    }

    private static JsonObject badge(JsonObjectBuilder more) {
        return Standards.object(OtherIssuer.credential(more));
    }

    private static JsonObjectBuilder service(String type) {
        return JSON.createObjectBuilder().add("id", ID).add("type", type);
    }

    private static JsonObject with(JsonObject object, String name, JsonObject value) {
        return JSON.createObjectBuilder(object).add(name, value).build();
    }

    private static JsonObject with(JsonObject subject, JsonObject achievement) {
        return with(subject, "achievement", achievement);
    }

    private static JsonObject renamed(JsonObject object, String from, String to) {
        var renamed = JSON.createObjectBuilder();
        object.forEach((name, value) -> renamed.add(name.equals(from) ? to : name, value));
        return renamed.build();
    }
}
