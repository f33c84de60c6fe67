package org.distintivo.issuing.service.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.distintivo.issuing.domain.Credential;
import org.distintivo.issuing.domain.SignedDocument;
import org.distintivo.issuing.domain.StatusEntry;
import org.distintivo.issuing.service.Issuance;
import org.distintivo.issuing.service.Issued;
import org.distintivo.issuing.service.documents.CredentialReissue;
import org.distintivo.issuing.service.documents.CredentialSigner;
import org.distintivo.issuing.service.documents.OpenBadgeCredential;
import org.distintivo.openbadges.domain.KeyAlgorithm;
import org.distintivo.openbadges.service.proof.Signer;
import org.distintivo.verifying.domain.Verdict;
import org.distintivo.verifying.service.Verification;
import org.distintivo.verifying.service.checks.OwnIssuer;
import org.distintivo.verifying.service.checks.VerificationContext;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a compromised key has signed, signed again by a service that is asked over the network. */
class CredentialReissueTest {

    private static final int MANY = 450;
    private static final int PORTION = 200;
    private static final Instant LATER = Issued.NOW.plusSeconds(86_400);

    @AutoClose private final TransitStub stub = new TransitStub();
    private final List<Credential> credentials = issued(MANY);
    private Signer signer;

    CredentialReissueTest() throws IOException {}

    @BeforeEach
    void newKey() {
        var client = new TransitClient(stub.url(), () -> TransitStub.TOKEN, Duration.ofSeconds(20));
        signer = new TransitVault(client, "badges").make(KeyAlgorithm.ED25519, Issued.NOW);
        stub.requests.clear();
    }

    @Test
    void a_portion_costs_one_request_however_many_badges_it_has() {
        carryOn();

        assertThat(old()).isEmpty();
        assertThat(stub.requests).hasSize(3).allMatch(request -> request.startsWith("POST /sign/"));
        for (var each : List.of(0, PORTION, MANY - 1)) {
            assertThat(verdict(credentials.get(each))).isEqualTo(Verdict.VALID);
        }
    }

    @Test
    void a_service_that_fails_in_between_costs_nothing_and_the_rest_is_signed_later() {
        sign(old().subList(0, PORTION));
        var before = documents();
        stub.status = 503;

        assertThatThrownBy(this::carryOn).isInstanceOf(SignerUnavailableException.class);
        assertThat(documents()).isEqualTo(before);

        stub.status = 200;
        carryOn();
        assertThat(old()).isEmpty();
        assertThat(documents().subList(0, PORTION)).isEqualTo(before.subList(0, PORTION));
    }

    @Test
    void one_that_cannot_be_signed_holds_up_no_other() {
        var broken = credential("broken", new SignedDocument("{", "key", Issued.NOW));
        var portion = List.of(credentials.get(0), broken, credentials.get(1));

        assertThat(sign(portion)).containsExactly(credentials.get(0), credentials.get(1));
        assertThat(broken.document()).isEqualTo("{");
        assertThat(sign(List.of(broken))).isEmpty();
        assertThat(stub.requests).hasSize(1);
    }

    /** As the run does: portion after portion of what the old key has signed. */
    private void carryOn() {
        for (var left = old(); !left.isEmpty(); left = old()) {
            sign(left.subList(0, Math.min(PORTION, left.size())));
        }
    }

    private List<Credential> sign(List<Credential> portion) {
        return CredentialReissue.again(portion, LATER, signer);
    }

    private List<Credential> old() {
        var method = Issued.SIGNER.verificationMethod(Issued.ISSUER_ID);
        return credentials.stream().filter(each -> each.keyId().equals(method)).toList();
    }

    private List<String> documents() {
        return credentials.stream().map(Credential::document).toList();
    }

    private Verdict verdict(Credential credential) {
        var key = new PublishedKey(signer.key(), Issued.KEY.state(), Issued.NOW, null, null);
        var issuance = new Issuance(credential.document(), credential.status(), false, false);
        var own = new OwnIssuer(Issued.ISSUER_ID, List.of(key), id -> Optional.of(issuance));
        var document = credential.document().getBytes(StandardCharsets.UTF_8);
        return Verification.of(document, new VerificationContext(own, LATER, null)).verdict();
    }

    private static List<Credential> issued(int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        n -> {
                            var addresses =
                                    new OpenBadgeCredential.Addresses(
                                            Issued.BASE + "/ob/v3/credentials/" + n,
                                            Issued.ISSUER_ID,
                                            Issued.STATUS_URL,
                                            n);
                            var signed =
                                    CredentialSigner.issue(
                                            Issued.request("Badge"),
                                            addresses,
                                            Issued.NOW,
                                            Issued.SIGNER);
                            return new Credential("" + n, signed, new StatusEntry(1, n));
                        })
                .toList();
    }

    private static Credential credential(String id, SignedDocument document) {
        return new Credential(id, document, new StatusEntry(1, 1));
    }
}
