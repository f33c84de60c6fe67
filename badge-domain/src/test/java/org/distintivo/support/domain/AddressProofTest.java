package org.distintivo.support.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.domain.SecretToken;
import org.junit.jupiter.api.Test;

class AddressProofTest {

    private static final Instant NOW = Instant.parse("2024-03-07T10:00:00Z");
    private static final Instant LATER = NOW.plus(AddressProof.LIFETIME);

    private final AddressProof proof =
            new AddressProof(
                    SecretToken.random(),
                    MailAddress.parse("Ada@Example.org"),
                    Locale.ITALIAN,
                    NOW);

    @Test
    void no_code_may_be_tried_before_one_was_mailed() {
        assertThat(proof.tryCode(NOW)).isFalse();
    }

    @Test
    void a_code_may_be_tried_five_times_and_another_mail_begins_anew() {
        proof.expect("hash", NOW);
        for (int i = 0; i < AddressProof.MAX_ATTEMPTS; i++) {
            assertThat(proof.tryCode(NOW)).isTrue();
        }
        assertThat(proof.tryCode(NOW)).isFalse();

        proof.expect("other", NOW);
        assertThat(proof.tryCode(NOW)).isTrue();
    }

    @Test
    void a_code_is_good_for_half_an_hour() {
        proof.expect("hash", NOW);

        assertThat(proof.tryCode(LATER.minusSeconds(1))).isTrue();
        assertThat(proof.tryCode(LATER)).isFalse();
    }

    @Test
    void a_proof_counts_for_half_an_hour_and_its_code_no_more() {
        proof.expect("hash", NOW);
        proof.prove(NOW.plus(Duration.ofMinutes(5)));
        proof.prove(LATER);

        assertThat(proof.tryCode(NOW)).isFalse();
        assertThat(proof.isProved(LATER)).isTrue();
        assertThat(proof.isProved(LATER.plus(Duration.ofMinutes(5)))).isFalse();
    }

    @Test
    void an_address_is_the_same_however_it_is_spelled() {
        assertThat(proof.isFor(MailAddress.parse("ada@example.ORG"))).isTrue();
        assertThat(proof.isFor(MailAddress.parse("eva@example.org"))).isFalse();
    }
}
