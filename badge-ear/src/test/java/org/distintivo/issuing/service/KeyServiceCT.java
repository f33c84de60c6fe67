package org.distintivo.issuing.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.distintivo.issuing.domain.CutOffAheadException;
import org.distintivo.issuing.domain.SigningKey.State;
import org.distintivo.openbadges.domain.KeyAlgorithm;
import org.distintivo.system.Await;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.Verdict;
import org.distintivo.verifying.service.VerificationService;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The life of a key, with the real keystore, database and timers. */
@ArquillianTest
class KeyServiceCT {

    @Inject private CredentialService credentials;
    @Inject private VerificationService verification;
    @Inject private CredentialCaller desk;

    @Test
    void after_a_change_of_keys_the_new_one_signs_and_the_old_one_verifies() {
        var before = desk.issue(CredentialRequests.request());
        var old = active();

        desk.rotate(KeyAlgorithm.ED25519);
        var after = desk.issue(CredentialRequests.request());

        assertThat(key(after)).endsWith(active().name()).isNotEqualTo(key(before));
        assertThat(key(before)).endsWith(old.name());
        assertThat(state(old.name())).isEqualTo(State.VERIFY_ONLY);
        for (var issued : List.of(before, after)) {
            assertThat(verification.verify(issued.document(), null).verdict())
                    .isEqualTo(Verdict.VALID);
        }
        assertThat(credentials.didDocument()).contains(old.name(), active().name());
    }

    @Test
    void what_a_compromised_key_has_signed_is_signed_again_and_no_forgery_counts() {
        desk.rotate(KeyAlgorithm.ED25519);
        var issued = desk.issue(CredentialRequests.request());
        var others =
                Stream.generate(CredentialRequests::request).limit(3).map(desk::issue).toList();
        var stolen = active();
        var cutOff = Instant.now().minusSeconds(60);

        assertThatThrownBy(() -> desk.markCompromised(stolen.name(), Instant.now().plusSeconds(60)))
                .isInstanceOf(CutOffAheadException.class);
        desk.markCompromised(stolen.name(), cutOff);

        assertThat(active().name()).isNotEqualTo(stolen.name());
        assertThat(verification.verify(issued.document(), null).check(CheckId.KEY).code())
                .isEqualTo("compromised");
        awaitReissue(stolen.name());
        var again = credentials.findDocument(issued.publicId()).orElseThrow();
        var old = CredentialRequests.json(issued.document());
        var renewed = CredentialRequests.json(again.document());
        assertThat(renewed.getString("id")).isEqualTo(old.getString("id"));
        assertThat(renewed.getString("awardedDate")).isEqualTo(old.getString("awardedDate"));
        assertThat(renewed.get("credentialStatus")).isEqualTo(old.get("credentialStatus"));
        assertThat(renewed.getString("validFrom")).isGreaterThan(old.getString("validFrom"));
        assertThat(key(again)).endsWith(active().name());
        for (var other : others) {
            var signed = credentials.findDocument(other.publicId()).orElseThrow();
            assertThat(key(signed)).endsWith(active().name());
        }
        assertThat(verification.verify(again.document(), "ada@example.org").verdict())
                .isEqualTo(Verdict.VALID);
        assertThat(credentials.didDocument()).contains("\"revoked\"");
    }

    @Test
    void what_names_a_key_by_its_former_name_is_valid_and_signed_again_when_staff_want_it() {
        var issued = desk.issue(CredentialRequests.request());
        desk.nameKeyAsBefore(issued.publicId());
        var former = credentials.findDocument(issued.publicId()).orElseThrow();
        assertThat(key(former)).contains("/ob/v3/issuer#z6Mk");
        awaitValid(former);
        assertThat(desk.countFormerNames()).isPositive();

        desk.reissueFormerNames();

        Await.until("signed again", () -> desk.countFormerNames() == 0);
        var again = credentials.findDocument(issued.publicId()).orElseThrow();
        assertThat(key(again)).contains("/ob/v3/issuer/keys/z6Mk");
        awaitValid(again);
        assertThat(verification.verify(former.document(), null).verdict()).isEqualTo(Verdict.VALID);
    }

    /** What was signed twice in one second is dated a second later than it was signed. */
    private void awaitValid(CredentialView credential) {
        Await.until(
                "valid",
                () -> verification.verify(credential.document(), null).verdict() == Verdict.VALID);
    }

    private void awaitReissue(String name) {
        Await.until("signed again", () -> find(name).reissue().finished());
        var run = find(name).reissue();
        assertThat(run.failed()).isZero();
        assertThat(run.done()).isEqualTo(run.total()).isPositive();
        assertThat(run.percent()).isEqualTo(100);
    }

    private KeyView active() {
        return desk.keys().stream()
                .filter(key -> key.algorithm() == KeyAlgorithm.ED25519)
                .filter(key -> key.state() == State.ACTIVE)
                .findFirst()
                .orElseThrow();
    }

    private State state(String name) {
        return find(name).state();
    }

    private KeyView find(String name) {
        return desk.keys().stream().filter(k -> k.name().equals(name)).findFirst().orElseThrow();
    }

    private static String key(CredentialView credential) {
        return CredentialRequests.json(credential.document())
                .getJsonArray("proof")
                .getJsonObject(0)
                .getString("verificationMethod");
    }
}
