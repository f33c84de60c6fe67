package org.distintivo.credential.service.verification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.SigningKey.State;
import org.distintivo.credential.domain.Verdict;
import org.distintivo.credential.domain.VerificationReport;
import org.distintivo.credential.service.Issued;
import org.distintivo.credential.service.issuing.CredentialSigner;
import org.distintivo.credential.service.key.PublishedKey;
import org.junit.jupiter.api.Test;

class KeyCheckTest {

    private static final String KEPT = Issued.credential();

    private static final Instant SIGNED = Issued.NOW;

    @Test
    void a_key_that_only_verifies_is_as_good_as_before() {
        var report = verify(State.VERIFY_ONLY, null, KEPT);

        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        assertThat(report.check(CheckId.KEY).code()).isEqualTo("ok");
    }

    @Test
    void what_was_signed_before_the_cut_off_stays_valid() {
        var report = verify(State.COMPROMISED, SIGNED, KEPT);

        assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.VALID);
        assertThat(report.check(CheckId.KEY).code()).isEqualTo("compromised-later");
    }

    @Test
    void what_was_signed_after_the_cut_off_counts_for_nothing() {
        var report = verify(State.COMPROMISED, SIGNED.minusSeconds(1), KEPT);

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.check(CheckId.KEY).code()).isEqualTo("compromised");
    }

    @Test
    void a_thief_who_writes_an_early_date_is_betrayed_by_the_record() {
        var unsigned =
                Json.createObjectBuilder(Issued.unsigned(Issued.request()))
                        .add("id", Issued.BASE + "/ob/v3/credentials/never-was")
                        .build();
        var forged =
                CredentialSigner.sign(unsigned, Issued.ISSUER_ID, SIGNED, Issued.SIGNER).text();

        var report = verify(State.COMPROMISED, SIGNED, forged);

        assertThat(report.check(CheckId.PROOF).code()).isEqualTo("ok");
        assertThat(report.check(CheckId.KEY).code()).isEqualTo("compromised-unknown");
        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void a_thief_who_gives_a_badge_on_record_to_somebody_else_is_betrayed_too() {
        var other = Issued.unsigned(Issued.request()); // with another salt, so another person
        var forged = CredentialSigner.sign(other, Issued.ISSUER_ID, SIGNED, Issued.SIGNER).text();

        var report = verify(State.COMPROMISED, SIGNED, forged);

        assertThat(report.check(CheckId.PROOF).code()).isEqualTo("ok");
        assertThat(report.check(CheckId.KEY).code()).isEqualTo("compromised-unknown");
    }

    private static VerificationReport verify(State state, Instant cutOff, String credential) {
        var key = new PublishedKey(Issued.SIGNER.key(), state, SIGNED, null, cutOff);
        var usual = Issued.circumstances();
        var own = new OwnIssuer(usual.own().id(), List.of(key), id -> kept(usual, id));
        return Verification.of(
                credential.getBytes(StandardCharsets.UTF_8),
                new Examination.Circumstances(own, usual.now(), null));
    }

    private static Optional<OwnIssuer.Issuance> kept(Examination.Circumstances usual, String id) {
        return usual.own()
                .credentials()
                .apply(id)
                .map(it -> new OwnIssuer.Issuance(KEPT, it.status(), false, false));
    }
}
