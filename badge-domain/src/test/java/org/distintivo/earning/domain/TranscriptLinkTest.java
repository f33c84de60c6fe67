package org.distintivo.earning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.distintivo.badge.domain.BadgeState;
import org.distintivo.platform.domain.FieldRefusedException;
import org.junit.jupiter.api.Test;

/** A link to the transcript opens for its code, for a while, and for nothing else. */
class TranscriptLinkTest {

    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");

    private final AccessCode code = AccessCode.random();
    private final TranscriptLink link = link(code);

    @Test
    void its_code_fits_however_it_is_typed_and_no_other_does() {
        assertThat(code.text()).matches("[A-Z2-7]{4}-[A-Z2-7]{4}-[A-Z2-7]{4}");
        assertThat(code.toString()).doesNotContain(code.text());
        var typed = " " + code.text().toLowerCase(Locale.ROOT).replace('-', ' ').replace('o', '0');
        assertThat(link.fits(AccessCode.of(typed))).isTrue();
        assertThat(link.fits(AccessCode.random())).isFalse();
        assertThat(link.fits(AccessCode.of(""))).isFalse();
        assertThat(link.fits(AccessCode.of(null))).isFalse();
    }

    @Test
    void the_code_of_another_link_is_another() {
        assertThat(link(code).fits(code)).isTrue();
        assertThat(link(code).isPass(link.pass(NOW), NOW)).isFalse();
    }

    @Test
    void it_can_be_opened_until_its_time_is_over() {
        var end = NOW.plus(Duration.ofDays(30));
        assertThat(link.wearsOutAt()).isEqualTo(end);
        assertThat(link.isOpen(end.minusMillis(1))).isTrue();
        assertThat(link.isOpen(end)).isFalse();
    }

    @Test
    void a_pass_is_good_for_half_an_hour() {
        var pass = link.pass(NOW);
        assertThat(link.isPass(pass, NOW.plus(Duration.ofMinutes(29)))).isTrue();
        assertThat(link.isPass(pass, NOW.plus(Duration.ofMinutes(30)))).isFalse();
    }

    @Test
    void nobody_makes_a_pass_last_longer() {
        var pass = link.pass(NOW);
        var later =
                NOW.plus(Duration.ofDays(9)).getEpochSecond() + pass.substring(pass.indexOf('.'));
        assertThat(link.isPass(later, NOW)).isFalse();
        assertThat(link.isPass(null, NOW)).isFalse();
    }

    @Property
    void no_other_text_is_a_pass(@ForAll String text) {
        assertThat(link.isPass(text, NOW)).isFalse();
    }

    @Test
    void only_what_is_offered_can_be_wished_for() {
        for (int days : TranscriptWish.DAYS) {
            assertThat(new TranscriptWish(null, true, days).label()).isEmpty();
        }
        assertThat(new TranscriptWish(" for\u202E  ACME ", false, 7).label()).isEqualTo("for ACME");
        assertThatThrownBy(() -> new TranscriptWish("", false, 8))
                .isInstanceOf(FieldRefusedException.class);
        assertThatThrownBy(() -> new TranscriptWish("x".repeat(81), false, 7))
                .isInstanceOf(FieldRefusedException.class);
        assertThatThrownBy(() -> new TranscriptWish("a\u0000b", false, 7))
                .isInstanceOf(FieldRefusedException.class);
    }

    @Test
    void a_certification_that_does_not_count_never_stands_as_valid() {
        assertThat(CertificationState.of(BadgeState.ACCEPTED)).contains(CertificationState.VALID);
        for (var state : BadgeState.values()) {
            if (state != BadgeState.ACCEPTED) {
                assertThat(CertificationState.of(state))
                        .isNotEqualTo(CertificationState.of(BadgeState.ACCEPTED));
            }
        }
        assertThat(CertificationState.of(BadgeState.WITHDRAWN)).isEmpty();
        assertThat(CertificationState.of(BadgeState.DECLINED)).isEmpty();
    }

    private static TranscriptLink link(AccessCode code) {
        return new TranscriptLink(1, code, new TranscriptWish("", false, 30), NOW);
    }
}
