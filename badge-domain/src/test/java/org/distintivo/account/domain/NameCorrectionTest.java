package org.distintivo.account.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NameCorrectionTest {

    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");

    private final Earner ada = new Earner(NOW);

    @BeforeEach
    void sign_up() {
        ada.learn("Ada", "Rosi", "it");
        ada.claim("Ada", Locale.ITALIAN, NOW);
    }

    @Test
    void a_slip_is_decided_by_itself_once() {
        assertThat(asked("Ada Rossi", false).state()).isEqualTo(NameCorrectionState.BY_ITSELF);
        assertThat(asked("Ada Rossi", true).state()).isEqualTo(NameCorrectionState.OPEN);
        assertThat(asked("Ida Bianchi", false).state()).isEqualTo(NameCorrectionState.OPEN);
    }

    @Test
    void the_same_name_is_nothing_to_ask_for() {
        assertThatThrownBy(() -> asked(" Ada  Rosi ", false))
                .isInstanceOf(NameUnchangedException.class);
    }

    @Test
    void what_is_decided_stays_so() {
        var correction = asked("Ida Bianchi", false);
        correction.refuse(" The partner\nknows another name. ", NOW);

        assertThat(correction.answer()).isEqualTo("The partner knows another name.");
        assertThatThrownBy(() -> correction.approve(NOW)).isInstanceOf(NameDecidedException.class);
        assertThatThrownBy(() -> correction.takeBack(NOW)).isInstanceOf(NameDecidedException.class);
    }

    @Test
    void what_was_taken_back_only_by_a_merge_waits_again() {
        var waiting = asked("Ida Bianchi", false);
        waiting.takeBack(NOW);
        waiting.resume();

        assertThat(waiting.isOpen()).isTrue();
        assertThat(waiting.decidedAt()).isNull();
        waiting.approve(NOW);
        waiting.resume();
        assertThat(waiting.state()).isEqualTo(NameCorrectionState.APPROVED);
    }

    @Test
    void a_refusal_says_why() {
        var correction = asked("Ida Bianchi", false);

        assertThatThrownBy(() -> correction.refuse(" ", NOW))
                .isInstanceOf(NameAnswerException.class);
        assertThatThrownBy(() -> correction.refuse("a".repeat(501), NOW))
                .isInstanceOf(NameAnswerException.class);
        assertThat(correction.isOpen()).isTrue();
    }

    @Test
    void no_result_changes_a_name_that_staff_have_decided() {
        var early = new Earner(NOW);
        early.claim("Ada", Locale.ITALIAN, NOW);
        early.certify("Ada Bianchi", true);

        assertThat(early.learn("Ada", "Rossi", null)).isFalse();
        assertThat(early.certifiedName()).isEqualTo("Ada Bianchi");
    }

    @Test
    void a_slip_mended_before_the_first_result_gives_way_to_the_programs_name() {
        var early = new Earner(NOW);
        early.claim("Ada Rosi", Locale.ITALIAN, NOW);
        early.certify("Ada Rossi", false);

        assertThat(early.learn("Ada", "Bianchi", null)).isTrue();
        assertThat(early.certifiedName()).isEqualTo("Ada Bianchi");
    }

    @Test
    void the_name_that_one_goes_by_is_another() {
        ada.certify("Ada Rossi", false);

        assertThat(ada.name()).isEqualTo("Ada");
        assertThat(ada.certifiedName()).isEqualTo("Ada Rossi");
    }

    private NameCorrection asked(String wanted, boolean hadOne) {
        return new NameCorrection(ada, wanted, null, hadOne, NOW);
    }
}
