package org.distintivo.insight.service.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.distintivo.insight.domain.OccupationConcept;
import org.distintivo.insight.domain.OccupationKind;
import org.distintivo.insight.domain.SkillConcept;
import org.distintivo.insight.domain.SkillKind;
import org.distintivo.insight.domain.Taxonomy;

/** Reads and writes taxonomies with what they name. */
@ApplicationScoped
class TaxonomyRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    /**
     * What is known of a concept without reading it.
     *
     * @param hash of what the last import said of it
     */
    record Known(long id, String hash, boolean vanished) {}

    void add(Object added) {
        em.persist(added);
    }

    Optional<Taxonomy> find(String code) {
        return em.createQuery("select t from Taxonomy t where t.code = :code", Taxonomy.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Returns all of them, those first whose wordings are believed first. */
    List<Taxonomy> list() {
        return em.createQuery(
                        "select t from Taxonomy t order by t.precedence, t.code", Taxonomy.class)
                .getResultList();
    }

    /** Returns the skills of a taxonomy by what it calls them. */
    Map<String, Known> mapSkills(long taxonomyId) {
        return known(
                "select s.uri, s.id, s.contentHash, s.vanishedAt from SkillConcept s"
                        + " where s.taxonomyId = :id",
                taxonomyId);
    }

    /** Returns the occupations of a taxonomy by what it calls them. */
    Map<String, Known> mapOccupations(long taxonomyId) {
        return known(
                "select o.uri, o.id, o.contentHash, o.vanishedAt from OccupationConcept o"
                        + " where o.taxonomyId = :id",
                taxonomyId);
    }

    private Map<String, Known> known(String query, long taxonomyId) {
        var known = new HashMap<String, Known>();
        em.createQuery(query, Object[].class)
                .setParameter("id", taxonomyId)
                .getResultList()
                .forEach(
                        it ->
                                known.put(
                                        (String) it[0],
                                        new Known((Long) it[1], (String) it[2], it[3] != null)));
        return known;
    }

    List<SkillConcept> listSkills(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select s from SkillConcept s where s.id in :ids",
                                SkillConcept.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    List<OccupationConcept> listOccupations(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select o from OccupationConcept o where o.id in :ids",
                                OccupationConcept.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Forgets wordings of skills in these languages; those in others came with other files. */
    void dropSkillLabels(Collection<Long> skills, Collection<String> languages) {
        drop(
                "SkillLabel l where l.skillId in :ids and l.language in :languages",
                skills,
                languages);
    }

    void dropOccupationLabels(Collection<Long> occupations, Collection<String> languages) {
        drop(
                "OccupationLabel l where l.occupationId in :ids and l.language in :languages",
                occupations,
                languages);
    }

    private void drop(String rows, Collection<Long> ids, Collection<String> languages) {
        if (!ids.isEmpty()) {
            em.createQuery("delete from " + rows)
                    .setParameter("ids", ids)
                    .setParameter("languages", languages)
                    .executeUpdate();
        }
    }

    void dropSkillBroader(Collection<Long> skills) {
        drop("delete from SkillBroader b where b.skillId in :ids", skills);
    }

    void dropOccupationBroader(Collection<Long> occupations) {
        drop("delete from OccupationBroader b where b.occupationId in :ids", occupations);
    }

    void dropWanted(Collection<Long> occupations) {
        drop("delete from OccupationSkill w where w.occupationId in :ids", occupations);
    }

    private void drop(String query, Collection<Long> ids) {
        if (!ids.isEmpty()) {
            em.createQuery(query).setParameter("ids", ids).executeUpdate();
        }
    }

    /** Marks skills that the taxonomy no longer names. */
    void vanishSkills(Collection<Long> ids, Instant now) {
        vanish(
                "update SkillConcept s set s.vanishedAt = :now, s.version = s.version + 1"
                        + " where s.id in :ids",
                ids,
                now);
    }

    /** Marks occupations that the taxonomy no longer names. */
    void vanishOccupations(Collection<Long> ids, Instant now) {
        vanish(
                "update OccupationConcept o set o.vanishedAt = :now, o.version = o.version + 1"
                        + " where o.id in :ids",
                ids,
                now);
    }

    private void vanish(String query, Collection<Long> ids, Instant now) {
        if (!ids.isEmpty()) {
            em.createQuery(query).setParameter("now", now).setParameter("ids", ids).executeUpdate();
        }
    }

    /** Notes at a taxonomy how much it names now. */
    void count(Taxonomy taxonomy) {
        long id = taxonomy.id();
        int skills =
                count(
                        "select count(s) from SkillConcept s where s.taxonomyId = :id"
                                + " and s.vanishedAt is null and s.kind <> :group",
                        id,
                        SkillKind.GROUP);
        int occupations =
                count(
                        "select count(o) from OccupationConcept o where o.taxonomyId = :id"
                                + " and o.vanishedAt is null and o.kind <> :group",
                        id,
                        OccupationKind.GROUP);
        var languages = new TreeSet<String>();
        int labels =
                labels(
                                "select l.language, count(l) from SkillLabel l, SkillConcept c"
                                        + " where l.skillId = c.id and c.taxonomyId = :id"
                                        + " group by l.language",
                                id,
                                languages)
                        + labels(
                                "select l.language, count(l) from OccupationLabel l,"
                                        + " OccupationConcept c where l.occupationId = c.id"
                                        + " and c.taxonomyId = :id group by l.language",
                                id,
                                languages);
        taxonomy.hold(skills, occupations, labels, List.copyOf(languages));
    }

    private int count(String query, long id, Enum<?> group) {
        return em.createQuery(query, Long.class)
                .setParameter("id", id)
                .setParameter("group", group)
                .getSingleResult()
                .intValue();
    }

    private int labels(String query, long id, Collection<String> languages) {
        int labels = 0;
        for (var row :
                em.createQuery(query, Object[].class).setParameter("id", id).getResultList()) {
            languages.add((String) row[0]);
            labels += ((Long) row[1]).intValue();
        }
        return labels;
    }
}
