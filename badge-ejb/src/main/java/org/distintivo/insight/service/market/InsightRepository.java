package org.distintivo.insight.service.market;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.distintivo.insight.domain.InsightDisplay;
import org.distintivo.insight.domain.InsightRound;
import org.distintivo.insight.domain.InsightSheet;
import org.distintivo.insight.domain.InsightSubject;
import org.distintivo.insight.domain.MatchingState;
import org.distintivo.insight.domain.PostingSource;
import org.distintivo.insight.domain.SalaryBasis;
import org.distintivo.insight.domain.SubjectKind;

/** Reads and writes figures that were worked out, and how far the working out has come. */
@ApplicationScoped
class InsightRepository {

    private static final long ONLY_ONE = 1;

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    Optional<InsightSubject> find(SubjectKind kind, String code) {
        return em.createQuery(
                        "select s from InsightSubject s where s.kind = :kind and s.code = :code",
                        InsightSubject.class)
                .setParameter("kind", kind)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    Optional<String> findFigures(long subjectId, Place place) {
        return em.createQuery(
                        "select s.figures from InsightSheet s where s.subjectId = :id"
                                + " and s.country = :country and s.region = :region",
                        String.class)
                .setParameter("id", subjectId)
                .setParameter("country", place.country())
                .setParameter("region", place.region())
                .getResultStream()
                .findFirst();
    }

    List<InsightSubject> list() {
        return em.createQuery("select s from InsightSubject s", InsightSubject.class)
                .getResultList();
    }

    /** Returns under which licences postings of sources may be shown, as far as that is stated. */
    Map<String, String> mapLicences(Collection<String> sources) {
        return sources.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select s from PostingSource s where s.name in :names",
                                PostingSource.class)
                        .setParameter("names", sources)
                        .getResultStream()
                        .filter(it -> it.licence().isPresent())
                        .collect(
                                Collectors.toMap(
                                        it -> it.name().text(), it -> it.licence().orElseThrow()));
    }

    /** Returns the exams and certifications with most open postings first. */
    List<InsightSubject> listAchievements() {
        return em.createQuery(
                        "select s from InsightSubject s where s.kind in :kinds"
                                + " and s.openPostings > 0 order by s.openPostings desc, s.id",
                        InsightSubject.class)
                .setParameter("kinds", EnumSet.complementOf(EnumSet.of(SubjectKind.SKILL)))
                .getResultList();
    }

    /** Returns the next whose figures are older than a moment; exams and certifications first. */
    Optional<InsightSubject> findOlder(Instant moment) {
        return em.createQuery(
                        "select s from InsightSubject s where s.measuredAt is null"
                                + " or s.measuredAt < :moment order by s.kind, s.id",
                        InsightSubject.class)
                .setParameter("moment", moment)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void add(InsightSubject added) {
        em.persist(added);
    }

    void remove(Collection<InsightSubject> removed) {
        removed.forEach(em::remove);
    }

    /** Puts figures in the place of those that were there. */
    void replace(long subjectId, Collection<InsightSheet> sheets) {
        em.createQuery("delete from InsightSheet s where s.subjectId = :id")
                .setParameter("id", subjectId)
                .executeUpdate();
        sheets.forEach(em::persist);
    }

    InsightDisplay display() {
        return em.find(InsightDisplay.class, ONLY_ONE);
    }

    InsightRound round() {
        return em.find(InsightRound.class, ONLY_ONE);
    }

    InsightRound roundLocked() {
        return em.find(InsightRound.class, ONLY_ONE, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Returns what changes with everything that figures depend on, except the day. */
    String mark() {
        // max() of a column that has a converter would not be converted
        var changed =
                em.createQuery(
                                "select p.changedAt from JobPosting p order by p.changedAt desc",
                                Instant.class)
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst();
        var matching = em.find(MatchingState.class, ONLY_ONE);
        var pay = em.find(SalaryBasis.class, ONLY_ONE);
        return String.join(
                " ",
                changed.map(Instant::toString).orElse(""),
                String.valueOf(matching.edition()),
                String.valueOf(matching.finishedAt()),
                String.valueOf(pay.ratesEdition()),
                String.valueOf(pay.boundsEdition()));
    }
}
