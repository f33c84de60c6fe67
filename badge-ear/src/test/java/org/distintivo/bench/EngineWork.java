package org.distintivo.bench;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.distintivo.issuing.domain.SigningKey.State;
import org.distintivo.issuing.domain.StatusEntry;
import org.distintivo.issuing.domain.StatusList;
import org.distintivo.issuing.service.Issuance;
import org.distintivo.issuing.service.documents.CredentialSigner;
import org.distintivo.issuing.service.documents.OpenBadgeCredential;
import org.distintivo.issuing.service.documents.StatusListCredential;
import org.distintivo.issuing.service.key.Ed25519Signer;
import org.distintivo.issuing.service.key.PublishedKey;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.service.jsonld.BundledContexts;
import org.distintivo.openbadges.service.jsonld.CanonicalForm;
import org.distintivo.openbadges.service.proof.EddsaRdfc2022;
import org.distintivo.verifying.domain.Verdict;
import org.distintivo.verifying.service.Verification;
import org.distintivo.verifying.service.checks.OwnIssuer;
import org.distintivo.verifying.service.checks.VerificationContext;

/** What is measured, once each time, and what it is measured by. */
final class EngineWork {

    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private static final Ed25519Signer SIGNER = new Ed25519Signer(new byte[32]);
    private static final EddsaRdfc2022 GENERALLY =
            new EddsaRdfc2022(new CanonicalForm(BundledContexts.INSTANCE));
    private static final byte[] SEED = new byte[Ed25519.SECRET_KEY_SIZE];
    private static final byte[] PUBLIC = SIGNER.key().multikey().bytes();
    private static final byte[] SIGNATURE = SIGNER.sign(new byte[64]);

    private EngineWork() {}

    static void issue(int n) {
        var request = SampleCredentials.request(n);
        var signed =
                CredentialSigner.issue(
                        request,
                        SampleCredentials.addresses(n),
                        NOW.plusSeconds(n / 1_000),
                        SIGNER);
        if (signed.text().getBytes(StandardCharsets.UTF_8).length < 1_000) {
            throw new AssertionError(signed.text());
        }
    }

    static void issueGenerally(int n) {
        var unsigned =
                OpenBadgeCredential.of(
                        SampleCredentials.request(n), SampleCredentials.addresses(n), NOW);
        var options =
                Json.createObjectBuilder()
                        .add("type", "DataIntegrityProof")
                        .add("created", NOW.toString())
                        .add(
                                "verificationMethod",
                                SIGNER.verificationMethod(SampleCredentials.ISSUER))
                        .add("cryptosuite", EddsaRdfc2022.NAME)
                        .add("proofPurpose", "assertionMethod")
                        .build();
        try {
            GENERALLY.sign(unsigned, options, SIGNER);
        } catch (DocumentRefusedException e) {
            throw new AssertionError(e);
        }
    }

    static void bareSign(int n) {
        var data = new byte[64];
        data[0] = (byte) n;
        Ed25519.sign(SEED, 0, PUBLIC, 0, data, 0, data.length, new byte[64], 0);
    }

    static void bareVerify(int n) {
        if (!Ed25519.verify(SIGNATURE, 0, PUBLIC, 0, new byte[64], 0, 64)) {
            throw new AssertionError();
        }
    }

    static void verify(byte[] credential, boolean own) {
        var key = new PublishedKey(SIGNER.key(), State.ACTIVE, NOW, null, null);
        var issuer =
                new OwnIssuer(
                        SampleCredentials.ISSUER,
                        List.of(key),
                        id -> Optional.of(new Issuance("{}", new StatusEntry(1, 1), false, false)));
        var report =
                Verification.of(
                        credential, new VerificationContext(issuer, NOW.plusSeconds(86_400), null));
        if (report.verdict() == Verdict.INVALID || own && report.verdict() != Verdict.VALID) {
            throw new AssertionError(report.toString());
        }
    }

    static void signAgain(StatusList list) {
        var unsigned =
                StatusListCredential.of(
                        list,
                        SampleCredentials.BASE + "/ob/v3/status/1",
                        SampleCredentials.ISSUER,
                        NOW);
        CredentialSigner.signList(unsigned, SampleCredentials.ISSUER, NOW, SIGNER);
    }

    static List<byte[]> own() {
        var own = new ArrayList<byte[]>();
        for (int n = 0; n < 200; n++) {
            var signed =
                    CredentialSigner.issue(
                            SampleCredentials.request(n),
                            SampleCredentials.addresses(n),
                            NOW,
                            SIGNER);
            own.add(signed.text().getBytes(StandardCharsets.UTF_8));
        }
        // the server has issued them once by composing, so their shape is known
        var composed =
                OpenBadgeCredential.of(
                        SampleCredentials.request(0), SampleCredentials.addresses(0), NOW);
        CredentialSigner.sign(composed, SampleCredentials.ISSUER, NOW, SIGNER);
        return own;
    }
}
