package org.distintivo.catalog.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.distintivo.catalog.domain.PartnerDraft;
import org.distintivo.catalog.domain.Requirement.AtLeast;
import org.distintivo.catalog.domain.RetirementDraft;
import org.distintivo.catalog.domain.ScoreScale;
import org.distintivo.catalog.domain.Skill;
import org.junit.jupiter.api.Test;

/** A catalog that is as it should be, and what it may refer to. */
class CatalogReaderTest {

    @Test
    void a_sound_catalog_is_read_as_it_was_written() {
        var draft =
                Catalogs.read(
                        """
                        {'program':'Program','issuer':{'name':'Org','url':'https://example.org/',
                         'email':'badges@example.org','image':null},
                         'exams':[{'code':'A','title':'Exam A','provider':'p','retiredOn':'2027-06-30',
                          'badge':false,'skills':['One','Two','One'],
                          'description':{'en':'Words','it':'Parole'},'criteria':'Pass'}],
                         'certifications':[{'code':'c','title':'C','level':'expert','retiredOn':null,
                          'requirement':{'atLeast':1,'of':[{'exam':'A'},{'allOf':[{'exam':'A'}]}]}}]}
                        """);

        var exam = draft.exams().get(0);
        assertThat(draft.program()).isEqualTo("Program");
        assertThat(draft.issuer().email()).isEqualTo("badges@example.org");
        assertThat(exam.skills()).containsExactly(Skill.named("One"), Skill.named("Two"));
        assertThat(exam.item().badge()).isFalse();
        assertThat(exam.item().retirement().lastDay()).hasToString("2027-06-30");
        assertThat(exam.item().texts().description().in(Locale.ITALIAN)).isEqualTo("Parole");
        assertThat(exam.item().texts().alt()).isNull();
        var certification = draft.certifications().get(0);
        assertThat(certification.item().badge()).isTrue();
        assertThat(certification.item().retirement()).isEqualTo(RetirementDraft.of(null));
        assertThat(certification.requirement()).isInstanceOf(AtLeast.class);
    }

    @Test
    void a_skill_of_a_framework_a_score_and_names_in_languages_are_read() {
        var exam =
                Catalogs.read(
                                """
                                {'exams':[{'code':'A','title':'Exam A','names':{'it':'Esame A'},
                                  'skills':['One',{'name':'Two','url':'https://skills.example/2',
                                    'framework':'Skills','code':'S2'}],
                                  'score':{'shared':true,'max':'1000','required':'700'}}]}
                                """)
                        .exams()
                        .get(0);

        assertThat(exam.skills())
                .containsExactly(
                        Skill.named("One"),
                        new Skill("Two", "https://skills.example/2", "Skills", "S2"));
        assertThat(exam.score()).isEqualTo(new ScoreScale(true, "RawScore", null, "1000", "700"));
        assertThat(exam.item().texts().names().in(Locale.ITALIAN)).isEqualTo("Esame A");
    }

    @Test
    void a_level_that_nobody_foresaw_is_taken_and_told_with_those_that_there_are() {
        var draft =
                Catalogs.read(
                        """
                        {'exams':[{'code':'A','title':'Exam A'}],
                         'certifications':[
                          {'code':'c','title':'C','level':'expert','requirement':{'exam':'A'}},
                          {'code':'d','title':'D','level':'guru','requirement':{'exam':'A'}}]}
                        """);

        var warnings = UnforeseenLevels.in(draft);

        assertThat(warnings).hasSize(1);
        assertThat(warnings.get(0).pointer()).isEqualTo("/certifications/1/level");
        assertThat(Catalogs.sentence(warnings.get(0), Locale.ITALIAN))
                .contains("«guru»", "associate, expert, fundamentals, master", "com’è scritto");
    }

    @Test
    void how_to_write_to_partners_is_read_and_languages_as_tags() {
        var partners =
                Catalogs.read(
                                """
                                {'partners':[{'name':'p','email':'help@p.example','language':'it_IT',
                                  'accountLanguages':['en','de','en']},{'name':'q'}]}
                                """)
                        .partners();

        assertThat(partners)
                .containsExactly(
                        new PartnerDraft("p", "help@p.example", "it-IT", List.of("en", "de")),
                        new PartnerDraft("q", null, null, List.of()));
    }

    @Test
    void a_catalog_that_says_nothing_of_retirement_is_silent_about_it() {
        var draft = Catalogs.read("{'exams':[" + Catalogs.SOUND_EXAM + "]}");

        assertThat(draft.exams().get(0).item().retirement()).isEqualTo(RetirementDraft.SILENT);
        assertThat(draft.issuer()).isNull();
    }

    @Test
    void what_is_loaded_already_may_be_referred_to() {
        var known = new KnownCatalog(Set.of("OLD"), Map.of("old", Set.of()));

        var draft =
                CatalogReader.read(
                        Catalogs.json(
                                """
                                {'certifications':[{'code':'c','title':'C','level':'expert',
                                 'requirement':{'allOf':[{'exam':'OLD'},{'certification':'old'}]}}]}
                                """),
                        known);

        assertThat(draft.certifications()).hasSize(1);
    }

    @Test
    void a_requirement_that_is_replaced_no_longer_makes_a_cycle() {
        var known = new KnownCatalog(Set.of(), Map.of("a", Set.of("b"), "b", Set.of()));
        var catalog =
                """
                {'exams':[{'code':'A','title':'Exam A'}],
                 'certifications':[
                  {'code':'a','title':'A','level':'expert','requirement':{'exam':'A'}},
                  {'code':'b','title':'B','level':'expert','requirement':{'certification':'a'}}]}
                """;

        assertThat(CatalogReader.read(Catalogs.json(catalog), known).certifications()).hasSize(2);
    }
}
