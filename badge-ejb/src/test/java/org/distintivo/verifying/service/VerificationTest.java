package org.distintivo.verifying.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.distintivo.issuing.service.Issued;
import org.distintivo.openbadges.domain.BakedSvg;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.IssuerTrust;
import org.distintivo.verifying.domain.Verdict;
import org.distintivo.verifying.service.checks.VerificationContext;
import org.junit.jupiter.api.Test;

/** What was issued here, as this installation sees it. */
class VerificationTest {

    @Test
    void what_was_issued_here_is_valid_and_known_as_own() {
        var report = OwnVerification.verify(Issued.credential());

        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        assertThat(report.issuerTrust()).isEqualTo(IssuerTrust.OWN);
        assertThat(report.credential().ownBadgeId()).isEqualTo(Issued.ID);
        assertThat(report.credential().name()).contains("証明 😀");
        assertThat(report.credential().skills()).containsExactly("identity", "storage", "réseaux");
        SampleVerdictTest.tellsEverything(report);
    }

    @Test
    void what_was_revoked_here_is_not_valid() {
        var report =
                Verification.of(
                        Issued.credential().getBytes(StandardCharsets.UTF_8),
                        Issued.context(true, null));

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.check(CheckId.STATUS).code()).isEqualTo("revoked");
        assertThat(report.issuerTrust()).isEqualTo(IssuerTrust.OWN);
    }

    @Test
    void it_is_the_same_baked_into_a_picture() throws Exception {
        var svg = BakedSvg.bake("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", Issued.credential());

        assertThat(OwnVerification.verify(svg).verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void it_is_not_valid_before_its_time() {
        var context = Issued.context();
        var before =
                new VerificationContext(context.own(), Instant.parse("2026-11-22T09:59:59Z"), null);

        var report = Verification.of(Issued.credential().getBytes(StandardCharsets.UTF_8), before);

        assertThat(report.check(CheckId.VALIDITY).code()).isEqualTo("not-yet");
    }
}
