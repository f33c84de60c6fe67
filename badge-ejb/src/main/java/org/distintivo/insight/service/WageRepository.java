package org.distintivo.insight.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.distintivo.insight.domain.WageFigure;
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

    /**
     * Returns what is published of an occupation, as pairs with the statistic, the newest first.
     */
    List<Object[]> listOf(String soc, int most) {
        return em.createQuery(
                        "select s, f from WageStatistic s, WageFigure f where f.statisticId = s.id"
                                + " and f.soc = :soc order by s.year desc, s.source, s.level, f.area",
                        Object[].class)
                .setParameter("soc", soc)
                .setMaxResults(most)
                .getResultList();
    }
}
