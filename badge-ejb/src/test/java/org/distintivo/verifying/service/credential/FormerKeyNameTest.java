package org.distintivo.verifying.service.credential;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.distintivo.issuing.service.Issued;
import org.distintivo.issuing.service.documents.CredentialSigner;
import org.distintivo.openbadges.domain.VerificationKey;
import org.distintivo.openbadges.service.ReferenceVerifier;
import org.distintivo.openbadges.service.proof.Signer;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.Verdict;
import org.distintivo.verifying.service.Verification;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Credentials of the days when an Ed25519 key was named as a part of the issuer's profile. */
@Tag("exhaustive")
class FormerKeyNameTest {

    private static final Signer FORMER =
            new Signer() {
                @Override
                public VerificationKey key() {
                    return Issued.SIGNER.key();
                }

                @Override
                public byte[] sign(byte[] data) {
                    return Issued.SIGNER.sign(data);
                }

                @Override
                public String verificationMethod(String issuerId) {
                    return key().fragment(issuerId);
                }
            };

    private static final String CREDENTIAL =
            CredentialSigner.sign(
                            Issued.unsigned(Issued.request()), Issued.ISSUER_ID, Issued.NOW, FORMER)
                    .text();

    @Test
    void they_stay_valid_here() {
        var report = Verification.of(CREDENTIAL.getBytes(UTF_8), Issued.context());

        assertThat(CREDENTIAL).contains(Issued.ISSUER_ID + "#z6Mk");
        assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.VALID);
    }

    @Test
    void they_stay_valid_for_whoever_reads_the_profile() {
        var answer =
                ReferenceVerifier.ask(Issued.question(CREDENTIAL, false).build()).getJsonObject(0);

        assertThat(answer).hasToString("{\"verified\":true}");
    }

    @Test
    void a_key_at_our_own_address_that_is_none_of_ours_is_not_asked_for() {
        var stranger = CREDENTIAL.replace("#z6Mk", "/keys/z6Mkx");

        var report = Verification.of(stranger.getBytes(UTF_8), Issued.context());

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.check(CheckId.PROOF).code()).isEqualTo("key-not-ours");
    }
}
