package org.distintivo.insight.service.market;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.distintivo.insight.domain.CountedName;
import org.distintivo.insight.domain.JobPosting;
import org.distintivo.insight.domain.SalaryVerdict;

/** Finds the postings that a figure counts, by the same conditions. */
@ApplicationScoped
class PostingListRepository {

    private static final String NAMING =
            "exists (select 1 from PostingSkill s where s.postingId = p.id and s.skillId in :skills)";

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    /**
     * Returns some of the postings that name one of these skills, the newest first.
     *
     * @param with another skill that they name as well; null for none
     * @param moment at which they are open, unless a month is asked for
     */
    List<JobPosting> list(
            Set<Long> skills, Long with, PostingsFilter filter, Instant moment, int page) {
        var conditions = conditions(with, filter);
        var query =
                em.createQuery(
                        "select p from JobPosting p where "
                                + String.join(" and ", conditions.keySet())
                                + " order by p.postedOn desc, p.id desc",
                        JobPosting.class);
        query.setParameter("skills", skills);
        bind(query, conditions.values());
        if (filter.month() == null) {
            query.setParameter("moment", moment);
            query.setParameter("day", LocalDate.ofInstant(moment, ZoneOffset.UTC));
        }
        return query.setFirstResult(page * ListedPostings.PORTION)
                .setMaxResults(ListedPostings.PORTION)
                .getResultList();
    }

    private static void bind(Query query, Collection<Map<String, Object>> conditions) {
        conditions.forEach(parameters -> parameters.forEach(query::setParameter));
    }

    /** Returns conditions with what fills their gaps. */
    private static Map<String, Map<String, Object>> conditions(Long with, PostingsFilter filter) {
        var all = new HashMap<String, Map<String, Object>>();
        all.put(NAMING, Map.of());
        if (filter.month() == null) {
            all.put(MarketRepository.OPEN, Map.of());
        } else {
            all.put(
                    "p.sameAsId is null and p.postedOn >= :from and p.postedOn < :until",
                    Map.of(
                            "from", filter.month().atDay(1),
                            "until", filter.month().plusMonths(1).atDay(1)));
        }
        add(all, "p.country = :country", "country", filter.market().country());
        if (filter.market().region() != null) {
            all.put(
                    "(lower(p.region) = :regionKey or p.region = :region)",
                    Map.of(
                            "regionKey", filter.market().place().region(),
                            "region", filter.market().region()));
        }
        add(
                all,
                "p.employerKey = :employer",
                "employer",
                CountedName.employerKey(filter.employer()));
        if (filter.title() != null) {
            add(all, "p.titleKey = :title", "title", CountedName.titleKey(filter.title()));
        }
        add(
                all,
                "exists (select 1 from PostingSkill w where w.postingId = p.id"
                        + " and w.skillId = :with)",
                "with",
                with);
        if (filter.currency() != null) {
            all.put(
                    "exists (select 1 from PostingSalary y where y.postingId = p.id"
                            + " and y.verdict = :counted and (y.currency = :currency"
                            + " or y.baseCurrency = :currency and y.yearlyInBase is not null))",
                    Map.of("counted", SalaryVerdict.COUNTED, "currency", filter.currency()));
        }
        return all;
    }

    private static void add(
            Map<String, Map<String, Object>> all, String condition, String name, Object value) {
        if (value != null) {
            all.put(condition, Map.of(name, value));
        }
    }

    /** Returns the words in which postings name these skills, each once. */
    Map<Long, List<String>> matched(Collection<Long> postings, Collection<Long> skills) {
        var words = new HashMap<Long, List<String>>();
        if (!postings.isEmpty()) {
            em.createQuery(
                            "select distinct s.postingId, s.matched from PostingSkill s"
                                    + " where s.postingId in :postings and s.skillId in :skills"
                                    + " order by s.postingId, s.matched",
                            Object[].class)
                    .setParameter("postings", postings)
                    .setParameter("skills", skills)
                    .getResultList()
                    .forEach(
                            row ->
                                    words.computeIfAbsent((Long) row[0], it -> new ArrayList<>())
                                            .add((String) row[1]));
        }
        return words;
    }
}
