package org.distintivo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Constructor;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.distintivo.Schema.Column;
import org.distintivo.platform.domain.PersonalTable;
import org.distintivo.platform.service.PersonalData;
import org.junit.jupiter.api.Test;

/**
 * Rule 14: each column that may hold something about a person is named by a feature's answer to
 * export and erasure ({@link PersonalData}), or stands here with the reason why it holds nothing.
 */
class PersonalDataTest {

    /** Tables in which nobody's data is, with what is in them. */
    private static final Map<String, String> ABOUT_NOBODY =
            Map.ofEntries(
                    Map.entry("achievement_design", "the catalog"),
                    Map.entry("api_client", "systems, as staff call them"),
                    Map.entry("brand_edition", "how pages look"),
                    Map.entry("certification", "the catalog"),
                    Map.entry("endorsement", "what organizations sign about the catalog"),
                    Map.entry("employer", "organizations that post openings"),
                    Map.entry("enrollment_gate", "locks"),
                    Map.entry("event_feed", "how many events there were"),
                    Map.entry("exam", "the catalog"),
                    Map.entry("exchange_rate", "rates"),
                    Map.entry("exchange_rate_upload", "where rates come from"),
                    Map.entry("insight_display", "what public pages show"),
                    Map.entry("insight_round", "how far a run has come"),
                    Map.entry("insight_sheet", "numbers of postings"),
                    Map.entry("insight_subject", "the catalog"),
                    Map.entry("issuer_identity", "the issuer"),
                    Map.entry("job_lease", "servers"),
                    Map.entry("job_posting", "openings of employers, without contacts"),
                    Map.entry("known_issuer", "other issuers"),
                    Map.entry("known_place", "cities"),
                    Map.entry("lost_status", "ids of badges"),
                    Map.entry("partner_contact", "organizations"),
                    Map.entry("posting_chunk", "feeds, gone when they are read"),
                    Map.entry("posting_import", "numbers of postings"),
                    Map.entry("posting_salary", "what postings pay"),
                    Map.entry("posting_source", "where feeds are fetched"),
                    Map.entry("program", "the program and its issuer"),
                    Map.entry("quarantined_posting", "what stood in a date or a title"),
                    Map.entry("reevaluation", "the catalog, and how far a run has come"),
                    Map.entry("recorded_event", "ids of badges and results, and codes, for a year"),
                    Map.entry("reissue_run", "keys"),
                    Map.entry("restoration", "when a database was put back"),
                    Map.entry("result_import", "numbers of rows, and what a file is called"),
                    Map.entry("rules_snapshot", "the catalog"),
                    Map.entry("salary_basis", "editions of rates"),
                    Map.entry("salary_group_bounds", "what postings pay"),
                    Map.entry("sample_market", "how far fictional data are"),
                    Map.entry("search_progress", "how far a run has come"),
                    Map.entry("searched_posting", "openings of employers"),
                    Map.entry("set_aside_item", "kinds of work"),
                    Map.entry("signing_key", "keys"),
                    Map.entry("status_list", "bits"),
                    Map.entry("stored_picture", "logos and artwork"),
                    Map.entry("status_start", "how often servers have started"),
                    Map.entry("achievement_skill", "the catalog"),
                    Map.entry("matching_state", "how far a run has come"),
                    Map.entry("occupation", "a taxonomy"),
                    Map.entry("occupation_broader", "a taxonomy"),
                    Map.entry("occupation_label", "a taxonomy"),
                    Map.entry("occupation_skill", "a taxonomy"),
                    Map.entry("posting_occupation", "what postings name"),
                    Map.entry("posting_skill", "what postings name"),
                    Map.entry("skill", "a taxonomy"),
                    Map.entry("skill_broader", "a taxonomy"),
                    Map.entry("skill_correction", "words, and what they mean"),
                    Map.entry("skill_label", "a taxonomy"),
                    Map.entry("taxonomy", "what somebody publishes"),
                    Map.entry("wage_figure", "what occupations pay"),
                    Map.entry("wage_statistic", "who publishes wages"),
                    Map.entry("webhook", "addresses of other systems"),
                    Map.entry("webhook_delivery", "ids of events"),
                    Map.entry("taxonomy_aside", "what stood in a taxonomy"),
                    Map.entry("taxonomy_chunk", "files of taxonomies, gone when they are read"),
                    Map.entry("taxonomy_import", "what somebody publishes"),
                    Map.entry("import_chunk", "files of many people, gone when they are read"));

