package org.distintivo.insight.service.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.distintivo.insight.domain.LabelKind;
import org.distintivo.insight.domain.MatchReason;
import org.distintivo.insight.service.matching.SkillMatcher.Correction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SkillMatcherTest {

    private static final int FIRST = 10;
    private static final int SECOND = 20;

    private final List<Wording> wordings = new ArrayList<>();

    @Test
    void a_label_is_found_whatever_its_case_and_accents() {
        label(1, "café management");

        assertThat(find("We need CAFE Management.")).containsExactly("1 LABEL CAFE Management");
    }

    @Test
    void the_longest_wording_wins_and_what_it_covers_is_not_looked_at_again() {
        label(1, "machine learning");
        label(2, "machine learning operations");
        label(3, "operations");

        assertThat(find("machine learning operations and operations"))
                .containsExactly("2 LABEL machine learning operations", "3 LABEL operations");
    }

    @Test
    void a_wording_goes_over_no_comma_and_no_end_of_a_sentence() {
        label(1, "data security");

        assertThat(find("You know data, security and law. You like data. Security matters."))
                .isEmpty();
    }

    @Test
    void words_count_as_wholes() {
        label(1, "java");

        assertThat(find("JavaScript and javanese")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "We write C++ and Java,1",
        "We write C# and Java,2",
        "We write C and Java,3",
        "We write .NET and Java,4",
        "We write Go and Java,5",
        "We write R and Java,6"
    })
    void names_with_marks_and_of_one_letter_are_told_apart(String text, long skill) {
        names();

        assertThat(matcher().find(text, "en")).extracting(SkillMatch::skill).contains(skill, 7L);
        assertThat(matcher().find(text, "en")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Go to our Java page",
                "Java engineers go far",
                "R&D and Java",
                "a C-level Java person",
                "You get access to Java",
                "Access our Java pages",
                "We go. Then we C"
            })
    void ordinary_words_are_no_skills(String text) {
        names();

        assertThat(matcher().find(text, "en"))
                .extracting(SkillMatch::skill)
                .doesNotContain(3L, 5L, 6L, 8L);
    }

    @Test
    void an_ambiguous_name_far_from_any_other_skill_is_none() {
        names();

        assertThat(find("We use Go")).isEmpty();
        assertThat(find("Go, Java, R")).containsExactly("5 LABEL Go", "7 LABEL Java", "6 LABEL R");
    }

    @Test
    void what_is_listed_as_a_skill_is_no_ordinary_word() {
        names();

        assertThat(matcher().findListed("go", "en"))
                .extracting(SkillMatch::skill)
                .containsExactly(5L);
    }

    @ParameterizedTest
    @CsvSource({
        "en,manage databases,managing a database",
        "en,unit tests,unit testing",
        "en,algorithm,Algorithms",
        "it,gestione dei progetti,gestione progetto",
        "de,relationale Datenbank,relationalen Datenbanken",
        "fr,base de données,bases de données",
        "es,base de datos,bases de datos"
    })
    void other_forms_of_the_words_are_found(String language, String label, String text) {
        wordings.add(new Wording(1, FIRST, language, LabelKind.PREFERRED, label, label));

        assertThat(matcher().find(text, language))
                .containsExactly(new SkillMatch(1, MatchReason.WORD_FORM, text, 0, text.length()));
    }

    @Test
    void names_of_products_have_no_other_forms() {
        label(1, "Microsoft Works");
        label(2, "IBM Notes");

        assertThat(find("working on notes and work")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Microsoft PowerPoint,powerpoint",
        "Alteryx software,Alteryx",
        "Java (computer programming),java",
        "Structured query language SQL,SQL",
        "Node.js,NodeJS"
    })
    void shorter_wordings_are_found(String label, String text) {
        label(1, label);

        assertThat(matcher().find(text, "en")).hasSize(1);
    }

    @Test
    void software_for_an_ordinary_thing_is_not_found_as_that_thing() {
        label(1, "Training software");
        label(2, "prepare training courses");

        assertThat(find("We offer training")).isEmpty();
    }

    @Test
    void of_two_taxonomies_the_first_has_a_wording() {
        label(2, "Java", SECOND);
        label(1, "Java", FIRST);

        assertThat(find("java")).containsExactly("1 LABEL java");
    }

    @Test
    void what_is_written_so_comes_before_a_shorter_form_of_an_earlier_taxonomy() {
        label(1, "Capacity planning software", FIRST);
        label(2, "Capacity planning", SECOND);

        assertThat(find("capacity planning")).containsExactly("2 LABEL capacity planning");
    }

    @Test
    void a_wording_that_two_share_names_neither() {
        alternative(1, "routing", "network routing");
        alternative(2, "routing", "road routing");
        alternative(3, "switching", "trains");
        label(4, "switching");

        assertThat(find("routing or switching")).containsExactly("4 LABEL switching");
        assertThat(matcher().shared()).isPositive();
    }

    @Test
    void a_shared_wording_is_that_of_the_nearer_label() {
        alternative(1, "disease surveillance systems", "surveillance of disease");
        alternative(2, "disease surveillance systems", "radar");

        assertThat(matcher().find("disease surveillance systems", "en"))
                .extracting(SkillMatch::skill)
                .containsExactly(1L);
    }

    @Test
    void what_staff_said_is_believed_before_everything_else() {
        label(1, "Aurora");
        label(2, "Aurora Cloud");
        var matcher =
                new SkillMatcher(
                        wordings,
                        List.of(
                                new Correction("aurora", 1, false),
                                new Correction("northern lights", 2, true)));

        assertThat(matcher.find("Aurora and Northern Lights", "en"))
                .containsExactly(
                        new SkillMatch(2, MatchReason.CORRECTION, "Northern Lights", 11, 26));
    }

    @Test
    void wordings_count_in_their_language_and_english_ones_everywhere() {
        wordings.add(new Wording(1, FIRST, "it", LabelKind.PREFERRED, "cifratura", "encryption"));
        wordings.add(new Wording(1, FIRST, "en", LabelKind.PREFERRED, "encryption", "encryption"));

        assertThat(matcher().find("cifratura", "de")).isEmpty();
        assertThat(matcher().find("cifratura", "it")).hasSize(1);
        assertThat(matcher().find("cifratura", null)).hasSize(1);
        assertThat(matcher().find("encryption", "de")).hasSize(1);
    }

    @Test
    void japanese_is_found_without_spaces() {
        wordings.add(new Wording(1, FIRST, "ja", LabelKind.PREFERRED, "暗号化", "encryption"));

        assertThat(matcher().find("データの暗号化と監視", "ja"))
                .extracting(SkillMatch::matched)
                .containsExactly("暗号化");
    }

    @Test
    void a_hostile_text_is_read_to_its_end() {
        label(1, "a b c d e f g h");

        assertThat(find("a b c d e f g ".repeat(20_000))).isEmpty();
        assertThat(find("\0\uD800 ++ # . ' ( ".repeat(1000))).isEmpty();
    }

    private void names() {
        label(1, "C++");
        label(2, "C#");
        label(3, "C");
        label(4, ".NET");
        label(5, "Go");
        label(6, "R");
        label(7, "Java");
        label(8, "Access");
    }

    private void label(long skill, String text) {
        label(skill, text, FIRST);
    }

    private void label(long skill, String text, int precedence) {
        wordings.add(new Wording(skill, precedence, "en", LabelKind.PREFERRED, text, text));
    }

    private void alternative(long skill, String text, String preferred) {
        wordings.add(new Wording(skill, FIRST, "en", LabelKind.ALTERNATIVE, text, preferred));
    }

    private SkillMatcher matcher() {
        return new SkillMatcher(wordings, List.of());
    }

    private List<String> find(String text) {
        return matcher().find(text, "en").stream()
                .map(it -> it.skill() + " " + it.reason() + " " + it.matched())
                .toList();
    }
}
