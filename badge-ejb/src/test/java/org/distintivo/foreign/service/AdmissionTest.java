package org.distintivo.foreign.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.distintivo.foreign.domain.Admission;
import org.distintivo.foreign.domain.ForeignBadgeRefusal;
import org.distintivo.foreign.domain.ForeignBadgeRefusedException;
import org.distintivo.foreign.domain.ForeignBadgeState;
import org.distintivo.foreign.domain.RecipientBond;
import org.distintivo.issuing.service.Issued;
import org.distintivo.openbadges.domain.Bitstring;
import org.distintivo.platform.service.FetchFailure;
import org.distintivo.verifying.domain.VerificationReport;
import org.distintivo.verifying.service.MapFetcher;
import org.distintivo.verifying.service.OtherIssuer;
import org.distintivo.verifying.service.Verification;
import org.distintivo.verifying.service.assertion.HostedBadge;
import org.distintivo.verifying.service.checks.VerificationContext;
import org.distintivo.verifying.service.submission.VerificationLimits;
import org.junit.jupiter.api.Test;

/** Which badges of other issuers can be added, by real badges of issuers elsewhere. */
class AdmissionTest {

    private static final int PLACE = 7;

    private final MapFetcher world = new MapFetcher();
    private final HostedBadge hosted = new HostedBadge();

    @Test
    void a_badge_that_names_one_of_several_addresses_is_tied_to_its_holder() {
        var report = verify(OtherIssuer.credential(nothing()), "o@example.org", Issued.ADDRESS);

        assertThat(Admission.require(report)).isEqualTo(RecipientBond.ADDRESS);
        assertThat(report.isVouched()).isFalse();
        assertThat(ForeignBadgeState.of(report)).isEqualTo(ForeignBadgeState.VALID);
    }

    @Test
    void a_badge_about_somebody_else_is_refused() {
        refused(
                verify(OtherIssuer.credential(nothing()), "o@example.org", "p@example.org"),
                ForeignBadgeRefusal.SOMEBODY_ELSE);
        refused(
                hosted.verify(bytes(HostedBadge.assertion()), "o@example.org"),
                ForeignBadgeRefusal.SOMEBODY_ELSE);
    }

    @Test
    void a_badge_that_names_nobody_by_an_address_is_what_the_holder_says() {
        var subject =
                JSON.createObjectBuilder(
                                OtherIssuer.unsigned(nothing()).getJsonObject("credentialSubject"))
                        .remove("identifier")
                        .add("id", "did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK");
        var badge = JSON.createObjectBuilder().add("credentialSubject", subject);

        assertThat(Admission.require(verify(OtherIssuer.credential(badge), "o@example.org")))
                .isEqualTo(RecipientBond.CLAIMED);
    }

    @Test
    void a_hosted_badge_of_an_issuer_with_an_address_is_vouched_for() {
        var report = hosted.verify(bytes(HostedBadge.assertion()), Issued.ADDRESS);

        assertThat(Admission.require(report)).isEqualTo(RecipientBond.ADDRESS);
        assertThat(report.isVouched()).isTrue();
    }

    @Test
    void a_revoked_badge_is_refused() {
        world.serve(OtherIssuer.STATUS, list("revocation"));
        var revoked = OtherIssuer.credential(OtherIssuer.withStatus("revocation", PLACE));
        refused(verify(revoked, Issued.ADDRESS), ForeignBadgeRefusal.REVOKED);
        hosted.world().serve(HostedBadge.ASSERTION, 410, "");
        refused(
                hosted.verify(bytes(HostedBadge.assertion()), Issued.ADDRESS),
                ForeignBadgeRefusal.REVOKED);
    }

    @Test
    void a_suspended_badge_is_refused() {
        world.serve(OtherIssuer.STATUS, list("suspension"));
        var suspended = OtherIssuer.credential(OtherIssuer.withStatus("suspension", PLACE));

        refused(verify(suspended, Issued.ADDRESS), ForeignBadgeRefusal.SUSPENDED);
    }

    @Test
    void an_expired_badge_is_added_as_that() {
        var badge =
                JSON.createObjectBuilder()
                        .add("validFrom", "2020-01-01T00:00:00Z")
                        .add("validUntil", "2021-01-01T00:00:00Z");
        var report = verify(OtherIssuer.credential(badge), Issued.ADDRESS);

        assertThat(Admission.require(report)).isEqualTo(RecipientBond.ADDRESS);
        assertThat(ForeignBadgeState.of(report)).isEqualTo(ForeignBadgeState.EXPIRED);
    }

    @Test
    void a_badge_whose_status_nobody_tells_is_added_as_unchecked() {
        world.fail(FetchFailure.DISABLED);
        var badge = OtherIssuer.credential(OtherIssuer.withStatus("revocation", PLACE));
        var report = verify(badge, Issued.ADDRESS);

        assertThat(Admission.require(report)).isEqualTo(RecipientBond.ADDRESS);
        assertThat(ForeignBadgeState.of(report)).isEqualTo(ForeignBadgeState.UNCHECKED);
    }

    @Test
    void a_badge_whose_proof_nobody_can_look_at_is_refused() {
        hosted.world().fail(FetchFailure.DISABLED);

        refused(
                hosted.verify(bytes(HostedBadge.assertion()), Issued.ADDRESS),
                ForeignBadgeRefusal.NOT_VERIFIABLE);
    }

    @Test
    void a_changed_badge_is_refused() {
        var changed = OtherIssuer.credential(nothing()).replace("A stranger", "A friend");

        refused(verify(changed, Issued.ADDRESS), ForeignBadgeRefusal.INVALID);
    }

    @Test
    void a_badge_of_this_installation_is_refused() {
        refused(verify(Issued.credential(), Issued.ADDRESS), ForeignBadgeRefusal.OURS);
    }

    @Test
    void what_is_no_badge_is_refused() {
        refused(verify("<!doctype html><html></html>"), ForeignBadgeRefusal.UNREADABLE);
        refused(verify("{}"), ForeignBadgeRefusal.UNREADABLE);
        refused(
                hosted.verify(bytes(HostedBadge.badge()), Issued.ADDRESS),
                ForeignBadgeRefusal.NOBODYS);
    }

    private static void refused(VerificationReport report, ForeignBadgeRefusal reason) {
        assertThatThrownBy(() -> Admission.require(report))
                .as(report.checks().toString())
                .isInstanceOfSatisfying(
                        ForeignBadgeRefusedException.class,
                        it -> assertThat(it.reason()).isEqualTo(reason));
    }

    private VerificationReport verify(String badge, String... recipients) {
        return Verification.of(
                badge.getBytes(StandardCharsets.UTF_8),
                new VerificationContext(
                        Issued.context().own(),
                        Issued.NOW,
                        List.of(recipients),
                        world.outside(),
                        VerificationLimits.DEFAULT));
    }

    private static String list(String purpose) {
        return OtherIssuer.sign(OtherIssuer.list(purpose, Bitstring.LENGTH, PLACE));
    }

    private static byte[] bytes(JsonObjectBuilder document) {
        return document.build().toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonObjectBuilder nothing() {
        return JSON.createObjectBuilder();
    }
}
