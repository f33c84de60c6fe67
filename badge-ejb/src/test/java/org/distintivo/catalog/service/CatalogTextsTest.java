package org.distintivo.catalog.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.Certification;
import org.distintivo.catalog.domain.CertificationDraft;
import org.distintivo.catalog.domain.Exam;
import org.distintivo.catalog.domain.ExamDraft;
import org.distintivo.catalog.domain.ItemDraft;
import org.distintivo.catalog.domain.ItemTexts;
import org.distintivo.catalog.domain.LocalizedText;
import org.distintivo.catalog.domain.Requirement;
import org.distintivo.catalog.domain.Requirement.AllOf;
import org.distintivo.catalog.domain.Requirement.AnyOf;
import org.distintivo.catalog.domain.Requirement.AtLeast;
import org.distintivo.catalog.domain.Requirement.CertificationHeld;
import org.distintivo.catalog.domain.Requirement.ExamPassed;
import org.distintivo.catalog.domain.RetirementDraft;
import org.distintivo.catalog.domain.Skill;
import org.distintivo.platform.service.Messages;
import org.junit.jupiter.api.Test;

class CatalogTextsTest {

    private static final Map<AchievementKey, LocalizedText> NAMES =
            Map.of(
                    AchievementKey.exam("A"), LocalizedText.forEverybody("Alpha"),
                    AchievementKey.exam("B"), LocalizedText.forEverybody("Beta"),
                    AchievementKey.certification("c"), LocalizedText.forEverybody("Gamma"));

    private final CatalogTexts texts = new CatalogTexts(new Messages());
    private final RequirementWords words = new RequirementWords(new Messages());

    @Test
    void a_nested_requirement_reads_as_one_sentence_in_both_languages() {
        var requirement =
                new AllOf(
                        List.of(
                                new AnyOf(List.of(new ExamPassed("A"), new ExamPassed("B"))),
                                new CertificationHeld("c")));

        assertThat(words.sentence(Locale.ENGLISH, requirement, NAMES))
                .isEqualTo(
                        "(pass the exam A “Alpha” or pass the exam B “Beta”)"
                                + " and hold the certification “Gamma”");
        assertThat(words.sentence(Locale.ITALIAN, requirement, NAMES))
                .isEqualTo(
                        "(superare l’esame A «Alpha» oppure superare l’esame B «Beta»)"
                                + " e possedere la certificazione «Gamma»");
    }

    @Test
    void lists_of_one_read_like_their_only_member_and_longer_ones_have_commas() {
        var three = List.<Requirement>of(exam("A"), exam("B"), new CertificationHeld("c"));

        assertThat(words.sentence(Locale.ENGLISH, new AllOf(List.of(exam("A"))), NAMES))
                .isEqualTo("pass the exam A “Alpha”");
        assertThat(words.sentence(Locale.ENGLISH, new AtLeast(2, three), NAMES))
                .isEqualTo(
                        "at least 2 of these: pass the exam A “Alpha”; pass the exam B “Beta”;"
                                + " hold the certification “Gamma”");
    }

    @Test
    void on_a_page_each_part_of_a_requirement_is_a_line() {
        var requirement =
                new AllOf(List.of(new AtLeast(1, List.of(exam("A"), exam("B"))), exam("A")));

        assertThat(words.lines(Locale.ENGLISH, requirement, NAMES))
                .extracting(RequirementLine::depth, RequirementLine::text)
                .containsExactly(
                        tuple(0, "All of these:"),
                        tuple(1, "At least 1 of these:"),
                        tuple(2, "Exam A “Alpha”"),
                        tuple(2, "Exam B “Beta”"),
                        tuple(1, "Exam A “Alpha”"));
    }

    @Test
    void a_requirement_names_what_it_asks_for_in_the_readers_language() {
        var italian = new ItemTexts(new LocalizedText(Map.of("it", "Alfa")), null, null, null);
        var exam = new Exam(draft(italian));
        var names = Map.of(exam.key(), CatalogTexts.names(exam));

        assertThat(words.sentence(Locale.ITALIAN, exam("A"), names))
                .isEqualTo("superare l’esame A «Alfa»");
        assertThat(words.lines(Locale.ITALIAN, exam("A"), names))
                .extracting(RequirementLine::text)
                .containsExactly("Esame A «Alfa»");
        assertThat(words.sentence(Locale.ENGLISH, exam("A"), names))
                .isEqualTo("pass the exam A “Alpha”");
    }

