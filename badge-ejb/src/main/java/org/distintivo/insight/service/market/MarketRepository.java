package org.distintivo.insight.service.market;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.distintivo.insight.domain.SalaryVerdict;
import org.distintivo.insight.service.market.MarketPosting.Life;
import org.distintivo.insight.service.market.MarketPosting.Pay;

/**
 * Reads postings for counting: in the order of their numbers, some thousands at a time, and of each
 * only what counting needs.
 */
@ApplicationScoped
class MarketRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    /** Returns the numbers of postings that name one of these skills, behind a number. */
    List<Long> listNaming(Collection<Long> skills, long after, int most) {
        return em.createQuery(
                        "select distinct s.postingId from PostingSkill s where s.skillId in :skills"
                                + " and s.postingId > :after order by s.postingId",
                        Long.class)
                .setParameter("skills", skills)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Returns those of the postings that count: of the same job on several boards one, and only
     * while they are open or for so long back.
     */
    List<MarketPosting> list(Collection<Long> ids, LocalDate since, Instant moment) {
        var pays = pays(ids);
        return em
                .createQuery(
                        "select p.id, p.source, p.title, p.titleKey, p.employer, p.employerKey,"
                                + " p.country, p.region, p.postedOn, p.firstSeenAt,"
                                + " p.validThrough, p.withdrawnAt from JobPosting p"
                                + " where p.id in :ids and p.sameAsId is null"
                                + " and (p.postedOn >= :since or (p.withdrawnAt is null"
                                + " and (p.validThrough is null or p.validThrough >= :day)))",
                        Object[].class)
                .setParameter("ids", ids)
                .setParameter("since", since)
                .setParameter("day", LocalDate.ofInstant(moment, ZoneOffset.UTC))
                .getResultList()
                .stream()
                .map(row -> posting(row, pays.get((Long) row[0])))
                .toList();
    }

    private static MarketPosting posting(Object[] row, Pay pay) {
        return new MarketPosting(
                (Long) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (LocalDate) row[8],
                new Life((Instant) row[9], (LocalDate) row[10], (Instant) row[11]),
                pay);
    }

    private Map<Long, Pay> pays(Collection<Long> ids) {
        var pays = new HashMap<Long, Pay>();
        em.createQuery(
                        "select s.postingId, s.currency, s.yearly, s.baseCurrency, s.yearlyInBase"
                                + " from PostingSalary s where s.postingId in :ids"
                                + " and s.verdict = :counted",
                        Object[].class)
                .setParameter("ids", ids)
                .setParameter("counted", SalaryVerdict.COUNTED)
                .getResultList()
                .forEach(
                        row ->
                                pays.put(
                                        (Long) row[0],
                                        new Pay(
                                                (String) row[1],
                                                (BigDecimal) row[2],
                                                (String) row[3],
                                                (BigDecimal) row[4])));
        return pays;
    }

    /** Returns the skills that postings name, as pairs of posting and skill. */
    List<Object[]> listSkills(Collection<Long> postings) {
        return em.createQuery(
                        "select s.postingId, s.skillId from PostingSkill s"
                                + " where s.postingId in :ids",
                        Object[].class)
                .setParameter("ids", postings)
                .getResultList();
    }

    /** Returns how many postings are open at a moment in each country: pairs, null for none. */
    List<Object[]> countOpen(Instant moment) {
        return open(
                "select p.country, count(p) from JobPosting p where "
                        + OPEN
                        + " group by p.country",
                moment);
    }

    /** Returns how many of them name a skill: country, skill, count. */
    List<Object[]> countOpenBySkill(Instant moment) {
        return open(
                "select p.country, s.skillId, count(p) from JobPosting p, PostingSkill s"
                        + " where s.postingId = p.id and "
                        + OPEN
                        + " group by p.country, s.skillId",
                moment);
    }

    /** Returns how many open ones name one of these skills and none of the others. */
    int countOpen(Collection<Long> skills, Collection<Long> without, Instant moment) {
        var naming = "exists (select 1 from PostingSkill s where s.postingId = p.id and s.skillId";
        var query =
                em.createQuery(
                                "select count(p) from JobPosting p where "
                                        + OPEN
                                        + " and "
                                        + naming
                                        + " in :skills)"
                                        + (without.isEmpty()
                                                ? ""
                                                : " and not " + naming + " in :without)"),
                                Long.class)
                        .setParameter("skills", skills)
                        .setParameter("moment", moment)
                        .setParameter("day", LocalDate.ofInstant(moment, ZoneOffset.UTC));
        if (!without.isEmpty()) {
            query.setParameter("without", without);
        }
        return query.getSingleResult().intValue();
    }

    /** The same as in {@link Life#isOpen}, of postings that count. */
    static final String OPEN =
            "p.sameAsId is null and p.firstSeenAt <= :moment"
                    + " and (p.withdrawnAt is null or p.withdrawnAt > :moment)"
                    + " and (p.validThrough is null or p.validThrough >= :day)";

    private List<Object[]> open(String query, Instant moment) {
        return em.createQuery(query, Object[].class)
                .setParameter("moment", moment)
                .setParameter("day", LocalDate.ofInstant(moment, ZoneOffset.UTC))
                .getResultList();
    }
}
