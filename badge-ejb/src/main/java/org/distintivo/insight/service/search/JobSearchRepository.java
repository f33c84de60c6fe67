package org.distintivo.insight.service.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
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

    /** Returns where some of those that fit stand, in no order: the database chooses the way. */
    List<JobCursor> listPlaces(JobConditions fitting, LocalDate day, int most) {
        var all = fitting.copy();
        List<?> rows =
                query(
                                "select s.posted_on, s.posting_id"
                                        + fitting(all, day)
                                        + " limit "
                                        + most,
                                all)
                        .getResultList();
        return rows.stream()
                .map(it -> (Object[]) it)
                .map(it -> new JobCursor(day(it[0]), ((Number) it[1]).longValue()))
                .toList();
    }

    /** Returns those of these numbers, in no order. */
    List<FoundPosting> list(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        // as text: the persistence provider takes longer for a thousand gaps than the database
        var numbers = ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return found(
                "select "
                        + COLUMNS
                        + " from searched_posting s where s.posting_id in ("
                        + numbers
                        + ")",
                new JobConditions());
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

    /** Returns those that fit, the newest ones, in no order. */
    List<FoundPosting> listNewest(
            JobConditions fitting, LocalDate day, JobCursor behind, int most) {
        var all = fitting.copy();
        var newest =
                "select s.posting_id"
                        + fitting(all, day)
                        + behind(all, behind)
                        + NEWEST_FIRST
                        + most;
        return found(
                "select "
                        + COLUMNS
                        + " from searched_posting s where s.posting_id in ("
                        + newest
                        + ")",
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
