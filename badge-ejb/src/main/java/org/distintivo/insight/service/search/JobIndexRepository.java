package org.distintivo.insight.service.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the rows that the search reads. */
@ApplicationScoped
class JobIndexRepository {

    private static final String OPEN =
            "p.same_as_id is null and p.withdrawn_at is null"
                    + " and (p.valid_through is null or p.valid_through >= %s)";

    private static final String WORDS =
            "left(lower(concat_ws(' ', p.title, p.employer, p.city, p.region, p.skills)), 2000)";

    /** Word forms of the text, and names as they stand there. */
    private static final String SEARCH =
            "strip(to_tsvector(words_config(p.language), spelled_words(p.title || ' ' || p.skills"
                    + " || ' ' || left(p.description, 4000)))"
                    + " || to_tsvector('simple', spelled_words(concat_ws(' ', p.title, p.employer,"
                    + " p.city, p.region)))"
                    + " || to_tsvector('simple', character_pairs(concat_ws(' ', p.title,"
                    + " p.employer, p.city, case when p.language is null or p.language in ('ja',"
                    + " 'zh', 'ko') then left(p.description, 2000) end))))";

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    @Inject private SearchDialect dialect;

    /** A change of a posting, by which they are worked through. */
    record Change(Instant at, long id) {}

    /** Returns up to where everything has been worked through. */
    Change progress() {
        var row =
                (Object[])
                        em.createNativeQuery("select changed_at, posting_id from search_progress")
                                .getSingleResult();
        return new Change(moment(row[0]), ((Number) row[1]).longValue());
    }

    void progress(Change worked) {
        em.createNativeQuery("update search_progress set changed_at = ?1, posting_id = ?2")
                .setParameter(1, column(worked.at()))
                .setParameter(2, worked.id())
                .executeUpdate();
    }

    Instant placesAt() {
        return moment(
                em.createNativeQuery("select places_at from search_progress").getSingleResult());
    }

    void placesAt(Instant now) {
        em.createNativeQuery("update search_progress set places_at = ?1")
                .setParameter(1, column(now))
                .executeUpdate();
    }

    /** Returns the next postings behind a change whose row is not what they are. */
    List<Change> listChanged(Change behind, LocalDate day, int most) {
        List<?> rows =
                em.createNativeQuery(
                                "select p.changed_at, p.id from job_posting p"
                                        + " left join searched_posting s on s.posting_id = p.id"
                                        + " where p.changed_at >= ?1"
                                        + " and (p.changed_at > ?1 or p.id > ?2)"
                                        + " and case when "
                                        + OPEN.formatted("?3")
                                        + " then s.posting_id is null"
                                        + " or s.changed_at <> p.changed_at"
                                        + " else s.posting_id is not null end"
                                        + " order by p.changed_at, p.id limit "
                                        + most)
                        .setParameter(1, column(behind.at()))
                        .setParameter(2, behind.id())
                        .setParameter(3, Date.valueOf(day))
                        .getResultList();
        return rows.stream()
                .map(it -> (Object[]) it)
                .map(it -> new Change(moment(it[0]), ((Number) it[1]).longValue()))
                .toList();
    }

    /** Returns those that may count in place of one that was withdrawn. */
    List<Long> listNextOf(Collection<Long> ids) {
        return em.createQuery(
                        "select q.id from JobPosting q, JobPosting p where p.id in :ids"
                                + " and p.withdrawnAt is not null and q.sameJob = p.sameJob",
                        Long.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Writes the rows of postings anew; one that is open no longer has none. */
    void write(Collection<Long> ids, LocalDate day) {
        var numbers = ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
        em.createNativeQuery("delete from searched_posting where posting_id in (" + numbers + ")")
                .executeUpdate();
        em.createNativeQuery(
                        "insert into searched_posting (posting_id, changed_at, first_seen_at, posted_on,"
                                + " valid_through, country, region, region_key, city, city_key,"
                                + " employer, employer_key, language, employment_type, remote,"
                                + " latitude, longitude, located, "
                                + (dialect.isPostgres() ? "search" : "words")
                                + ") select p.id, p.changed_at, p.first_seen_at, p.posted_on, p.valid_through,"
                                + " p.country, p.region, left(lower(p.region), 200), p.city,"
                                + " left(lower(p.city), 200), p.employer,"
                                + " left(lower(p.employer), 200), p.language, p.employment_type,"
                                + " p.remote, coalesce(p.latitude, r.latitude, k.latitude),"
                                + " coalesce(p.longitude, r.longitude, k.longitude),"
                                + " p.latitude is not null, "
                                + (dialect.isPostgres() ? SEARCH : WORDS)
                                + " from job_posting p"
                                + " left join known_place r on r.city_key = lower(p.city)"
                                + " and r.country = coalesce(p.country, '')"
                                + " and r.region_key = lower(p.region)"
                                + " left join known_place k on k.city_key = lower(p.city)"
                                + " and k.country = coalesce(p.country, '') and k.region_key = ''"
                                + " where p.id in ("
                                + numbers
                                + ") and "
                                + OPEN.formatted("?1"))
                .setParameter(1, Date.valueOf(day))
                .executeUpdate();
    }

    /** Drops what was open until yesterday. */
    void dropPast(LocalDate day) {
        em.createNativeQuery("delete from searched_posting where valid_through < ?1")
                .setParameter(1, Date.valueOf(day))
                .executeUpdate();
    }

    int count() {
        return ((Number)
                        em.createNativeQuery("select count(*) from searched_posting")
                                .getSingleResult())
                .intValue();
    }

    private static Timestamp column(Instant moment) {
        return Timestamp.valueOf(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
    }

    private static Instant moment(Object value) {
        var local =
                value instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) value;
        return local.toInstant(ZoneOffset.UTC);
    }
}
