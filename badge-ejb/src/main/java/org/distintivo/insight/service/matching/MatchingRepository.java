package org.distintivo.insight.service.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.distintivo.insight.domain.CorrectionVerdict;
import org.distintivo.insight.domain.LabelKind;
import org.distintivo.insight.domain.MatchingState;
import org.distintivo.insight.domain.OccupationKind;
import org.distintivo.insight.domain.SkillKind;
import org.distintivo.insight.domain.TaxonomyState;

/** Reads wordings, corrections and postings, and how far a run has come. */
@ApplicationScoped
class MatchingRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    int edition() {
        return em.createQuery(
                        "select m.edition from MatchingState m where m.id = :id", Integer.class)
                .setParameter("id", MatchingState.ID)
                .getSingleResult();
    }

    /** Returns the only row as it is. */
    MatchingState state() {
        return em.find(MatchingState.class, MatchingState.ID);
    }

    /** Locked until the transaction ends, so that two servers never advance one run at once. */
    MatchingState requireLocked() {
        return em.find(MatchingState.class, MatchingState.ID, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Wording> listSkillWordings() {
        var found =
                em.createQuery(
                                "select l.skillId, t.precedence, l.language, l.kind, l.label, s.label"
                                        + " from SkillLabel l, SkillConcept s, Taxonomy t"
                                        + " where l.skillId = s.id and s.taxonomyId = t.id"
                                        + " and t.state = :active and s.vanishedAt is null"
                                        + " and s.kind <> :group",
                                Object[].class)
                        .setParameter("active", TaxonomyState.ACTIVE)
                        .setParameter("group", SkillKind.GROUP)
                        .getResultList();
        return found.stream().map(MatchingRepository::wording).toList();
    }

    /** Returns the titles of occupations by the number of their taxonomy. */
    Map<Long, List<Wording>> mapTitles() {
        var found =
                em.createQuery(
                                "select l.occupationId, t.precedence, l.language, l.kind, l.label,"
                                        + " o.label, t.id"
                                        + " from OccupationLabel l, OccupationConcept o, Taxonomy t"
                                        + " where l.occupationId = o.id and o.taxonomyId = t.id"
                                        + " and t.state = :active and o.vanishedAt is null"
                                        + " and o.kind <> :group",
                                Object[].class)
                        .setParameter("active", TaxonomyState.ACTIVE)
                        .setParameter("group", OccupationKind.GROUP)
                        .getResultList();
        var titles = new HashMap<Long, List<Wording>>();
        for (var row : found) {
            titles.computeIfAbsent((Long) row[6], it -> new ArrayList<>()).add(wording(row));
        }
        return titles;
    }

    private static Wording wording(Object[] row) {
        return new Wording(
                (Long) row[0],
                (Integer) row[1],
                (String) row[2],
                (LabelKind) row[3],
                (String) row[4],
                (String) row[5]);
    }

    List<SkillMatcher.Correction> listCorrections() {
        var found =
                em.createQuery(
                                "select c.folded, c.skillId, c.verdict from SkillCorrection c"
                                        + " order by c.id",
                                Object[].class)
                        .getResultList();
        return found.stream()
                .map(
                        it ->
                                new SkillMatcher.Correction(
                                        (String) it[0],
                                        (Long) it[1],
                                        it[2] == CorrectionVerdict.MEANS))
                .toList();
    }

    /** Returns postings behind that of a number, in the order of their numbers. */
    List<PostingWords> listPostings(long after, int most) {
        var found =
                em.createQuery(
                                "select p.id, p.title, p.description, p.skills, p.language"
                                        + " from JobPosting p where p.id > :after order by p.id",
                                Object[].class)
                        .setParameter("after", after)
                        .setMaxResults(most)
                        .getResultList();
        return found.stream()
                .map(
                        it ->
                                new PostingWords(
                                        (Long) it[0],
                                        (String) it[1],
                                        PlainText.of((String) it[2]),
                                        lines((String) it[3]),
                                        (String) it[4]))
                .toList();
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }

    /** Returns the numbers of skills by the addresses under which their taxonomies name them. */
    Map<String, Long> mapSkillsByUri(Collection<String> uris) {
        var numbers = new HashMap<String, Long>();
        if (!uris.isEmpty()) {
            em.createQuery(
                            "select s.uri, s.id from SkillConcept s, Taxonomy t"
                                    + " where s.taxonomyId = t.id and s.uri in :uris"
                                    + " and t.state = :active and s.vanishedAt is null"
                                    + " order by t.precedence desc",
                            Object[].class)
                    .setParameter("uris", uris)
                    .setParameter("active", TaxonomyState.ACTIVE)
                    .getResultList()
                    .forEach(it -> numbers.put((String) it[0], (Long) it[1]));
        }
        return numbers;
    }
}
