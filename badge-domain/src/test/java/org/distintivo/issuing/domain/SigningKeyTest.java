package org.distintivo.issuing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.distintivo.issuing.domain.SigningKey.State;
import org.distintivo.openbadges.domain.KeyAlgorithm;
import org.distintivo.openbadges.domain.Multikey;
import org.distintivo.openbadges.domain.VerificationKey;
import org.junit.jupiter.api.Test;

class SigningKeyTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(3_600);

    private final SigningKey key =
            new SigningKey(
                    VerificationKey.of(Multikey.of(new byte[Multikey.LENGTH])), State.ACTIVE, NOW);

    @Test
    void a_retired_key_keeps_the_day_on_which_it_was_retired_first() {
        key.retire(LATER);
        key.retire(LATER.plusSeconds(1));

        assertThat(key.state()).isEqualTo(State.VERIFY_ONLY);
        assertThat(key.retiredAt()).contains(LATER);
    }

    @Test
    void a_compromised_key_never_signs_again() {
        key.compromise(NOW, LATER);

        assertThat(key.signsWith(KeyAlgorithm.ED25519)).isFalse();
        assertThat(key.cutOff()).contains(NOW);
        assertThatThrownBy(key::activate).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void of_two_cut_offs_the_earlier_counts() {
        key.compromise(NOW.plusSeconds(60), LATER);
        key.compromise(NOW.plusSeconds(90), LATER);
        assertThat(key.cutOff()).contains(NOW.plusSeconds(60));

        key.compromise(NOW, LATER);
        assertThat(key.cutOff()).contains(NOW);
    }

    @Test
    void a_cut_off_in_the_future_is_refused_and_the_key_signs_on() {
        assertThatThrownBy(() -> key.compromise(LATER, NOW))
                .isInstanceOf(CutOffAheadException.class);

        assertThat(key.isActive()).isTrue();
    }
}
