package org.distintivo.insight.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.distintivo.insight.domain.PostingSalary;
import org.distintivo.insight.domain.SalaryBasis;
import org.distintivo.insight.domain.SalaryBounds;
import org.distintivo.insight.domain.SalaryGroup;
import org.distintivo.insight.domain.SalaryGroupBounds;
import org.distintivo.insight.domain.SalaryPeriod;
import org.distintivo.insight.domain.SalaryVerdict;

/** Reads and writes the pay of postings, and the bounds within which it counts. */
@ApplicationScoped
class SalaryRepository {

    private static final long ONLY_ONE = 1;
    private static final EntityRows<PostingSalary> ROWS = new EntityRows<>(PostingSalary.class);

    /** Verdicts that compare an amount with others; the ones that do not are settled. */
    private static final String RELATIVE = "verdict in ('COUNTED', 'OUTLIER_LOW', 'OUTLIER_HIGH')";

    private static final String LOGARITHM = "ln(cast(s.yearly as double precision))";

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    /** What the amounts of a group say about their distribution. */
    record Spread(SalaryGroup group, int amounts, double median, double deviation) {}

    SalaryBasis basis() {
        return em.find(SalaryBasis.class, ONLY_ONE);
    }

    SalaryBasis basisLocked() {
        return em.find(SalaryBasis.class, ONLY_ONE, LockModeType.PESSIMISTIC_WRITE);
    }

    List<PostingSalary> list(Collection<Long> postings) {
        return postings.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select s from PostingSalary s where s.postingId in :postings",
                                PostingSalary.class)
                        .setParameter("postings", postings)
                        .getResultList();
    }

    /**
     * Adds the pay of postings, of which some may be new in this transaction: their rows go first.
     */
    void add(List<PostingSalary> added) {
        if (!added.isEmpty()) {
            em.flush();
            try {
                ROWS.insert(em.unwrap(Connection.class), added);
            } catch (SQLException e) {
                throw new PersistenceException(e);
            }
        }
    }

    void remove(PostingSalary removed) {
        em.remove(removed);
    }

    /** Returns some of those that were converted by older rates. */
    List<PostingSalary> listOlder(int edition, int most) {
        return em.createQuery(
                        "select s from PostingSalary s where s.ratesEdition < :edition"
                                + " order by s.ratesEdition, s.postingId",
                        PostingSalary.class)
                .setParameter("edition", edition)
                .setMaxResults(most)
                .getResultList();
    }

    List<SalaryGroupBounds> listBounds() {
        return em.createQuery("select b from SalaryGroupBounds b", SalaryGroupBounds.class)
                .getResultList();
    }

    /** Returns some of those that are left out with their postings, the newest first. */
    List<Object[]> listLeftOut(int from, int most) {
        return em.createQuery(
                        "select p, s from JobPosting p, PostingSalary s where p.id = s.postingId"
                                + " and s.verdict <> :counted order by s.postingId desc",
                        Object[].class)
                .setParameter("counted", SalaryVerdict.COUNTED)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    /** Works out, for each group with enough amounts, their median and how far they lie from it. */
    List<Spread> spreads() {
        var medians =
                "select s.country, s.currency, s.period, count(*) as amounts,"
                        + " percentile_cont(0.5) within group (order by "
                        + LOGARITHM
                        + ") as median from posting_salary s where "
                        + RELATIVE
                        + " group by s.country, s.currency, s.period having count(*) >= "
                        + SalaryBounds.FEWEST;
        List<?> rows =
                em.createNativeQuery(
                                "select s.country, s.currency, s.period, m.amounts, m.median,"
                                        + " percentile_cont(0.5) within group (order by abs("
                                        + LOGARITHM
                                        + " - m.median)) from posting_salary s join ("
                                        + medians
                                        + ") m on m.country = s.country and m.currency = s.currency"
                                        + " and m.period = s.period where s."
                                        + RELATIVE
                                        + " group by s.country, s.currency, s.period, m.amounts,"
                                        + " m.median")
                        .getResultList();
        return rows.stream().map(it -> spread((Object[]) it)).toList();
    }

    private static Spread spread(Object[] row) {
        var group =
                new SalaryGroup(
                        (String) row[0], (String) row[1], SalaryPeriod.valueOf((String) row[2]));
        return new Spread(
                group,
                ((Number) row[3]).intValue(),
                ((Number) row[4]).doubleValue(),
                ((Number) row[5]).doubleValue());
    }

    /** Puts these bounds in the place of all others. */
    void replaceBounds(List<SalaryGroupBounds> bounds) {
        em.createQuery("delete from SalaryGroupBounds b").executeUpdate();
        bounds.forEach(em::persist);
    }

    /** Judges the amounts of a group anew; those that stay what they are are not written. */
    void judge(SalaryGroup group, SalaryBounds bounds) {
        var verdict =
                "case when yearly < ?1 then 'OUTLIER_LOW' when yearly > ?2 then 'OUTLIER_HIGH'"
                        + " else 'COUNTED' end";
        em.createNativeQuery(
                        "update posting_salary set verdict = "
                                + verdict
                                + " where country = ?3 and currency = ?4 and period = ?5 and "
                                + RELATIVE
                                + " and verdict <> "
                                + verdict)
                .setParameter(1, bounds.low())
                .setParameter(2, bounds.high())
                .setParameter(3, group.country())
                .setParameter(4, group.currency())
                .setParameter(5, group.period().name())
                .executeUpdate();
    }

    /** Lets the outliers of a group that has become too small count again. */
    void pardon(SalaryGroup group) {
        em.createNativeQuery(
                        "update posting_salary set verdict = 'COUNTED' where country = ?1"
                                + " and currency = ?2 and period = ?3"
                                + " and verdict in ('OUTLIER_LOW', 'OUTLIER_HIGH')")
                .setParameter(1, group.country())
                .setParameter(2, group.currency())
                .setParameter(3, group.period().name())
                .executeUpdate();
    }
}
