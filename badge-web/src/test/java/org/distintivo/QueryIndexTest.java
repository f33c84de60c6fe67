package org.distintivo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Reads every query of the repositories: each looks where an index begins. */
class QueryIndexTest {

    private static final Path SERVICES = Path.of("../badge-ejb/src/main/java");

    /** So few rows that reading all of them is the quickest way. */
    private static final Set<String> A_HANDFUL =
            Set.of(
                    "program",
                    "exam",
                    "certification",
                    "achievement_design",
                    "brand_edition",
                    "signing_key",
                    "status_list",
                    "issuer_identity",
                    "reissue_run",
                    "restoration",
                    "held_correction",
                    "set_aside_item",
                    "known_issuer",
                    "endorsement",
                    "partner_contact",
                    "exchange_rate_upload",
                    "salary_group_bounds",
                    "wage_statistic",
                    "achievement_skill",
                    "taxonomy");

    /** Queries that look at all rows on purpose, with the reason. */
    private static final Map<String, String> WHOLE_TABLE =
            Map.ofEntries(
                    Map.entry(
                            "select m.state, count(m) from OutboxMail m group by m.state",
                            "counts; the index on the state is all that is read"),
                    Map.entry(
                            "select a.id from Account a join a.roles r where r = :role",
                            "begins with the index on account_role"),
                    Map.entry(
                            "select a.id from Account a join a.roles r where r = :role and a.app.since is"
                                    + " not null and a.app.secret not like 'sealed%'",
                            "begins with the index on account_role"),
                    Map.entry(
                            "select l from ClaimLink l join l.badgeIds b where b = :badge",
                            "begins with the index on claim_link_badge"),
                    Map.entry("delete from ExchangeRate r", "drops all of them"),
                    Map.entry("select s from InsightSubject s", "a round looks at each of them"),
                    Map.entry("select p.id from JobPosting p", "reads the first that there is"),
                    Map.entry(
                            "select r from ExamResult r",
                            "the rest of this query is put together by the search"),
                    Map.entry(
                            "select count(p) from JobPosting p where ",
                            "the rest of this query is put together by the filter"),
                    Map.entry(
                            "select p from JobPosting p where ",
                            "the rest of this query is put together by the filter"),
                    Map.entry(
                            "select p.country, count(p) from JobPosting p where ",
                            "the rest of this query is put together by the filter"),
                    Map.entry(
                            "select p.country, s.skillId, count(p) from JobPosting p, PostingSkill s where"
                                    + " s.postingId = p.id and ",
                            "the rest of this query is put together by the filter"));

    private static final Pattern GLUE = Pattern.compile("\"\\s*\\+\\s*\"");
    private static final Pattern QUERY = Pattern.compile("\"((?:select|delete|update) [^\"]*)\"");
    private static final Pattern FROM = Pattern.compile("(?:from|join|,) ([A-Z]\\w+) (\\w)\\b");

    private final Schema schema = Schema.read();
    private final MappedTables mapped = MappedTables.read();

    @Test
    void each_query_finds_its_rows_by_an_index() throws IOException {
        var queries = queries();

        assertThat(queries).hasSizeGreaterThan(40);
        assertThat(queries)
                .filteredOn(query -> !WHOLE_TABLE.containsKey(query))
                .allSatisfy(query -> assertThat(isIndexed(query)).as(query).isTrue());
    }

    @Test
    void the_next_mail_is_read_from_its_index_and_not_sorted_out_of_all_that_wait()
            throws IOException {
        var next = queries().stream().filter(query -> query.contains("m.dueAt <=")).toList();

        assertThat(next).hasSize(1);
        assertThat(schema.plan(inSql(next.get(0))))
                .containsIgnoringCase("outbox_mail_due")
                .contains("index sorted");
    }

    @Test
    void who_is_to_be_reminded_is_read_from_an_index_and_not_sorted_out_of_all_who_wait()
            throws IOException {
        var next =
                queries().stream()
                        .filter(
                                query ->
                                        query.startsWith(
                                                "select b.earnerId from Badge b where b.state"))
                        .toList();

        assertThat(next).hasSize(1);
        var sql =
                next.get(0)
                        .replace(":waiting", "'WAITING'")
                        .replace(":before", "current_timestamp")
                        .replace("earnerId", "earner_id")
                        .replace("remindedAt", "reminded_at")
                        .replace("waitingSince", "waiting_since");
        assertThat(schema.plan(sql))
                .containsIgnoringCase("badge_to_remind")
                .contains("index sorted");
    }

    private static String inSql(String query) {
        return query.replace(":state", "'QUEUED'")
                .replace(":urgent", "false")
                .replace(":now", "current_timestamp")
                .replace("dueAt", "due_at")
                .replace("OutboxMail", "outbox_mail");
    }

    private boolean isIndexed(String query) {
        var from = FROM.matcher(query);
        if (!from.find()) {
            return true; // native, on a row that its key finds
        }
        var table = mapped.table(from.group(1));
        return A_HANDFUL.contains(table)
                || asked(query, from.group(2)).stream()
                        .anyMatch(field -> schema.isIndexed(table, column(table, field)));
    }

    /** Fields that are compared, and the first by which rows are ordered. */
    private static List<String> asked(String query, String alias) {
        var asked = new ArrayList<String>();
        var path = alias + "\\.([\\w.]+)";
        var compared =
                Pattern.compile(path + " (?:=|in|<|<=|>|>=) |order by " + path).matcher(query);
        while (compared.find()) {
            asked.add(compared.group(1) == null ? compared.group(2) : compared.group(1));
        }
        return asked;
    }

    private String column(String table, String field) {
        var snake =
                field.replaceFirst("^(candidate|contact)\\.", "")
                        .replaceAll("([A-Z])", "_$1")
                        .toLowerCase();
        return schema.columnsOf(table).stream()
                .map(Schema.Column::name)
                .filter(
                        name ->
                                name.equals(snake)
                                        || name.equals(snake.replace(".", "_"))
                                        || name.equals(snake + "_id"))
                .findFirst()
                .orElseGet(() -> "badge_public_" + snake);
    }

    private static List<String> queries() throws IOException {
        var queries = new ArrayList<String>();
        try (var files = Files.walk(SERVICES)) {
            for (var file :
                    files.filter(it -> it.toString().endsWith("Repository.java")).toList()) {
                var literals = QUERY.matcher(GLUE.matcher(Files.readString(file)).replaceAll(""));
                while (literals.find()) {
                    queries.add(literals.group(1));
                }
            }
        }
        return queries;
    }
}
