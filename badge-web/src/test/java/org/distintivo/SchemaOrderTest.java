package org.distintivo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.distintivo.Schema.Column;
import org.distintivo.Schema.Reference;
import org.junit.jupiter.api.Test;

/**
 * Rules 14 and 15: the database knows whose rows are whose, in the order of the features. What
 * becomes of them when people are erased or exported: {@link PersonalDataTest}.
 */
class SchemaOrderTest {

    /** Columns that end in {@code _id} and name nothing of ours, with what they name. */
    private static final Map<String, String> NAMED_BY_OTHERS =
            Map.ofEntries(
                    Map.entry(
                            "exam_result.external_id",
                            "a result, in the words of a delivery partner"),
                    Map.entry(
                            "exam_result.candidate_id",
                            "a person, in the words of a delivery partner"),
                    Map.entry(
                            "held_correction.candidate_id",
                            "a person, in the words of a delivery partner"),
                    Map.entry(
                            "candidate_link.candidate_id",
                            "a person, in the words of a delivery partner"),
                    Map.entry(
                            "case_decision.candidate_id",
                            "a person, in the words of a delivery partner"),
                    Map.entry("badge.result_external_id", "a result: earning lies above badge"),
                    Map.entry("credential.key_id", "a verification method, as signed"),
                    Map.entry("credential.token_key_id", "a verification method, as signed"),
                    Map.entry("issuer_identity.issuer_id", "the issuer's address, as signed"),
                    Map.entry("endorsement.endorser_id", "an issuer elsewhere"),
                    Map.entry("passkey.credential_id", "a passkey, in the words of its device"),
                    Map.entry("outbox_mail.message_id", "a mail, in the words of mail servers"),
                    Map.entry("reissue_run.last_id", "how far a run has come, in numbers"),
                    Map.entry("search_progress.posting_id", "how far a run has come, in numbers"));

    /** Tables with references that native statements alone use, and whose they are. */
    private static final Map<String, String> WITHOUT_ENTITY = Map.of("searched_posting", "insight");

    private static final String NONE = "";

    /** Tables of a person, and the feature whose duty their rows are. */
    private static final Set<String> PERSONAL =
            Set.of(
                    "account",
                    "account_role",
                    "account_ticket",
                    "award_block",
                    "badge",
                    "badge_collection",
                    "candidate_link",
                    "case_decision",
                    "claim_link",
                    "data_export",
                    "earner_merge",
                    "email_address",
                    "employer_person",
                    "erasure",
                    "exam_result",
                    "external_identity",
                    "foreign_badge",
                    "kept_achievement",
                    "job_application",
                    "known_browser",
                    "mail_refusal",
                    "merge_request",
                    "name_correction",
                    "outbox_mail",
                    "passkey",
                    "pending_address",
                    "profile",
                    "profile_handle",
                    "recovery_code",
                    "saved_search",
                    "support_case",
                    "transcript_link");

    /** Columns that name a person or an account. */
    private static final Set<String> NAMING =
            Set.of("earner_id", "account_id", "kept_id", "gone_id");

    /**
     * Who moves the rows of a person who is another one from now on (EarnersMerged), and gives them
     * back when that is undone (EarnersParted); or {@link #NONE} where they stay with the account,
     * which is set aside and comes back as it was.
     */
    private static final Map<String, String> MOVED_BY =
            Map.ofEntries(
                    Map.entry("erasure", "account/service/MergeObserver"),
                    Map.entry("data_export", "account/service/MergeObserver"),
                    Map.entry("email_address", "account/service/Merging"),
                    Map.entry("name_correction", "account/service/NameMergeObserver"),
                    Map.entry("award_block", "badge/service/MergeObserver"),
                    Map.entry("badge", "badge/service/MergeObserver"),
                    Map.entry("candidate_link", "earning/service/MergedResults"),
                    Map.entry("case_decision", "earning/service/MergedResults"),
                    Map.entry("exam_result", "earning/service/MergedResults"),
                    Map.entry("kept_achievement", "earning/service/MergedResults"),
                    Map.entry("foreign_badge", "foreign/service/MergeObserver"),
                    Map.entry("claim_link", "claiming/service/MergeObserver"),
                    Map.entry("transcript_link", "earning/service/TranscriptMergeObserver"),
                    Map.entry("saved_search", "insight/service/search/SavedSearchMergeObserver"),
                    Map.entry(
                            "job_application", "insight/service/applying/ApplicationMergeObserver"),
                    Map.entry("support_case", "support/service/MergeObserver"),
                    Map.entry("profile", "sharing/service/profile/MergeObserver"),
                    Map.entry("profile_handle", "sharing/service/profile/MergeObserver"),
                    Map.entry("badge_collection", "sharing/service/profile/MergeObserver"),
                    Map.entry("outbox_mail", "notification/service/MergeObserver"),
                    Map.entry("known_browser", "account/service/MergedSignIns"),
                    Map.entry("passkey", "account/service/MergedSignIns"),
                    Map.entry("recovery_code", "account/service/MergedSignIns"),
                    Map.entry("external_identity", "account/service/MergedSignIns"),
                    Map.entry("account", NONE),
                    Map.entry("account_role", NONE),
                    Map.entry("account_ticket", NONE),
                    Map.entry("mail_refusal", "notification/service/MergeObserver"),
                    Map.entry("employer_person", NONE),
                    Map.entry("earner_merge", NONE),
                    Map.entry("merge_request", NONE),
                    Map.entry("pending_address", NONE));

