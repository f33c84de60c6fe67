package org.distintivo.insight.service.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.distintivo.insight.domain.AchievementSkill;
import org.distintivo.insight.domain.MatchReason;
import org.distintivo.insight.service.matching.MatchingIndex.Named;
import org.distintivo.insight.service.matching.MatchingIndex.NamedInPosting;

/**
 * Writes what postings and achievements name: many rows in one statement, because a portion of
 * postings has thousands of them.
 */
@ApplicationScoped
class NamedRepository {

    private static final int ROWS = 200;
    private static final int COLUMNS = 4;

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    /** One row of either table. */
    private record Row(long posting, Named named) {}

    void addSkills(Collection<NamedInPosting> postings) {
        insert(
                "insert into posting_skill (posting_id, skill_id, reason, matched) values ",
                postings.stream()
                        .flatMap(it -> it.skills().stream().map(of -> new Row(it.posting(), of)))
                        .toList());
    }

    void addOccupations(Collection<NamedInPosting> postings) {
        insert(
                "insert into posting_occupation (posting_id, occupation_id, reason, matched) values ",
                postings.stream()
                        .flatMap(
                                it ->
                                        it.occupations().stream()
                                                .map(of -> new Row(it.posting(), of)))
                        .toList());
    }

    private void insert(String into, List<Row> rows) {
        for (int from = 0; from < rows.size(); from += ROWS) {
            var part = rows.subList(from, Math.min(rows.size(), from + ROWS));
            var statement = em.createNativeQuery(into + values(part.size()));
            int position = 1;
            for (var row : part) {
                statement.setParameter(position++, row.posting());
                statement.setParameter(position++, row.named().concept());
                statement.setParameter(position++, row.named().reason().name());
                statement.setParameter(position++, row.named().matched());
            }
            statement.executeUpdate();
        }
    }

    private static String values(int rows) {
        return IntStream.range(0, rows)
                .map(row -> row * COLUMNS)
                .mapToObj(
                        it ->
                                "(?" + (it + 1) + ", ?" + (it + 2) + ", ?" + (it + 3) + ", ?"
                                        + (it + 4) + ")")
                .collect(Collectors.joining(", "));
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
