package org.distintivo.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.distintivo.platform.domain.FieldRefusedException;
import org.distintivo.platform.domain.VersionedEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobApplicationTest {

    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final ApplicationDestination HOOK =
            new ApplicationDestination(ApplicationWay.HOOK, "https://hr.example.org/in?key=secret");

    @Test
    void its_links_show_it_until_it_is_withdrawn_or_its_time_is_over() throws Exception {
        var application = application(HOOK, 14);
        var end = NOW.plus(Duration.ofDays(14));

        assertThat(application.isOpen(end.minusMillis(1))).isTrue();
        assertThat(application.isOpen(end)).isFalse();
        assertThat(application.state(end)).isEqualTo(ApplicationState.EXPIRED);
        assertThat(application.withdraw(NOW)).isTrue();
        assertThat(application.withdraw(NOW)).isFalse();
        assertThat(application.isOpen(NOW)).isFalse();
        assertThat(application.state(NOW)).isEqualTo(ApplicationState.WITHDRAWN);
        assertThatThrownBy(() -> application.link(NOW))
                .isInstanceOfSatisfying(
                        ApplicationRefusedException.class,
                        it -> assertThat(it.code()).isEqualTo("application-closed"));
    }

    @Test
    void a_hook_is_tried_again_after_pauses_that_grow_and_given_up_after_some_days()
            throws Exception {
        var application = application(HOOK, 90);
        var now = NOW;
        var pauses = 0;
        while (application.delivery() == ApplicationDelivery.WAITING) {
            application.attempt(now, LEASE);
            application.notDelivered(now);
            now = now.plus(Duration.ofDays(1));
            pauses++;
        }

        assertThat(pauses).isEqualTo(10);
        assertThat(application.attempts()).isEqualTo(10);
        assertThat(application.state(NOW)).isEqualTo(ApplicationState.FAILED);
    }

    @Test
    void it_is_answered_once_while_it_is_open() throws Exception {
        var application = application(HOOK, 90);
        application.delivered(NOW);

        assertThat(application.state(NOW)).isEqualTo(ApplicationState.DELIVERED);
        application.answer(ApplicationAnswer.INVITED, " On\nMonday ", NOW);
        assertThat(application.state(NOW)).isEqualTo(ApplicationState.INVITED);
        assertThat(application.answerWords()).isEqualTo("On Monday");
        assertThatThrownBy(() -> application.answer(ApplicationAnswer.DECLINED, "", NOW))
                .isInstanceOf(ApplicationRefusedException.class);
        assertThatThrownBy(
                        () ->
                                application(HOOK, 14)
                                        .answer(
                                                ApplicationAnswer.INVITED,
                                                "",
                                                NOW.plus(Duration.ofDays(14))))
                .isInstanceOf(ApplicationRefusedException.class);
        assertThatThrownBy(
                        () ->
                                application(HOOK, 14)
                                        .answer(ApplicationAnswer.INVITED, "a".repeat(501), NOW))
                .isInstanceOf(FieldRefusedException.class);
    }

    @Test
    void what_the_holder_hands_over_waits_for_nobody() throws Exception {
        var application = application(ApplicationDestination.BY_HOLDER, 30);

        assertThat(application.state(NOW)).isEqualTo(ApplicationState.READY);
        assertThat(application.destination().shown()).isEmpty();
        assertThat(HOOK.shown()).isEqualTo("hr.example.org");
    }

    @Test
    void the_newest_links_stay_good() throws Exception {
        var application = application(HOOK, 30);
        var tokens = IntStream.range(0, 25).mapToObj(i -> application.link(NOW).value()).distinct();

        assertThat(tokens).hasSize(25);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 21})
    void from_one_to_twenty_badges_are_sent(int badges) {
        var ids = IntStream.range(0, badges).mapToObj(i -> "badge" + i).toList();

        assertThatThrownBy(() -> new ApplicationDraft(ids, "", null, 90))
                .isInstanceOfSatisfying(
                        ApplicationRefusedException.class,
                        it -> assertThat(it.code()).isEqualTo("application-badges"));
        assertThat(new ApplicationDraft(Collections.nCopies(30, "one"), "", null, 90).badges())
                .containsExactly("one");
    }

    @Test
    void a_note_fits_without_characters_that_nobody_types() {
        var draft = new ApplicationDraft(List.of("a"), " Hello\r\nthere ", null, 90);

        assertThat(draft.note()).isEqualTo("Hello\nthere");
        assertThatThrownBy(() -> new ApplicationDraft(List.of("a"), "a".repeat(2_001), null, 90))
                .isInstanceOf(FieldRefusedException.class);
        assertThatThrownBy(() -> new ApplicationDraft(List.of("a"), "a\u0000b", null, 90))
                .isInstanceOf(FieldRefusedException.class);
        assertThatThrownBy(() -> new ApplicationDraft(List.of("a"), "", null, 91))
                .isInstanceOf(FieldRefusedException.class);
    }

    private static JobApplication application(ApplicationDestination to, int days)
            throws ReflectiveOperationException {
        var draft = new ApplicationDraft(List.of("one"), "", null, days);
        var opening = new JobPosting(new SourceName("board"), facts(), NOW);
        var id = VersionedEntity.class.getDeclaredField("id");
        id.setAccessible(true);
        id.set(opening, 4_711L);
        return new JobApplication(7, opening, draft, to, NOW);
    }

    private static PostingFacts facts() {
        return new PostingFacts(
                "1",
                "Cloud operator",
                "Beispiel AG",
                "",
                null,
                null,
                null,
                "en",
                new PostingPlace("DE", null, "Berlin", null, null, null),
                false,
                null,
                1,
                AdvertisedSalary.notCounted(SalaryNote.NOT_ADVERTISED),
                List.of());
    }
}