    /** Columns of those tables that look as if they held something, with what they hold. */
    private static final Map<String, String> LOOKS_PERSONAL =
            Map.ofEntries(
                    Map.entry("achievement_design.title", "the catalog"),
                    Map.entry("api_client.name", "a system"),
                    Map.entry("employer.name", "an organization"),
                    Map.entry("employer.mailbox", "where an organization is written to"),
                    Map.entry("exam.names", "titles"),
                    Map.entry("certification.names", "titles"),
                    Map.entry("job_posting.salary_note", "why pay counts"),
                    Map.entry("job_posting.employer_key", "an organization"),
                    Map.entry("known_issuer.name", "an organization"),
                    Map.entry("known_issuer.note", "why staff trust an organization"),
                    Map.entry("partner_contact.name", "an organization"),
                    Map.entry("partner_contact.account_languages", "what a feed holds"),
                    Map.entry("partner_contact.email", "where an organization is asked"),
                    Map.entry("posting_import.address", "where a feed is fetched"),
                    Map.entry("posting_source.address", "where a feed is fetched"),
                    Map.entry("posting_source.name", "whose feeds they are"),
                    Map.entry("program.issuer_name", "the issuer"),
                    Map.entry("program.issuer_email", "the issuer's contact"),
                    Map.entry("reissue_run.key_name", "a key"),
                    Map.entry("result_import.file_name", "what the sender calls a file"),
                    Map.entry("signing_key.name", "a key"));

    private static final Pattern PERSONAL =
            Pattern.compile(
                    ".*(earner|account|mail|address|normalized|original|name|candidate|phone"
                            + "|note|comment|message|actor|sent_to|text|device|agent|origin).*");

    /** Columns that say only whose row it is and that it is one. */
    private static final Set<String> OF_EVERY_ROW =
            Set.of("id", "version", "earner_id", "account_id");

    private final Schema schema = Schema.read();
    private final List<PersonalData> features = features();

    @Test
    void each_table_is_answered_for_or_about_nobody() {
        assertThat(forgottenTables(answers(features))).isEmpty();
    }

    @Test
    void each_column_is_told_left_out_or_emptied() {
        assertThat(forgottenColumns(answers(features))).isEmpty();
    }

    @Test
    void nothing_is_answered_for_that_is_not_there() {
        var known = schema.columns().stream().map(Column::toString).toList();

        assertThat(answers(features))
                .allSatisfy(
                        (table, answers) ->
                                assertThat(named(answers))
                                        .allSatisfy(
                                                it ->
                                                        assertThat(known)
                                                                .contains(table + "." + it)));
        assertThat(known).containsAll(LOOKS_PERSONAL.keySet());
        assertThat(schema.tables()).containsAll(ABOUT_NOBODY.keySet());
    }

    @Test
    void a_forgotten_table_and_a_forgotten_column_are_found() {
        var answers = answers(features);
        answers.remove("claim_link");
        answers.put(
                "candidate_link",
                List.of(PersonalTable.of("candidate_link", "1 = 1").leavesOut("partner")));

        assertThat(forgottenTables(answers)).containsExactly("claim_link");
        assertThat(forgottenColumns(answers))
                .containsExactly("candidate_link.candidate_id", "candidate_link.linked_at");
    }

    @Test
    void rows_that_refer_to_others_are_erased_before_those() {
        var order =
                features.stream()
                        .sorted(Comparator.comparing(PersonalData::height).reversed())
                        .flatMap(feature -> feature.tables().stream())
                        .map(PersonalTable::name)
                        .toList();

        assertThat(schema.references())
                .filteredOn(it -> order.contains(it.table()) && order.contains(it.target()))
                .filteredOn(it -> !it.table().equals(it.target()))
                .allSatisfy(
                        it ->
                                assertThat(order.lastIndexOf(it.table()))
                                        .as("%s", it)
                                        .isLessThan(order.lastIndexOf(it.target())));
    }

    private Set<String> forgottenTables(Map<String, List<PersonalTable>> answers) {
        return schema.tables().stream()
                .filter(it -> !answers.containsKey(it) && !ABOUT_NOBODY.containsKey(it))
                .collect(toCollection(TreeSet::new));
    }

    private Set<String> forgottenColumns(Map<String, List<PersonalTable>> answers) {
        return schema.columns().stream()
                .filter(
                        it ->
                                answers.containsKey(it.table())
                                        ? !isNamed(it, answers.get(it.table()))
                                        : ABOUT_NOBODY.containsKey(it.table()) && looksPersonal(it))
                .map(Column::toString)
                .collect(toCollection(TreeSet::new));
    }

    private static boolean isNamed(Column column, List<PersonalTable> answers) {
        return OF_EVERY_ROW.contains(column.name()) || named(answers).contains(column.name());
    }

    private static boolean looksPersonal(Column column) {
        return PERSONAL.matcher(column.name()).matches()
                && !LOOKS_PERSONAL.containsKey(column.toString());
    }

    private static Set<String> named(List<PersonalTable> answers) {
        var named = new HashSet<String>();
        answers.forEach(it -> named.addAll(it.columns()));
        return named;
    }

    private static Map<String, List<PersonalTable>> answers(List<PersonalData> features) {
        return features.stream()
                .flatMap(feature -> feature.tables().stream())
                .collect(
                        groupingBy(
                                PersonalTable::name,
                                LinkedHashMap::new,
                                java.util.stream.Collectors.toList()));
    }

    private static List<PersonalData> features() {
        return new ClassFileImporter()
                .withImportOption(new ProductClasses()).importPackages("org.distintivo").stream()
                        .filter(it -> it.isAssignableTo(PersonalData.class))
                        .filter(it -> !it.isInterface())
                        .filter(it -> !it.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(it -> made(it.reflect()))
                        .toList();
    }

    private static PersonalData made(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (PersonalData) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
