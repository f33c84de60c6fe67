package org.distintivo.insight.service.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.distintivo.insight.domain.GeoPosition;
import org.distintivo.insight.domain.JobPosting;

/** Reads the rows of the search. */
@ApplicationScoped
class JobSearchRepository {

    private static final String COLUMNS =
            "s.posting_id, s.posted_on, s.country, s.region, s.employer, s.language,"
                    + " s.employment_type, s.remote, s.latitude, s.longitude";

    private static final String NEWEST_FIRST =
            " order by s.posted_on desc, s.posting_id desc limit ";

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    /** Returns some of those that fit, in no order, which lets the database choose the way. */
    List<FoundPosting> listAny(JobConditions fitting, LocalDate day, int most) {
        var all = fitting.copy();
        return found("select " + COLUMNS + fitting(all, day) + " limit " + most, all);
    }

    /** Returns whether more fit than a number. */
    boolean areMore(JobConditions fitting, LocalDate day, int than) {
        var all = fitting.copy();
        var some = "select s.posting_id" + fitting(all, day) + " limit " + (than + 1);
        var count = query("select count(*) from (" + some + ") c", all).getSingleResult();
        return ((Number) count).intValue() > than;
    }

    private static String fitting(JobConditions all, LocalDate day) {
        return " from searched_posting s where " + all.sql() + " and " + open(all, day);
    }

    /**
     * Returns those that fit of the newest ones, however few that are. Which these are, the index
     * of the newest tells; only they are read.
     *
     * @param behind null for the very newest
     * @param looked how many are looked at
     * @param most of those that fit
     */
    List<FoundPosting> listAmongNewest(
            JobConditions fitting, LocalDate day, JobCursor behind, int looked, int most) {
        var all = fitting.copy();
        var newest =
                "select * from searched_posting s where "
                        + open(all, day)
                        + behind(all, behind)
                        + NEWEST_FIRST
                        + looked;
        var met =
                "select s.posting_id from ("
                        + newest
                        + ") s where "
                        + fitting.sql()
                        + NEWEST_FIRST
                        + most;
        return found(
                "select "
                        + COLUMNS
                        + " from searched_posting s where s.posting_id in ("
                        + met
                        + ")",
                all);
    }

    /** Returns those that fit, the newest first. */
    List<FoundPosting> listNewest(
            JobConditions fitting, LocalDate day, JobCursor behind, int most) {
        var all = fitting.copy();
        return found(
                "select " + COLUMNS + fitting(all, day) + behind(all, behind) + NEWEST_FIRST + most,
                all);
    }

    private static String open(JobConditions all, LocalDate day) {
        return "(s.valid_through is null or s.valid_through >= " + all.gap(Date.valueOf(day)) + ")";
    }

    private static String behind(JobConditions all, JobCursor behind) {
        return behind == null
                ? ""
                : " and (s.posted_on, s.posting_id) < ("
                        + all.gap(Date.valueOf(behind.postedOn()))
                        + ", "
                        + all.gap(behind.id())
                        + ")";
    }

    private List<FoundPosting> found(String sql, JobConditions all) {
        List<?> rows = query(sql, all).getResultList();
        return rows.stream().map(it -> found((Object[]) it)).toList();
    }

    private Query query(String sql, JobConditions all) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < all.values().size(); i++) {
            query.setParameter(i + 1, all.values().get(i));
        }
        return query;
    }

    private static FoundPosting found(Object[] row) {
        return new FoundPosting(
                ((Number) row[0]).longValue(),
                day(row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (Boolean) row[7],
                row[8] == null || row[9] == null
                        ? null
                        : new GeoPosition(
                                ((Number) row[8]).doubleValue(), ((Number) row[9]).doubleValue()));
    }

    private static LocalDate day(Object value) {
        return value instanceof Date day ? day.toLocalDate() : (LocalDate) value;
    }

    List<JobPosting> listPostings(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select p from JobPosting p where p.id in :ids", JobPosting.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