    private static final Path SOURCES = Path.of("../badge-ejb/src/main/java/org/distintivo");

    private final Schema schema = Schema.read();
    private final MappedTables mapped = MappedTables.read();

    @Test
    void rule_14_each_table_with_a_person_in_it_is_answered_for_when_people_are_merged() {
        var withPerson =
                schema.columns().stream()
                        .filter(it -> NAMING.contains(it.name()))
                        .map(Column::table)
                        .collect(Collectors.toSet());

        assertThat(withPerson).isEqualTo(PERSONAL);
        assertThat(MOVED_BY.keySet()).isEqualTo(PERSONAL);
    }

    @Test
    void rule_14_what_moves_rows_of_merged_people_is_there() {
        for (var mover : Set.copyOf(MOVED_BY.values())) {
            if (!mover.equals(NONE)) {
                assertThat(SOURCES.resolve(mover + ".java")).content().contains("EarnersMerged");
            }
        }
    }

    @Test
    void rule_14_whoever_moves_rows_of_merged_people_gives_them_back() throws IOException {
        for (var mover : Set.copyOf(MOVED_BY.values())) {
            if (!mover.equals(NONE)) {
                var folder = SOURCES.resolve(mover + ".java").getParent();
                try (var files = Files.list(folder)) {
                    assertThat(files).as(mover).anyMatch(SchemaOrderTest::isTheWayBack);
                }
            }
        }
    }

    private static boolean isTheWayBack(Path file) {
        try {
            return Files.readString(file).contains("EarnersParted");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void rule_15_every_column_that_names_another_table_is_a_foreign_key() {
        var keys =
                schema.references().stream()
                        .flatMap(it -> it.columns().stream().map(c -> it.table() + "." + c))
                        .toList();
        var naming =
                schema.columns().stream()
                        .filter(it -> it.name().endsWith("_id") && !it.name().equals("public_id"))
                        .map(Column::toString)
                        .filter(name -> !NAMED_BY_OTHERS.containsKey(name));

        assertThat(keys)
                .containsAll(naming.toList())
                .doesNotContainAnyElementsOf(NAMED_BY_OTHERS.keySet());
    }

    @Test
    void foreign_keys_keep_the_order_of_the_features() {
        assertThat(schema.references())
                .isNotEmpty()
                .allSatisfy(
                        it -> {
                            var from = feature(it.table());
                            assertThat(feature(it.target()))
                                    .as("%s", it)
                                    .satisfiesAnyOf(
                                            to -> assertThat(to).isEqualTo(from),
                                            to -> assertThat(Features.below(from)).contains(to));
                        });
    }

    @Test
    void every_foreign_key_can_be_followed_back_by_an_index() {
        // of these nothing is ever deleted, and nobody asks for all rows of one of them
        var never = Set.of("rules_snapshot");

        assertThat(schema.references())
                .filteredOn(it -> !never.contains(it.target()))
                .allSatisfy(
                        it ->
                                assertThat(schema.isIndexed(it.table(), first(it)))
                                        .as("%s", it)
                                        .isTrue());
    }

    private static String first(Reference reference) {
        return List.copyOf(reference.columns()).get(0);
    }

    private String feature(String table) {
        if (WITHOUT_ENTITY.containsKey(table)) {
            return WITHOUT_ENTITY.get(table);
        }
        return mapped.entities().get(table).getPackageName().split("\\.")[2];
    }
}
