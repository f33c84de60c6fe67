package org.distintivo.catalog.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.JsonStructure;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.distintivo.catalog.domain.CatalogDraft;
import org.distintivo.catalog.domain.CatalogFault;
import org.distintivo.catalog.domain.CatalogFaultyException;
import org.distintivo.catalog.domain.Requirement.AtLeast;
import org.distintivo.catalog.domain.RetirementDraft;
import org.distintivo.catalog.domain.ScoreScale;
import org.distintivo.catalog.domain.Skill;
import org.distintivo.platform.service.StrictJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogReaderTest {

    private static final String SOUND_EXAM = "{'code':'A','title':'Exam A'}";

    @Test
    void a_sound_catalog_is_read_as_it_was_written() {
        var draft =
                read(
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
                read("""
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
    void a_catalog_that_says_nothing_of_retirement_is_silent_about_it() {
        var draft = read("{'exams':[" + SOUND_EXAM + "]}");

        assertThat(draft.exams().get(0).item().retirement()).isEqualTo(RetirementDraft.SILENT);
        assertThat(draft.issuer()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "[] |  | wrong-type",
                "{} |  | missing",
                "{'exams':{}} | /exams | wrong-type",
                "{'exams':[],'extra/~':1} | /extra~1~0 | unknown-member",
                "{'program':7,'exams':[]} | /program | wrong-type",
                "{'exams':['A']} | /exams/0 | wrong-type",
                "{'exams':[{'title':'A'}]} | /exams/0/code | missing",
                "{'exams':[{'code':'A'}]} | /exams/0/title | missing",
                "{'exams':[{'code':'A','title':null}]} | /exams/0/title | wrong-type",
                "{'exams':[{'code':'A','title':' '}]} | /exams/0/title | blank",
                "{'exams':[{'code':'A','title':'a\\u0007b'}]} | /exams/0/title | bad-characters",
                "{'exams':[{'code':'A B','title':'A'}]} | /exams/0/code | bad-code",
                "{'exams':[{'code':'A','title':'a\\uFFFEb'}]} | /exams/0/title | bad-characters",
                "{'exams':[{'code':'A','title':'a\\uFFFFb'}]} | /exams/0/title | bad-characters",
                "{'exams':[{'code':'A','title':'A','names':'B'}]} | /exams/0/names | wrong-type",
                "{'exams':[{'code':'A','title':'A','skills':[{'name':'B'}]}]} | /exams/0/skills/0/url | missing",
                "{'exams':[{'code':'A','title':'A','skills':[{'name':'B','url':'ftp://b'}]}]} | /exams/0/skills/0/url | bad-url",
                "{'exams':[{'code':'A','title':'A','skills':[7]}]} | /exams/0/skills/0 | wrong-type",
                "{'exams':[{'code':'A','title':'A','score':{}}]} | /exams/0/score/shared | missing",
                "{'exams':[{'code':'A','title':'A','score':{'shared':true,'type':'x'}}]} | /exams/0/score | bad-score-type",
                "{'exams':[{'code':'../A','title':'A'}]} | /exams/0/code | bad-code",
                "{'exams':[{'code':'A','title':'A','badge':'yes'}]} | /exams/0/badge | wrong-type",
                "{'exams':[{'code':'A','title':'A','bagde':true}]} | /exams/0/bagde | unknown-member",
                "{'exams':[{'code':'A','title':'A','skills':'x'}]} | /exams/0/skills | wrong-type",
                "{'exams':[{'code':'A','title':'A','skills':[1]}]} | /exams/0/skills/0 | wrong-type",
                "{'exams':[{'code':'A','title':'A','retiredOn':'2026-02-30'}]} | /exams/0/retiredOn | bad-date",
                "{'exams':[{'code':'A','title':'A','retiredOn':'30.6.2026'}]} | /exams/0/retiredOn | bad-date",
                "{'exams':[{'code':'A','title':'A','retiredOn':20260630}]} | /exams/0/retiredOn | wrong-type",
                "{'exams':[{'code':'A','title':'A','alt':{}}]} | /exams/0/alt | bad-language",
                "{'exams':[{'code':'A','title':'A','alt':{'english':'x'}}]} | /exams/0/alt/english | bad-language",
                "{'exams':[{'code':'A','title':'A','alt':{'en':1}}]} | /exams/0/alt/en | wrong-type",
                "{'exams':[],'issuer':{'url':'javascript:alert(1)'}} | /issuer/url | bad-url",
                "{'exams':[],'issuer':{'url':'https://u:p@example.org/'}} | /issuer/url | bad-url",
                "{'exams':[],'issuer':{'image':'logo.png'}} | /issuer/image | bad-url",
                "{'exams':[],'issuer':{'email':'<a@b>c@d'}} | /issuer/email | bad-email",
                "{'exams':[],'issuer':{'phone':'1'}} | /issuer/phone | unknown-member",
            })
    void each_fault_is_told_with_its_place(String catalog, String pointer, String code) {
        assertThat(faults(catalog))
                .extracting(CatalogFault::pointer, CatalogFault::code)
                .containsExactly(tuple(pointer == null ? "" : pointer, code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'exam':'NO'} | /exam | unknown-exam",
                "{'certification':'no'} | /certification | unknown-certification",
                "{'certification':'c'} | /certification | requirement-cycle",
                "{'exam':7} | /exam | wrong-type",
                "{} |  | bad-requirement",
                "'A' |  | wrong-type",
                "{'exam':'A','exams':['A']} | /exams | unknown-member",
                "{'allOf':[]} | /allOf | empty-list",
                "{'anyOf':{}} | /anyOf | wrong-type",
                "{'anyOf':[{'exam':'A'},{'allOf':[]}]} | /anyOf/1/allOf | empty-list",
                "{'atLeast':2,'of':[{'exam':'A'}]} | /atLeast | at-least-out-of-range",
                "{'atLeast':0,'of':[{'exam':'A'}]} | /atLeast | at-least-out-of-range",
                "{'atLeast':99999999999,'of':[{'exam':'A'}]} | /atLeast | at-least-out-of-range",
                "{'atLeast':1.5,'of':[{'exam':'A'}]} | /atLeast | wrong-type",
                "{'atLeast':1} | /of | missing",
                "{'of':[{'exam':'A'}]} | /atLeast | missing",
                "{'allOf':[{'atLeast':1,'of':[]}]} | /allOf/0/of | empty-list",
            })
    void each_fault_in_a_requirement_is_told_with_its_place(
            String requirement, String pointer, String code) {
        var catalog =
                "{'exams':["
                        + SOUND_EXAM
                        + "],'certifications':[{'code':'c','title':'C','level':'expert','requirement':"
                        + requirement
                        + "}]}";

        assertThat(faults(catalog))
                .extracting(CatalogFault::pointer, CatalogFault::code)
                .contains(
                        tuple(
                                "/certifications/0/requirement" + (pointer == null ? "" : pointer),
                                code));
    }

    @Test
    void every_fault_is_told_at_once() {
        var faults =
                faults(
                        """
                        {'exams':[{'code':'A','title':'A','retiredOn':'soon'},
                                  {'code':'A','title':'A'}],
                         'certifications':[
                          {'code':'c','title':'C','level':'Expert!','requirement':{'exam':'B'}},
                          {'code':'d','title':'D','level':'expert','requirement':{'anyOf':[]}}]}
                        """);

        assertThat(faults)
                .extracting(CatalogFault::pointer, CatalogFault::code)
                .containsExactlyInAnyOrder(
                        tuple("/exams/0/retiredOn", "bad-date"),
                        tuple("/exams/1/code", "duplicate-code"),
                        tuple("/certifications/0/level", "bad-level"),
                        tuple("/certifications/0/requirement/exam", "unknown-exam"),
                        tuple("/certifications/1/requirement/anyOf", "empty-list"));
    }

    @Test
    void what_is_loaded_already_may_be_referred_to() {
        var known = new KnownCatalog(Set.of("OLD"), Map.of("old", Set.of()));

        var draft =
                CatalogReader.read(
                        json(
                                """
                                {'certifications':[{'code':'c','title':'C','level':'expert',
                                 'requirement':{'allOf':[{'exam':'OLD'},{'certification':'old'}]}}]}
                                """),
                        known);

        assertThat(draft.certifications()).hasSize(1);
    }

    @Test
    void a_cycle_through_what_is_loaded_already_is_found() {
        var known = new KnownCatalog(Set.of(), Map.of("old", Set.of("c"), "c", Set.of()));
        var catalog =
                """
                {'certifications':[{'code':'c','title':'C','level':'expert',
                 'requirement':{'allOf':[{'certification':'old'}]}}]}
                """;

        assertThat(faults(catalog, known))
                .extracting(CatalogFault::pointer, CatalogFault::code)
                .containsExactly(
                        tuple(
                                "/certifications/0/requirement/allOf/0/certification",
                                "requirement-cycle"));
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

        assertThat(CatalogReader.read(json(catalog), known).certifications()).hasSize(2);
    }

    private static CatalogDraft read(String catalog) {
        return CatalogReader.read(json(catalog), KnownCatalog.EMPTY);
    }

    private static List<CatalogFault> faults(String catalog) {
        return faults(catalog, KnownCatalog.EMPTY);
    }

    private static List<CatalogFault> faults(String catalog, KnownCatalog known) {
        return catchThrowableOfType(
                        CatalogFaultyException.class,
                        () -> CatalogReader.read(json(catalog), known))
                .faults();
    }

    private static JsonStructure json(String text) {
        return StrictJson.read(text.replace('\'', '"'), 1_000_000);
    }
}
