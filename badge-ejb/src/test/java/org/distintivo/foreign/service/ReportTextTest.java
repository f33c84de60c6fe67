package org.distintivo.foreign.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.distintivo.issuing.service.Issued;
import org.distintivo.openbadges.domain.Bitstring;
import org.distintivo.platform.service.FetchFailure;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckOutcome;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.NotChecked;
import org.distintivo.verifying.domain.StatusAnswer;
import org.distintivo.verifying.domain.VerificationReport;
import org.distintivo.verifying.service.ExaminedDocument;
import org.distintivo.verifying.service.MapFetcher;
import org.distintivo.verifying.service.OtherIssuer;
import org.distintivo.verifying.service.assertion.HostedBadge;
import org.junit.jupiter.api.Test;

/** A report that is kept says the same when it is read again. */
class ReportTextTest {

    private final MapFetcher world = new MapFetcher();
    private final HostedBadge hosted = new HostedBadge();

    @Test
    void reports_of_badges_of_all_versions_come_back_as_they_were() {
        world.serve(
                OtherIssuer.STATUS,
                OtherIssuer.sign(OtherIssuer.list("revocation", Bitstring.LENGTH, 7)));
        var reports =
                List.of(
                        third(),
                        OtherIssuer.verify(
                                OtherIssuer.credential(OtherIssuer.withStatus("revocation", 7)),
                                world.outside(),
                                Issued.ADDRESS),
                        hosted.verify(HostedBadge.assertion()));

        assertThat(reports)
                .allSatisfy(
                        it -> {
                            var back = ReportText.read(ReportText.of(it));
                            assertThat(back.checks()).isEqualTo(it.checks());
                            assertThat(back.verdict()).isEqualTo(it.verdict());
                            assertThat(back.issuerTrust()).isEqualTo(it.issuerTrust());
                            assertThat(back.credential())
                                    .usingRecursiveComparison()
                                    .ignoringFields("imageUrl")
                                    .isEqualTo(it.credential());
                        });
    }

    @Test
    void an_answer_that_is_no_longer_known_counts_as_not_given() {
        var kept = CheckText.of(CheckResult.of(CheckId.STATUS, CheckOutcome.OK, StatusAnswer.OK));

        var back = CheckText.read(JSON.createObjectBuilder(kept).add("answer", "GUESSED").build());

        assertThat(back.answer()).isEqualTo(NotChecked.NOT_REACHED);
        assertThat(back.outcome()).isEqualTo(CheckOutcome.SKIPPED);
    }

    @Test
    void whom_a_badge_was_compared_with_is_not_kept() {
        var finding = Findings.of(third());

        assertThat(ReportText.read(finding.report()).check(CheckId.RECIPIENT).outcome())
                .isEqualTo(CheckOutcome.SKIPPED);
    }

    @Test
    void a_badge_whose_server_is_silent_keeps_its_name() {
        var before = Findings.of(hosted.verify(HostedBadge.assertion()));
        hosted.world().fail(FetchFailure.UNREACHABLE);

        var silent = Findings.again(hosted.verify(HostedBadge.assertion()), before.report());

        assertThat(silent.name()).isEqualTo("Stranger things");
        assertThat(silent.open()).isTrue();
        assertThat(ReportText.read(silent.report()).credential().name())
                .isEqualTo("Stranger things");
    }

    @Test
    void a_badge_that_was_taken_away_keeps_its_name_and_is_revoked() {
        var before = Findings.of(hosted.verify(HostedBadge.assertion()));
        hosted.world().serve(HostedBadge.ASSERTION, 410, "");

        var gone = Findings.again(hosted.verify(HostedBadge.assertion()), before.report());

        assertThat(gone.name()).isEqualTo("Stranger things");
        assertThat(gone.state().name()).isEqualTo("REVOKED");
    }

    @Test
    void an_issuer_goes_by_its_name_only_where_somebody_vouches_for_it() {
        assertThat(Findings.of(third()).issuer()).isEqualTo(OtherIssuer.ISSUER);
        assertThat(Findings.of(hosted.verify(HostedBadge.assertion())).issuer())
                .isEqualTo("A stranger");
    }

    @Test
    void the_same_badge_is_recognized_in_another_form() {
        var badge = OtherIssuer.credential(JSON.createObjectBuilder());
        var spaced = badge.replaceFirst("\\{", "{\n  ");

        assertThat(fingerprint(badge)).hasSize(64).isEqualTo(fingerprint(spaced));
        assertThat(fingerprint(badge))
                .isNotEqualTo(
                        fingerprint(
                                OtherIssuer.credential(
                                        JSON.createObjectBuilder()
                                                .add("id", "https://stranger.example/2"))));
    }

    private String fingerprint(String badge) {
        return Findings.fingerprint(
                new ExaminedDocument(
                        badge.getBytes(StandardCharsets.UTF_8),
                        OtherIssuer.verify(badge, world.outside())));
    }

    private VerificationReport third() {
        return OtherIssuer.verify(
                OtherIssuer.credential(JSON.createObjectBuilder()),
                world.outside(),
                Issued.ADDRESS);
    }
}
