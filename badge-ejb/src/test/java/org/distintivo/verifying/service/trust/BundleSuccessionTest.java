package org.distintivo.verifying.service.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.distintivo.verifying.service.trust.Bundles.NEXT;
import static org.distintivo.verifying.service.trust.Bundles.elsewhere;
import static org.distintivo.verifying.service.trust.Bundles.known;
import static org.distintivo.verifying.service.trust.Bundles.make;
import static org.distintivo.verifying.service.trust.Bundles.published;
import static org.distintivo.verifying.service.trust.Bundles.read;
import static org.distintivo.verifying.service.trust.Bundles.refusal;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.distintivo.issuing.domain.SigningKey.State;
import org.distintivo.issuing.service.Issued;
import org.distintivo.issuing.service.key.Ed25519Signer;
import org.distintivo.issuing.service.key.PublishedKey;
import org.distintivo.issuing.service.key.SignerFailures;
import org.distintivo.openbadges.domain.VerificationKey;
import org.distintivo.openbadges.service.proof.Signer;
import org.distintivo.verifying.domain.Verdict;
import org.junit.jupiter.api.Test;

/** Which file may take the place of the one before, after the issuer has changed its keys. */
class BundleSuccessionTest {

    private static final Signer FIRST = Issued.SIGNER;
    private static final Signer THIRD = new Ed25519Signer(filled(3));
    private static final VerifierBundle BEFORE = read(Bundles.usual());

    @Test
    void the_next_file_is_signed_with_a_key_that_the_one_before_named() {
        assertThatCode(() -> read(Bundles.usual()).requireSuccessorOf(BEFORE))
                .doesNotThrowAnyException();
    }

    @Test
    void after_a_change_of_keys_the_earlier_ones_vouch_for_the_new_one() {
        var once = make(List.of(active(NEXT), earlier(FIRST)), NEXT, FIRST);
        var twice = make(List.of(active(THIRD), earlier(NEXT), earlier(FIRST)), THIRD, NEXT, FIRST);

        for (var text : List.of(once, twice)) {
            assertThatCode(() -> read(text).requireSuccessorOf(BEFORE)).doesNotThrowAnyException();
            var report = elsewhere(Issued.credential(), known(text));
            assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.VALID);
        }
    }

    @Test
    void a_file_of_the_first_days_is_succeeded_by_one_of_today_and_the_other_way_round() {
        var compact = read(Bundles.compact(Bundles.usual()));
        var today = read(make(List.of(active(NEXT), earlier(FIRST)), NEXT, FIRST));

        assertThatCode(() -> today.requireSuccessorOf(compact)).doesNotThrowAnyException();
        assertThatCode(() -> compact.requireSuccessorOf(today)).doesNotThrowAnyException();
    }

    @Test
    void a_file_of_keys_that_are_all_new_is_a_strangers() {
        var sameName = read(make(List.of(active(NEXT)), NEXT));

        assertThat(refusal(() -> sameName.requireSuccessorOf(BEFORE))).isEqualTo("bundle-stranger");
    }

    @Test
    void naming_the_earlier_key_is_not_enough() {
        var named = read(make(List.of(active(NEXT), earlier(FIRST)), NEXT));

        assertThat(refusal(() -> named.requireSuccessorOf(BEFORE))).isEqualTo("bundle-stranger");
    }

    @Test
    void a_compromised_key_never_vouches() {
        // not for the issuer's own file, which says that it is compromised
        assertThat(refusal(make(List.of(active(NEXT), stolen(FIRST)), NEXT, FIRST)))
                .isEqualTo("bundle-forged");

        // and not for a thief's, which says that it is sound, where the theft is known
        var warned = read(make(List.of(active(NEXT), stolen(FIRST)), NEXT));
        var thief = read(make(List.of(active(THIRD), earlier(FIRST)), THIRD, FIRST));
        assertThat(refusal(() -> thief.requireSuccessorOf(warned))).isEqualTo("bundle-stranger");
    }

    @Test
    void a_cut_off_in_the_future_makes_a_key_no_better() {
        var cutOff = Issued.NOW.plusSeconds(3_600);
        var key = new PublishedKey(FIRST.key(), State.COMPROMISED, Issued.NOW, Issued.NOW, cutOff);

        assertThat(refusal(make(List.of(active(NEXT), key), NEXT, FIRST)))
                .isEqualTo("bundle-forged");
    }

    @Test
    void an_earlier_key_that_cannot_be_reached_is_left_out() {
        var text = make(List.of(active(NEXT), earlier(FIRST)), NEXT, new OutOfReach());

        assertThat(read(text).signers()).containsOnlyKeys(NEXT.key().fragment(Issued.ISSUER_ID));
    }

    @Test
    void more_signatures_than_anybody_needs_are_neither_made_nor_read() {
        var signers = new Signer[20];
        Arrays.setAll(signers, i -> new Ed25519Signer(filled(100 + i)));
        var keys = Arrays.stream(signers).map(BundleSuccessionTest::earlier).toList();

        var bundle = read(make(keys, signers));

        assertThat(bundle.signers()).hasSize(SignedFile.MAX_SIGNATURES);
        var file = SignedFile.read(make(keys, signers));
        assertThat(refusal(file.signed(Issued.ISSUER_ID, signers[19]).text()))
                .isEqualTo("bundle-malformed");
    }

    private static PublishedKey active(Signer signer) {
        return published(signer, State.ACTIVE);
    }

    private static PublishedKey earlier(Signer signer) {
        return published(signer, State.VERIFY_ONLY);
    }

    private static PublishedKey stolen(Signer signer) {
        Instant cutOff = Issued.NOW.minusSeconds(60);
        return new PublishedKey(signer.key(), State.COMPROMISED, Issued.NOW, Issued.NOW, cutOff);
    }

    private static byte[] filled(int value) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    /** As where a service has closed the key for signing. */
    private static final class OutOfReach implements Signer {

        @Override
        public VerificationKey key() {
            return FIRST.key();
        }

        @Override
        public byte[] sign(byte[] data) {
            throw SignerFailures.now();
        }
    }
}
