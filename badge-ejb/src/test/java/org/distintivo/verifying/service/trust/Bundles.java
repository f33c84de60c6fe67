package org.distintivo.verifying.service.trust;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.distintivo.issuing.domain.SigningKey.State;
import org.distintivo.issuing.domain.StatusList;
import org.distintivo.issuing.service.Issued;
import org.distintivo.issuing.service.documents.CredentialSigner;
import org.distintivo.issuing.service.documents.IssuerProfile;
import org.distintivo.issuing.service.documents.StatusListCredential;
import org.distintivo.issuing.service.key.Ed25519Signer;
import org.distintivo.issuing.service.key.PublishedKey;
import org.distintivo.openbadges.domain.StatusPurpose;
import org.distintivo.openbadges.service.proof.Signer;
import org.distintivo.verifying.domain.BundleRefusedException;
import org.distintivo.verifying.domain.VerificationReport;
import org.distintivo.verifying.service.Verification;
import org.distintivo.verifying.service.checks.OwnIssuer;
import org.distintivo.verifying.service.checks.VerificationContext;
import org.distintivo.verifying.service.remote.KnownIssuers;
import org.distintivo.verifying.service.remote.RemoteSources;

/** Bundles of the issuer of what is {@link Issued}, and how another installation sees them. */
final class Bundles {

    static final Signer NEXT = new Ed25519Signer(filled(8));
    static final String SUSPENSIONS = Issued.STATUS_URL + "/suspension";
    static final Instant LATER = Issued.NOW.plus(Duration.ofDays(3));

    private Bundles() {}

    static String usual() {
        return make(documents(List.of(Issued.KEY)), Issued.SIGNER);
    }

    static String make(List<PublishedKey> keys, Signer... signers) {
        return make(documents(keys), signers);
    }

    static String make(Map<String, String> documents, Signer... signers) {
        return VerifierBundle.make(Issued.ISSUER_ID, documents, List.of(signers), Issued.NOW);
    }

    /** As the first files were: one signature, in the compact form. */
    static String compact(String text) {
        var file = SignedFile.read(text);
        var signature = file.signatures().get(0);
        var value = Base64.getUrlEncoder().withoutPadding().encodeToString(signature.value());
        return signature.header() + "." + file.payload() + "." + value;
    }

    /** Profile, keys, and status lists in which nobody is. */
    static Map<String, String> documents(List<PublishedKey> keys) {
        var documents = new LinkedHashMap<String, String>();
        documents.put(
                Issued.ISSUER_ID,
                IssuerProfile.of(Issued.ISSUER_ID, Issued.ISSUER, keys).toString());
        for (var key : keys) {
            var address = key.key().id(Issued.ISSUER_ID);
            documents.put(address, IssuerProfile.key(Issued.ISSUER_ID, key).toString());
        }
        documents.put(Issued.STATUS_URL, Issued.statusListCredential(false));
        documents.put(SUSPENSIONS, suspensions(false));
        return documents;
    }

    /** With what is {@link Issued} in it, or with nobody. */
    static String suspensions(boolean suspended) {
        var list = new StatusList(1, StatusPurpose.SUSPENSION, filled(9));
        if (suspended) {
            list.set(Issued.statusList().order().at(0));
        }
        var unsigned = StatusListCredential.of(list, SUSPENSIONS, Issued.ISSUER_ID, Issued.NOW);
        return CredentialSigner.signList(unsigned, Issued.ISSUER_ID, Issued.NOW, Issued.SIGNER)
                .text();
    }

    static PublishedKey published(Signer signer, State state) {
        return new PublishedKey(signer.key(), state, Issued.NOW, null, null);
    }

    static VerifierBundle read(String text) {
        return VerifierBundle.read(text, Issued.NOW);
    }

    /** The code with which it is refused. */
    static String refusal(String text) {
        return refusal(() -> read(text));
    }

    static String refusal(Runnable taking) {
        return catchThrowableOfType(BundleRefusedException.class, taking::run).code();
    }

    static KnownIssuers known(String text) {
        var bundle = read(text);
        return new KnownIssuers() {
            @Override
            public boolean isTrusted(String issuerId) {
                return issuerId.equals(bundle.issuer());
            }

            @Override
            public Optional<Snapshot> snapshot(String address) {
                return bundle.find(address)
                        .map(it -> it.getBytes(StandardCharsets.UTF_8))
                        .map(it -> new Snapshot(it, bundle.asOf()));
            }

            @Override
            public Optional<String> suspensions(String revocations) {
                return bundle.suspensions(revocations);
            }
        };
    }

    /** As another installation sees it, which nobody connects to a network. */
    static VerificationReport elsewhere(String credential, KnownIssuers known) {
        return elsewhere(credential, RemoteSources.silent().with(known), LATER);
    }

    static VerificationReport elsewhere(String credential, RemoteSources outside, Instant now) {
        var own =
                new OwnIssuer(
                        "https://elsewhere.example/ob/v3/issuer",
                        List.of(),
                        id -> Optional.empty());
        return Verification.of(
                credential.getBytes(StandardCharsets.UTF_8),
                new VerificationContext(own, now, null, outside));
    }

    private static byte[] filled(int value) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
