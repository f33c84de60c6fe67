package org.distintivo.insight.service.search;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.insight.domain.AchievementSkill;
import org.distintivo.insight.domain.LabelKind;
import org.distintivo.insight.domain.PostingSkill;
import org.distintivo.insight.domain.SkillConcept;

/** Reads which skills postings and achievements name. */
@ApplicationScoped
class JobSkillRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    Optional<SkillConcept> find(String publicId) {
        return em.createQuery(
                        "select s from SkillConcept s where s.publicId = :id", SkillConcept.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst();
    }

    List<AchievementSkill> listOf(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select a from AchievementSkill a where a.code in :codes"
                                        + " order by a.kind, a.code, a.skillId",
                                AchievementSkill.class)
                        .setParameter("codes", codes)
                        .getResultList();
    }

    List<PostingSkill> listNamed(Collection<Long> postings) {
        return postings.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select p from PostingSkill p where p.postingId in :ids"
                                        + " order by p.skillId",
                                PostingSkill.class)
                        .setParameter("ids", postings)
                        .getResultList();
    }

    /** Returns how many of some skills each of the postings names. */
    Map<Long, Long> countNamed(Collection<Long> postings, Collection<Long> skills) {
        var counts = new HashMap<Long, Long>();
        if (!postings.isEmpty() && !skills.isEmpty()) {
            em.createQuery(
                            "select p.postingId, count(p.skillId) from PostingSkill p"
                                    + " where p.postingId in :ids and p.skillId in :skills"
                                    + " group by p.postingId",
                            Object[].class)
                    .setParameter("ids", postings)
                    .setParameter("skills", skills)
                    .getResultList()
                    .forEach(it -> counts.put((Long) it[0], (Long) it[1]));
        }
        return counts;
    }

    /** Returns the skills that most of the postings name, with how many do. */
    Map<Long, Long> countMost(Collection<Long> postings, int most) {
        var counts = new LinkedHashMap<Long, Long>();
        if (!postings.isEmpty()) {
            // as text: the persistence provider takes longer for a thousand gaps than the database
            var numbers = postings.stream().map(String::valueOf).collect(joining(", "));
            List<?> rows =
                    em.createNativeQuery(
                                    "select k.skill_id, count(*) from posting_skill k"
                                            + " where k.posting_id in ("
                                            + numbers
                                            + ") group by k.skill_id"
                                            + " order by count(*) desc, k.skill_id limit "
                                            + most)
                            .getResultList();
            for (var row : rows) {
                var pair = (Object[]) row;
                counts.put(((Number) pair[0]).longValue(), ((Number) pair[1]).longValue());
            }
        }
        return counts;
    }

    List<SkillConcept> list(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select s from SkillConcept s where s.id in :ids",
                                SkillConcept.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Returns what skills are called in a language, as far as the taxonomy says. */
    Map<Long, String> labels(Collection<Long> ids, String language) {
        var labels = new HashMap<Long, String>();
        if (!ids.isEmpty()) {
            em.createQuery(
                            "select l.skillId, l.label from SkillLabel l where l.skillId in :ids"
                                    + " and l.kind = :kind and l.language = :language",
                            Object[].class)
                    .setParameter("ids", ids)
                    .setParameter("kind", LabelKind.PREFERRED)
                    .setParameter("language", language)
                    .getResultList()
                    .forEach(it -> labels.put((Long) it[0], (String) it[1]));
        }
        return labels;
    }

    boolean isAnyNaming(AchievementKey achievement) {
        return !em.createQuery(
                        "select p.postingId from AchievementSkill a, PostingSkill p"
                                + " where a.kind = :kind and a.code = :code"
                                + " and p.skillId = a.skillId",
                        Long.class)
                .setParameter("kind", achievement.kind())
                .setParameter("code", achievement.code())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
