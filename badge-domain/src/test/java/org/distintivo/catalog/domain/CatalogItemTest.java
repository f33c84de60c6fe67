package org.distintivo.catalog.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CatalogItemTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2027, 6, 30);
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void a_retirement_is_announced_ahead_and_in_force_when_its_day_is_over() {
        var exam = anExam();

        assertThat(exam.announceRetirement(LAST_DAY)).isTrue();

        assertThat(RetirementState.of(exam.retiredOn(), LAST_DAY.minusDays(1)))
                .isEqualTo(RetirementState.ANNOUNCED);
        assertThat(RetirementState.of(exam.retiredOn(), LAST_DAY))
                .isEqualTo(RetirementState.ANNOUNCED);
        assertThat(RetirementState.of(exam.retiredOn(), LAST_DAY.plusDays(1)))
                .isEqualTo(RetirementState.RETIRED);
    }

    @Test
    void announcing_the_same_day_twice_changes_nothing_the_second_time() {
        var exam = anExam();
        exam.announceRetirement(LAST_DAY);

        assertThat(exam.announceRetirement(LAST_DAY)).isFalse();
        var earlier = LAST_DAY.minusDays(1);
        assertThat(exam.retirementEvent(earlier))
                .isEqualTo(new AchievementRetired(AchievementKind.EXAM, "X-1", LAST_DAY, earlier))
                .extracting(event -> ((AchievementRetired) event).isPutOff())
                .isEqualTo(true);
        assertThat(
                        new AchievementRetired(AchievementKind.EXAM, "X-1", earlier, LAST_DAY)
                                .isPutOff())
                .isFalse();
        assertThat(new AchievementRetired(AchievementKind.EXAM, "X-1", LAST_DAY, null).isPutOff())
                .isFalse();
    }

    @Test
    void a_retirement_can_be_taken_back_once() {
        var exam = anExam();
        exam.announceRetirement(LAST_DAY);

        assertThat(exam.takeRetirementBack()).isTrue();
        assertThat(exam.takeRetirementBack()).isFalse();
        assertThat(exam.retiredOn()).isNull();
        assertThat(exam.retirementEvent(LAST_DAY))
                .isEqualTo(new RetirementTakenBack(AchievementKind.EXAM, "X-1"));
    }

    @Test
    void the_same_catalog_again_changes_nothing() {
        var exam = anExam();

        assertThat(exam.revise(exam.draft())).isFalse();
    }

    @Test
    void a_catalog_that_is_silent_on_retirement_leaves_what_was_announced() {
        var exam = anExam();
        exam.announceRetirement(LAST_DAY);

        assertThat(exam.revise(draft("An exam", RetirementDraft.SILENT))).isFalse();
        assertThat(exam.retiredOn()).isEqualTo(LAST_DAY);
        assertThat(exam.revise(draft("An exam", RetirementDraft.of(null)))).isTrue();
        assertThat(exam.retiredOn()).isNull();
    }

    @Test
    void another_title_is_a_change_and_a_new_design_and_the_old_one_stays() {
        var exam = anExam();
        var first = new AchievementDesign(exam, exam.drawing(1), NOW);

        assertThat(exam.revise(draft("Another title", RetirementDraft.SILENT))).isTrue();
        var second = new AchievementDesign(exam, exam.drawing(1), NOW);

        assertThat(exam.design()).isEqualTo(2);
        assertThat(second.number()).isEqualTo(2);
        assertThat(first.drawing().title()).isEqualTo("An exam");
        assertThat(first.number()).isEqualTo(1);
    }

    @Test
    void a_text_per_language_is_kept_and_found_by_language() {
        var text = new LocalizedText(Map.of("it", "Ciao", "en", "Hello"));

        assertThat(LocalizedText.read(LocalizedText.write(text))).isEqualTo(text);
        assertThat(text.in(Locale.ITALY)).isEqualTo("Ciao");
        assertThat(text.in(Locale.JAPANESE)).isEqualTo("Hello");
        assertThat(LocalizedText.forEverybody("Salve").in(Locale.JAPANESE)).isEqualTo("Salve");
    }

    private static Exam anExam() {
        return new Exam(draft("An exam", RetirementDraft.SILENT));
    }

    private static ExamDraft draft(String title, RetirementDraft retirement) {
        return new ExamDraft(
                new ItemDraft("X-1", title, true, retirement, ItemTexts.NONE),
                "partner",
                List.of(
                        Skill.named("One skill"),
                        new Skill("Another", "https://skills.example.org/2", "Skills", "S2")),
                new ScoreScale(true, ScoreScale.RAW, "0", "1000", "700"));
    }
}
