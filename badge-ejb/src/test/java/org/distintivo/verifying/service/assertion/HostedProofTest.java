package org.distintivo.verifying.service.assertion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import org.distintivo.issuing.service.Issued;
import org.distintivo.openbadges.domain.Baked;
import org.distintivo.openbadges.domain.BakedPng;
import org.distintivo.openbadges.domain.BakedSvg;
import org.distintivo.openbadges.domain.BakedVersion;
import org.distintivo.openbadges.service.Standards;
import org.distintivo.platform.service.FetchFailure;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.Verdict;
import org.distintivo.verifying.domain.VerificationReport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Badges of version 2.0 that nothing vouches for but their own address. */
class HostedProofTest {

    private final HostedBadge server = new HostedBadge();

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void a_server_in_trouble_says_nothing_about_a_badge(int status) {
        server.world().serve(HostedBadge.ASSERTION, status, "try again later");

        var report = verify();

        assertThat(report.check(CheckId.PROOF).code()).isEqualTo("hosted-unreachable");
        assertThat(report.verdict()).isEqualTo(Verdict.WARNING);
    }

    @Test
    void a_badge_that_its_issuer_hosts_is_valid_and_shown() {
        var report = verify();

        assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.VALID);
        assertThat(report.credential().name()).isEqualTo("Stranger things");
        assertThat(report.credential().issuerName()).isEqualTo("A stranger");
        assertThat(report.credential().criteria()).isEqualTo("Has seen them.");
        assertThat(report.credential().skills()).containsExactly("things");
        assertThat(report.credential().awardedOn()).isEqualTo("2026-01-02T03:04:05Z");
    }

    @ParameterizedTest
    @EnumSource(FetchFailure.class)
    void it_proves_nothing_when_its_issuer_was_not_asked(FetchFailure failure) {
        server.world().fail(failure);

        var report = verify();

        assertThat(report.verdict()).isEqualTo(Verdict.WARNING);
        assertThat(report.check(CheckId.PROOF).code())
                .isIn("hosted-not-asked", "hosted-unreachable");
    }

    @Test
    void it_proves_nothing_when_its_issuer_does_not_know_it() {
        var report = server.verify(HostedBadge.assertion().add("id", HostedBadge.HOST + "/other"));

        assertThat(report.check(CheckId.PROOF).code()).isEqualTo("hosted-not-there");
        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void what_the_server_says_counts_and_not_what_was_handed_in() {
        var forged =
                HostedBadge.assertion()
                        .add(
                                "recipient",
                                JSON.createObjectBuilder()
                                        .add("type", "email")
                                        .add("hashed", false)
                                        .add("identity", "eve@example.org"));

        var report =
                server.verify(
                        forged.build().toString().getBytes(StandardCharsets.UTF_8),
                        "eve@example.org");

        assertThat(report.check(CheckId.PROOF).code()).isEqualTo("hosted-differs");
        assertThat(report.check(CheckId.RECIPIENT).code()).isEqualTo("other");
    }

    @Test
    void a_server_that_says_it_is_gone_has_revoked_it() {
        server.world().serve(HostedBadge.ASSERTION, 410, "");
        assertThat(verify().check(CheckId.STATUS).code()).isEqualTo("revoked");
        assertThat(verify().verdict()).isEqualTo(Verdict.INVALID);

        server.world().serve(HostedBadge.ASSERTION, 410, "{\"revocationReason\":\"Copied.\"}");
        assertThat(verify().check(CheckId.STATUS).code()).isEqualTo("revoked-for");
    }

    @Test
    void a_server_that_says_it_is_revoked_has_revoked_it() {
        server.serve(HostedBadge.ASSERTION, HostedBadge.assertion().add("revoked", true));

        assertThat(verify().check(CheckId.STATUS).code()).isEqualTo("revoked");
    }

    @ParameterizedTest
    @CsvSource({
        "name, missing",
        "description, missing",
        "criteria, missing",
        "issuer, missing",
        "id, missing",
        "image, missing"
    })
    void a_badge_class_needs_all_its_members(String member, String code) {
        server.serve(HostedBadge.BADGE, HostedBadge.badge().remove(member));

        var report = verify();

        assertThat(report.check(CheckId.SCHEMA).code()).isEqualTo(code);
        assertThat(report.verdict())
                .isEqualTo(member.equals("image") ? Verdict.WARNING : Verdict.INVALID);
    }

    @Tag("exhaustive")
    @Test
    void odd_values_are_told_and_nothing_stumbles() {
        for (var member : HostedBadge.assertion().build().keySet()) {
            for (var odd :
                    Standards.object("{\"odd\":[null,1,true,\"x\",[],{},[{}],[[]]]}")
                            .getJsonArray("odd")) {
                spoiled(HostedBadge.assertion(), member, odd, HostedBadge.ASSERTION);
                spoiled(HostedBadge.badge(), member, odd, HostedBadge.BADGE);
                spoiled(HostedBadge.issuer(), member, odd, HostedBadge.ISSUER);
            }
        }
    }

    private void spoiled(JsonObjectBuilder document, String member, JsonValue odd, String address) {
        new HostedBadge().serve(address, document.add(member, odd)).verify(HostedBadge.assertion());
    }

    @Test
    void it_expires() {
        server.serve(
                HostedBadge.ASSERTION,
                HostedBadge.assertion().add("expires", "2026-11-22T09:00:00+00:00"));

        assertThat(verify().check(CheckId.VALIDITY).code()).isEqualTo("expired");
    }

    @ParameterizedTest
    @CsvSource({
        "sha256$ecf5409f3f4b91ab60cc5ef4c02aef7032354375e70cf4d8e43f6a1d29891942, ok",
        "SHA256$ECF5409F3F4B91AB60CC5EF4C02AEF7032354375E70CF4D8E43F6A1D29891942, ok",
        "md5$9a7a4d5ac0d4a2d7b5b1e0cd0c1a5a39, other"
    })
    void its_holder_is_compared_by_hash(String hash, String code) {
        server.serve(
                HostedBadge.ASSERTION,
                HostedBadge.assertion()
                        .add(
                                "recipient",
                                JSON.createObjectBuilder()
                                        .add("type", "email")
                                        .add("hashed", true)
                                        .add("salt", "deadsea")
                                        .add("identity", hash)));
        var submitted = HostedBadge.assertion().build().toString();

        var report = server.verify(submitted.getBytes(), "nobody@example.org");

        assertThat(report.check(CheckId.RECIPIENT).code()).isEqualTo(code);
    }

    @Test
    void a_picture_that_holds_only_the_address_will_do() throws Exception {
        var baked = new Baked(BakedVersion.OPEN_BADGES_2_0, HostedBadge.ASSERTION);
        var svg = BakedSvg.bake("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", baked, null);
        var png = BakedPng.bake(Standards.bytes("samples/ob20/assets/robotics-badge.png"), baked);

        assertThat(server.verify(svg).verdict()).isEqualTo(Verdict.VALID);
        assertThat(server.verify(png).verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void this_server_is_never_asked_by_itself() {
        var own = Issued.BASE + "/ob/v2/assertions/" + Issued.ID;

        server.verify(HostedBadge.assertion().add("id", own));

        assertThat(server.world().asked()).isEmpty();
    }

    private VerificationReport verify() {
        return server.verify(HostedBadge.assertion());
    }
}