    @Test
    void what_the_catalog_gives_is_used_and_the_rest_is_made() {
        var given = new LocalizedText(Map.of("it", "Solo in italiano"));
        var names = new LocalizedText(Map.of("it", "Alfa"));
        var exam =
                new Exam(
                        draft(
                                new ItemTexts(
                                        names, given, null, LocalizedText.forEverybody("Alt"))));

        var all = texts.of(exam);

        assertThat(all.names().in(Locale.ITALIAN)).isEqualTo("Alfa");
        assertThat(all.names().in(Locale.ENGLISH)).isEqualTo("Alpha");
        assertThat(all.description().in(Locale.ITALIAN)).isEqualTo("Solo in italiano");
        assertThat(all.description().in(Locale.ENGLISH))
                .isEqualTo(
                        "Holders of this badge have passed the exam A “Alpha”. Skills: One, Two.");
        assertThat(all.criteria().in(Locale.ITALIAN))
                .isEqualTo("Che cosa serve: superare l’esame A «Alfa».");
        assertThat(all.alt().in(Locale.ITALIAN)).isEqualTo("Alt");
    }

    @Test
    void a_level_that_the_bundle_does_not_know_is_shown_as_it_is() {
        var certification =
                new Certification(
                        new CertificationDraft(
                                new ItemDraft(
                                        "c", "Gamma", true, RetirementDraft.SILENT, ItemTexts.NONE),
                                "wizard",
                                exam("A")));

        var made = texts.of(certification, List.of(), NAMES);

        assertThat(made.alt().in(Locale.ENGLISH)).isEqualTo("Badge “Gamma” (wizard)");
        assertThat(made.criteria().in(Locale.ENGLISH))
                .isEqualTo("What it takes: pass the exam A “Alpha”.");
    }

    @Test
    void who_earned_it_one_way_is_described_without_the_skills_of_the_other() {
        var item = new ItemDraft("c", "Gamma", true, RetirementDraft.SILENT, ItemTexts.NONE);
        var given =
                new ItemDraft(
                        "c",
                        "Gamma",
                        true,
                        RetirementDraft.SILENT,
                        new ItemTexts(null, LocalizedText.forEverybody("As given"), null, null));
        var whole = whole(item);

        var earned = texts.with(whole, item, List.of(Skill.named("Two")));

        assertThat(whole.description(Locale.ITALIAN)).endsWith("Competenze: One, Two.");
        assertThat(earned.skills()).containsExactly("Two");
        assertThat(earned.description(Locale.ITALIAN)).endsWith("Competenze: Two.");
        assertThat(earned.criteria(Locale.ITALIAN)).isEqualTo(whole.criteria(Locale.ITALIAN));
        assertThat(texts.with(whole, item, List.of()).description(Locale.ENGLISH))
                .isEqualTo("Holders of this badge have earned the certification “Gamma”.");
        assertThat(texts.with(whole, given, List.of()).description(Locale.ENGLISH))
                .isEqualTo("As given");
    }

    @Test
    void where_several_ways_lead_to_it_nobody_is_said_to_have_the_skills_of_all() {
        assertThat(description(new AllOf(List.of(exam("A"), exam("B")))))
                .endsWith("«Gamma». Competenze: One, Two.");
        for (var choice :
                List.<Requirement>of(
                        new AnyOf(List.of(exam("A"), exam("B"))),
                        new AllOf(List.of(new AtLeast(1, List.of(exam("A"), exam("B"))))))) {
            assertThat(description(choice))
                    .endsWith("«Gamma». Competenze, secondo il percorso scelto: One, Two.");
        }
    }

    private String description(Requirement requirement) {
        var item = new ItemDraft("c", "Gamma", true, RetirementDraft.SILENT, ItemTexts.NONE);
        var certification = new Certification(new CertificationDraft(item, "expert", requirement));
        return texts.of(certification, List.of("One", "Two"), NAMES)
                .description()
                .in(Locale.ITALIAN);
    }

    private AchievementView whole(ItemDraft item) {
        var certification = new Certification(new CertificationDraft(item, "expert", exam("A")));
        return new AchievementView(
                certification.key().kind(),
                "c",
                "Gamma",
                "expert",
                true,
                List.of(Skill.named("One"), Skill.named("Two")),
                null,
                null,
                null,
                1,
                texts.of(certification, List.of("One", "Two"), NAMES));
    }

    private static Requirement exam(String code) {
        return new ExamPassed(code);
    }

    private static ExamDraft draft(ItemTexts texts) {
        return new ExamDraft(
                new ItemDraft("A", "Alpha", true, RetirementDraft.SILENT, texts),
                null,
                List.of(Skill.named("One"), Skill.named("Two")),
                null);
    }
}
