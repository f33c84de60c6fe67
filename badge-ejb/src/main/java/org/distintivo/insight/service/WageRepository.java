package org.distintivo.insight.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.distintivo.insight.domain.WageFigure;
import org.distintivo.insight.domain.WageLevel;
import org.distintivo.insight.domain.WageOrigin;
import org.distintivo.insight.domain.WageRow;
import org.distintivo.insight.domain.WageStatistic;

/** Reads and writes statistics of wages. */
@ApplicationScoped
class WageRepository {

    /** As many rows as are held before they are written, so that no file fills the memory twice. */
    private static final int PORTION = 2_000;

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    void add(WageStatistic added, List<WageRow> rows) {
        em.persist(added);
        em.flush();
        long id = added.id();
        int held = 0;
        for (var row : rows) {
            em.persist(new WageFigure(id, row));
            if (++held == PORTION) {
                em.flush();
                em.clear();
                held = 0;
            }
        }
    }

    List<WageStatistic> list() {
        return em.createQuery(
                        "select s from WageStatistic s order by s.year desc, s.source, s.level",
                        WageStatistic.class)
                .getResultList();
    }

    Optional<WageStatistic> find(String id) {
        return em.createQuery(
                        "select s from WageStatistic s where s.publicId = :id", WageStatistic.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Drops the statistic whose place a new one takes, with its figures (on delete cascade). */
    void drop(WageOrigin origin) {
        em.createQuery(
                        "delete from WageStatistic s where s.source = :source and s.year = :year"
                                + " and s.level = :level")
                .setParameter("source", origin.source())
                .setParameter("year", origin.year())
                .setParameter("level", origin.level())
                .executeUpdate();
    }

    /**
     * Returns some of the figures of a statistic, by occupation and area.
     *
     * @param like a part of code or title in lower case, with the wildcards of SQL
     */
    List<WageFigure> listFigures(long statistic, String like, int from, int most) {
        return em.createQuery(
                        "select f from WageFigure f where f.statisticId = :statistic"
                                + " and (lower(f.occupation) like :like escape '!'"
                                + " or f.soc like :like escape '!') order by f.soc, f.area",
                        WageFigure.class)
                .setParameter("statistic", statistic)
                .setParameter("like", like)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    boolean isEmpty() {
        return em.createQuery("select s.id from WageStatistic s", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * Returns the newest postings that name one of these skills.
     *
     * @param skills their public ids
     */
    List<Long> listNewestNaming(Collection<String> skills, int most) {
        return em.createQuery(
                        "select distinct s.postingId from PostingSkill s, SkillConcept k"
                                + " where k.publicId in :skills and s.skillId = k.id"
                                + " order by s.postingId desc",
                        Long.class)
                .setParameter("skills", skills)
                .setMaxResults(most)
                .getResultList();
    }

    /** Returns the SOC codes that the titles of these postings name, the most first. */
    List<String> listSoc(Collection<Long> postings, int most) {
        return em
                .createQuery(
                        "select o.soc, count(p) from PostingOccupation p, OccupationConcept o"
                                + " where p.postingId in :postings and o.id = p.occupationId"
                                + " and o.soc is not null group by o.soc"
                                + " order by count(p) desc, o.soc",
                        Object[].class)
                .setParameter("postings", postings)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(it -> (String) it[0])
                .toList();
    }

    /** Returns the newest figure of an occupation for areas of a level, with its statistic. */
    Optional<Object[]> findNewest(String soc, WageLevel level) {
        return em
                .createQuery(
                        "select s, f from WageStatistic s, WageFigure f where f.statisticId = s.id"
                                + " and f.soc = :soc and s.level = :level"
                                + " order by s.year desc, s.source, f.area",
                        Object[].class)
                .setParameter("soc", soc)
                .setParameter("level", level)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }
}
