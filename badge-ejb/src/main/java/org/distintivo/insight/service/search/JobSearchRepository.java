package org.distintivo.insight.service.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    /** Returns some of those that fit, in no order, which lets the database choose the way. */
    List<FoundPosting> listAny(JobConditions fitting, LocalDate day, int most) {
        var all = fitting.copy();
        return found(
                "select "
                        + COLUMNS
                        + " from searched_posting s where "
                        + open(all, day)
                        + " and "
                        + fitting.sql()
                        + " limit "
                        + most,
                all);
    }

    /**
     * Returns those that fit of the newest ones, however few that are.
     *
     * @param behind null for the very newest
     * @param looked how many are looked at
     */
    List<FoundPosting> listAmongNewest(
            JobConditions fitting, LocalDate day, JobCursor behind, int looked) {
        var all = fitting.copy();
        var newest =
                "select * from searched_posting s where "
                        + open(all, day)
                        + behind(all, behind)
                        + " order by s.posted_on desc, s.posting_id desc limit "
                        + looked;
        return found("select " + COLUMNS + " from (" + newest + ") s where " + fitting.sql(), all);
    }

    /** Returns those that fit, the newest first. */
    List<FoundPosting> listNewest(
            JobConditions fitting, LocalDate day, JobCursor behind, int most) {
        var all = fitting.copy();
        return found(
                "select "
                        + COLUMNS
                        + " from searched_posting s where "
                        + open(all, day)
                        + behind(all, behind)
                        + " and "
                        + fitting.sql()
                        + " order by s.posted_on desc, s.posting_id desc limit "
                        + most,
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
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < all.values().size(); i++) {
            query.setParameter(i + 1, all.values().get(i));
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(it -> found((Object[]) it)).toList();
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
