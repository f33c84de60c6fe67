package org.distintivo.insight.service.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.distintivo.insight.domain.AchievementSkill;
import org.distintivo.insight.domain.MatchReason;
import org.distintivo.insight.service.matching.MatchingIndex.Named;
import org.distintivo.insight.service.matching.MatchingIndex.NamedInPosting;

/**
 * Writes what postings and achievements name: many rows in one batch of JDBC, because a portion of
 * postings has thousands of them.
 */
@ApplicationScoped
class NamedRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    /** One row of either table. */
    private record Row(long posting, Named named) {}

    void addSkills(Collection<NamedInPosting> postings) {
        insert(
                "posting_skill",
                "skill_id",
                postings.stream()
                        .flatMap(it -> it.skills().stream().map(of -> new Row(it.posting(), of)))
                        .toList());
    }

    void addOccupations(Collection<NamedInPosting> postings) {
        insert(
                "posting_occupation",
                "occupation_id",
                postings.stream()
                        .flatMap(
                                it ->
                                        it.occupations().stream()
                                                .map(of -> new Row(it.posting(), of)))
                        .toList());
    }

    /** Without the persistence provider, whose cost grows with the square of the parameters. */
    private void insert(String table, String concept, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var sql = "insert into %s (posting_id, %s, reason, matched) values (?, ?, ?, ?)";
        try (var statement =
                em.unwrap(Connection.class).prepareStatement(sql.formatted(table, concept))) {
            for (var row : rows) {
                statement.setLong(1, row.posting());
                statement.setLong(2, row.named().concept());
                statement.setString(3, row.named().reason().name());
                statement.setString(4, row.named().matched());
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    void drop(Collection<Long> postings) {
        if (!postings.isEmpty()) {
            for (var entity : List.of("PostingSkill", "PostingOccupation")) {
                em.createQuery("delete from " + entity + " n where n.postingId in :postings")
                        .setParameter("postings", postings)
                        .executeUpdate();
            }
        }
    }

    /**
     * Returns what is stored of postings: skills, and occupations with their numbers below zero.
     */
    Map<Long, Set<Named>> map(Collection<Long> postings) {
        var stored = new HashMap<Long, Set<Named>>();
        if (!postings.isEmpty()) {
            collect(
                    stored,
                    "select n.postingId, n.skillId, n.reason, n.matched from PostingSkill n"
                            + " where n.postingId in :postings",
                    postings,
                    1);
            collect(
                    stored,
                    "select n.postingId, n.occupationId, n.reason, n.matched"
                            + " from PostingOccupation n where n.postingId in :postings",
                    postings,
                    -1);
        }
        return stored;
    }

    private void collect(
            Map<Long, Set<Named>> stored, String query, Collection<Long> postings, int sign) {
        for (var row :
                em.createQuery(query, Object[].class)
                        .setParameter("postings", postings)
                        .getResultList()) {
            stored.computeIfAbsent((Long) row[0], it -> new HashSet<>())
                    .add(new Named(sign * (Long) row[1], (MatchReason) row[2], (String) row[3]));
        }
    }

    /** Replaces what achievements show. */
    void replaceAchievements(Collection<AchievementSkill> shown) {
        em.createQuery("delete from AchievementSkill a").executeUpdate();
        shown.forEach(em::persist);
    }
}
