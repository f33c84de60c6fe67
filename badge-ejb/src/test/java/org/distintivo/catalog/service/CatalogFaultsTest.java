package org.distintivo.catalog.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.distintivo.catalog.domain.CatalogFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults of a catalog: each one told, with its place, all of them at once. */
class CatalogFaultsTest {

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
        assertThat(Catalogs.faults(catalog))
                .extracting(CatalogFault::pointer, CatalogFault::code)
                .containsExactly(tuple(pointer == null ? "" : pointer, code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'exams':[{'code':'A','title':'A','score':{'shared':true,'type':'Stars'}}]} | “Stars” is no type of a score; these are: GradePointAverage, LetterGrade, Percent, RawScore, Result, ScaledScore.",
                "{'exams':[{'code':'A','title':'A','skills':[{'nome':'B'}]}]} | The format has no member “nome” here, but code, framework, name, url.",
                "{'exams':[{'code':'A','title':'A','retiredOn':'30.6.2026'}]} | “30.6.2026” is no day of the calendar, written like 2027-06-30.",
                "{'exams':[{'code':'A','title':'A','badge':'yes'}]} | This must be true or false.",
                "{'exams':[],'issuer':{'email':'ada at example.org'}} | “ada at example.org” is no e-mail address.",
                "{'exams':[{'code':'A','title':'A','alt':{'english':'x'}}]} | “english” names no language: texts per language are named by tags such as en, it or pt-BR, ten at most.",
            })
    void a_fault_names_the_value_and_what_may_stand_there(String catalog, String sentence) {
        assertThat(Catalogs.faults(catalog))
                .extracting(fault -> Catalogs.sentence(fault, Locale.ENGLISH))
                .contains(sentence);
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
                        + Catalogs.SOUND_EXAM
                        + "],'certifications':[{'code':'c','title':'C','level':'expert','requirement':"
                        + requirement
                        + "}]}";

        assertThat(Catalogs.faults(catalog))
                .extracting(CatalogFault::pointer, CatalogFault::code)
                .contains(
                        tuple(
                                "/certifications/0/requirement" + (pointer == null ? "" : pointer),
                                code));
    }

    @Test
    void every_fault_is_told_at_once() {
        var faults =
                Catalogs.faults(
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
    void a_cycle_through_what_is_loaded_already_is_found() {
        var known = new KnownCatalog(Set.of(), Map.of("old", Set.of("c"), "c", Set.of()));
        var catalog =
                """
                {'certifications':[{'code':'c','title':'C','level':'expert',
                 'requirement':{'allOf':[{'certification':'old'}]}}]}
                """;

        assertThat(Catalogs.faults(catalog, known))
                .extracting(CatalogFault::pointer, CatalogFault::code)
                .containsExactly(
                        tuple(
                                "/certifications/0/requirement/allOf/0/certification",
                                "requirement-cycle"));
    }
}
