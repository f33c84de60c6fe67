package org.distintivo.verifying.service.credential;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.distintivo.issuing.domain.SigningKey.State;
import org.distintivo.issuing.service.Issuance;
import org.distintivo.issuing.service.Issued;
import org.distintivo.issuing.service.documents.CredentialSigner;
import org.distintivo.issuing.service.key.PublishedKey;
import org.distintivo.openbadges.service.Standards;
import org.distintivo.openbadges.service.jsonld.CompiledForms;
import org.distintivo.openbadges.service.proof.EddsaRdfc2022;
import org.distintivo.openbadges.service.proof.Signer;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.Verdict;
import org.distintivo.verifying.domain.VerificationReport;
import org.distintivo.verifying.service.OtherIssuer;
import org.distintivo.verifying.service.Verification;
import org.distintivo.verifying.service.checks.OwnIssuer;
import org.distintivo.verifying.service.checks.VerificationContext;
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

    @Test
    void an_early_date_in_the_badge_does_not_hide_a_later_one_in_the_proof() throws Exception {
        var late = proof(Issued.SIGNER, SIGNED.plusSeconds(1));

        var report = verify(State.COMPROMISED, SIGNED, kept(late));

        assertThat(report.check(CheckId.PROOF).code()).isEqualTo("ok");
        assertThat(report.check(CheckId.KEY).code()).isEqualTo("compromised");
    }

    @Test
    void when_somebody_else_has_signed_as_well_does_not_matter() throws Exception {
        var others = proof(OtherIssuer.SIGNER, SIGNED.plusSeconds(1));

        var report = verify(State.COMPROMISED, SIGNED, kept(proof(Issued.SIGNER, SIGNED), others));

        assertThat(report.check(CheckId.KEY).code()).isEqualTo("compromised-later");
    }

    @Test
    void our_key_for_tokens_signs_no_proofs() {
        var named = Issued.RSA_KEY.key().id(Issued.ISSUER_ID);
        var patch = Json.createPatchBuilder().replace("/proof/0/verificationMethod", named);

        var forged = patch.build().apply(Standards.object(KEPT)).toString();

        var report = Verification.of(forged.getBytes(UTF_8), Issued.context());
        assertThat(report.check(CheckId.PROOF).code()).isEqualTo("key-not-ours");
    }

    private static JsonObject proof(Signer signer, Instant created) throws Exception {
        var unsigned = Json.createObjectBuilder(Standards.object(KEPT)).remove("proof").build();
        var options =
                Json.createObjectBuilder()
                        .add("type", "DataIntegrityProof")
                        .add("created", created.toString())
                        .add("verificationMethod", signer.verificationMethod(Issued.ISSUER_ID))
                        .add("cryptosuite", EddsaRdfc2022.NAME)
                        .add("proofPurpose", "assertionMethod")
                        .build();
        return new EddsaRdfc2022(CompiledForms.INSTANCE::ofStranger)
                .sign(unsigned, options, signer);
    }

    /** The badge on record with these proofs in place of its own. */
    private static String kept(JsonObject... proofs) {
        var list = Json.createArrayBuilder();
        List.of(proofs).forEach(list::add);
        return Json.createObjectBuilder(Standards.object(KEPT))
                .add("proof", list)
                .build()
                .toString();
    }

    private static VerificationReport verify(State state, Instant cutOff, String credential) {
        var key = new PublishedKey(Issued.SIGNER.key(), state, SIGNED, null, cutOff);
        var usual = Issued.context();
        var own = new OwnIssuer(usual.own().id(), List.of(key), id -> kept(usual, id));
        return Verification.of(
                credential.getBytes(UTF_8), new VerificationContext(own, usual.now(), null));
    }

    private static Optional<Issuance> kept(VerificationContext usual, String id) {
        return usual.own()
                .credentials()
                .apply(id)
                .map(it -> new Issuance(KEPT, it.status(), false, false));
    }
}
