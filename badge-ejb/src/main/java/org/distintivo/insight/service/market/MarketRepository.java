package org.distintivo.insight.service.market;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.distintivo.insight.service.market.MarketPosting.Life;
import org.distintivo.insight.service.market.MarketPosting.Pay;

/**
 * Reads postings for counting: in the order of their numbers, some thousands at a time, and of each
 * only what counting needs.
 */
@ApplicationScoped
class MarketRepository {

    /**
     * A posting that names a skill, with all skills that it names.
     *
     * @param posting null where it does not count
     */
    record Named(long id, MarketPosting posting, Set<Long> skills) {

        private Named(long id, MarketPosting posting) {
            this(id, posting, new HashSet<>());
        }
    }

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    /**
     * Returns the next postings that name one of these skills, in the order of their numbers, with
     * all skills that they name. Those that do not count have no facts: of the same job on several
     * boards one counts, and only while it is open or for so long back.
     *
     * @param after the number behind which they are
     */
    List<Named> listNaming(
            Collection<Long> skills, long after, int most, LocalDate since, Instant moment) {
        var next =
                "(select distinct n.posting_id as id from posting_skill n where n.skill_id in ("
                        + skills.stream().map(String::valueOf).collect(joining(", "))
                        + ") and n.posting_id > ?1 order by n.posting_id limit "
                        + most
                        + ") n";
        var postings = new LinkedHashMap<Long, Named>();
        for (var row : postings(next, after, since, moment)) {
            long id = ((Number) row[0]).longValue();
            postings.put(id, new Named(id, row[1] == null ? null : posting(id, row)));
        }
        List<?> pairs =
                em.createNativeQuery(
                                "select s.posting_id, s.skill_id from "
                                        + next
                                        + " join posting_skill s on s.posting_id = n.id")
                        .setParameter(1, after)
                        .getResultList();
        for (var pair : pairs) {
            var row = (Object[]) pair;
            var named = postings.get(((Number) row[0]).longValue());
            if (named != null) {
                named.skills().add(((Number) row[1]).longValue());
            }
        }
        return List.copyOf(postings.values());
    }

    @SuppressWarnings("unchecked") // JPA knows no type of rows that it did not map
    private List<Object[]> postings(String next, long after, LocalDate since, Instant moment) {
        return em.createNativeQuery(
                        "select n.id, p.source, p.title, p.title_key, p.employer, p.employer_key,"
                                + " p.country, p.region, p.posted_on, p.first_seen_at,"
                                + " p.valid_through, p.withdrawn_at, y.currency, y.yearly,"
                                + " y.base_currency, y.yearly_in_base from "
                                + next
                                + " left join job_posting p on p.id = n.id and p.same_as_id is null"
                                + " and (p.posted_on >= ?2 or (p.withdrawn_at is null"
                                + " and (p.valid_through is null or p.valid_through >= ?3)))"
                                + " left join posting_salary y on y.posting_id = p.id"
                                + " and y.verdict = 'COUNTED' order by n.id")
                .setParameter(1, after)
                .setParameter(2, Date.valueOf(since))
                .setParameter(3, Date.valueOf(LocalDate.ofInstant(moment, ZoneOffset.UTC)))
                .getResultList();
    }

    private static MarketPosting posting(long id, Object[] row) {
        return new MarketPosting(
                id,
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                day(row[8]),
                new Life(moment(row[9]), day(row[10]), moment(row[11])),
                row[12] == null
                        ? null
                        : new Pay(
                                (String) row[12],
                                (BigDecimal) row[13],
                                (String) row[14],
                                (BigDecimal) row[15]));
    }

    private static LocalDate day(Object value) {
        return value instanceof Date day ? day.toLocalDate() : (LocalDate) value;
    }

    private static Instant moment(Object value) {
        var local = value instanceof Timestamp it ? it.toLocalDateTime() : (LocalDateTime) value;
        return local == null ? null : local.toInstant(ZoneOffset.UTC);
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
