package org.distintivo.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import org.distintivo.insight.service.matching.Wording;
import org.distintivo.insight.service.matching.Words;

/** Writes taxonomies as an import would have, so that postings are matched by them. */
final class SkillRows {

    private static final int FIRST = 100_000_000;
    private static final int LONGEST = 300;

    private final Connection database;

    SkillRows(Connection database) {
        this.database = database;
    }

    /** Writes skills and titles, and lets the product see that they have changed. */
    void write(PublishedSkills published) throws SQLException {
        run(
                "insert into taxonomy values ("
                        + FIRST
                        + ", 1, 'bench', 'Bench', '1', 'none', '', '', 'en', 'ACTIVE', 9, false,"
                        + " 0, 0, 0, now())");
        concepts(
                published.skills(),
                "insert into skill values (?, 1, lpad('s' || ?, 22, '0'), "
                        + FIRST
                        + ", 's' || ?, 'TECHNOLOGY', 'en', ?, '', '', null)");
        labels(published.skills(), "skill");
        concepts(
                published.titles(),
                "insert into occupation values (?, 1, lpad('o' || ?, 22, '0'), "
                        + FIRST
                        + ", 'o' || ?, 'OCCUPATION', null, null, 'en', ?, '', '', null)");
        labels(published.titles(), "occupation");
        run("analyze");
        run("update matching_state set edition = edition + 1, changed_at = now()");
    }

    private void concepts(List<Wording> wordings, String insert) throws SQLException {
        var known = new HashSet<Long>();
        try (var statement = database.prepareStatement(insert)) {
            for (var it : wordings) {
                if (known.add(it.concept())) {
                    statement.setLong(1, FIRST + it.concept());
                    statement.setString(2, "" + it.concept());
                    statement.setString(3, "" + it.concept());
                    statement.setString(4, it.preferred());
                    statement.addBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private void labels(List<Wording> wordings, String of) throws SQLException {
        try (var statement =
                database.prepareStatement(
                        "insert into %s_label values (nextval('id_seq'), 1, ?, ?, ?, ?, ?)"
                                .formatted(of))) {
            for (var it : wordings) {
                label(statement, it);
            }
            statement.executeBatch();
        }
    }

    private static void label(PreparedStatement statement, Wording it) throws SQLException {
        statement.setLong(1, FIRST + it.concept());
        statement.setString(2, it.language());
        statement.setString(3, it.kind().name());
        statement.setString(4, it.text());
        var folded = Words.fold(it.text());
        statement.setString(5, folded.substring(0, Math.min(folded.length(), LONGEST)));
        statement.addBatch();
    }

    private void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
