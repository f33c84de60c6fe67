package org.distintivo.insight.service.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.AchievementKind;
import org.distintivo.insight.domain.ConceptLabel;
import org.distintivo.insight.domain.MatchReason;
import org.distintivo.insight.domain.SkillConcept;
import org.distintivo.insight.domain.SkillCorrection;
import org.distintivo.insight.domain.SkillLabel;
import org.distintivo.insight.domain.Taxonomy;

/** Reads skills with everything that stands around them, and writes corrections. */
@ApplicationScoped
class SkillRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    Optional<SkillConcept> find(String publicId) {
        return em.createQuery(
                        "select s from SkillConcept s where s.publicId = :id", SkillConcept.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst();
    }

    Map<Long, SkillConcept> map(Collection<Long> ids) {
        var skills = new HashMap<Long, SkillConcept>();
        if (!ids.isEmpty()) {
            em.createQuery("select s from SkillConcept s where s.id in :ids", SkillConcept.class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(it -> skills.put(it.id(), it));
        }
        return skills;
    }

    Map<Long, Taxonomy> mapTaxonomies() {
        var taxonomies = new HashMap<Long, Taxonomy>();
        em.createQuery("select t from Taxonomy t", Taxonomy.class)
                .getResultList()
                .forEach(it -> taxonomies.put(it.id(), it));
        return taxonomies;
    }

    /** Returns by how many postings that are open on a day these skills are named. */
    Map<Long, Long> countOpen(Collection<Long> skills, LocalDate day) {
        var counts = new HashMap<Long, Long>();
        if (!skills.isEmpty()) {
            em.createQuery(
                            "select n.skillId, count(n) from PostingSkill n, JobPosting p"
                                    + " where n.postingId = p.id and n.skillId in :skills"
                                    + " and p.sameAsId is null and p.withdrawnAt is null"
                                    + " and (p.validThrough is null or p.validThrough >= :day)"
                                    + " group by n.skillId",
                            Object[].class)
                    .setParameter("skills", skills)
                    .setParameter("day", day)
                    .getResultList()
                    .forEach(it -> counts.put((Long) it[0], (Long) it[1]));
        }
        return counts;
    }

    List<ConceptLabel> listLabels(long skill) {
        return em
                .createQuery(
                        "select l from SkillLabel l where l.skillId = :skill"
                                + " order by l.language, l.kind desc, l.id",
                        SkillLabel.class)
                .setParameter("skill", skill)
                .getResultList()
                .stream()
                .map(SkillLabel::label)
                .toList();
    }

    /** Returns the newest postings that name a skill. */
    List<NamedPostingView> listPostings(long skill, int most) {
        return em
                .createQuery(
                        "select p.title, p.source, n.reason, n.matched"
                                + " from PostingSkill n, JobPosting p"
                                + " where n.skillId = :skill and n.postingId = p.id"
                                + " order by n.postingId desc",
                        Object[].class)
                .setParameter("skill", skill)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(
                        it ->
                                new NamedPostingView(
                                        (String) it[0],
                                        (String) it[1],
                                        (MatchReason) it[2],
                                        (String) it[3]))
                .toList();
    }

    List<ShownByView> listAchievements(long skill) {
        return em
                .createQuery(
                        "select a.kind, a.code, a.reason, a.matched from AchievementSkill a"
                                + " where a.skillId = :skill order by a.kind, a.code",
                        Object[].class)
                .setParameter("skill", skill)
                .getResultList()
                .stream()
                .map(
                        it ->
                                new ShownByView(
                                        new AchievementKey((AchievementKind) it[0], (String) it[1]),
                                        (MatchReason) it[2],
                                        (String) it[3]))
                .toList();
    }

    void add(SkillCorrection added) {
        em.persist(added);
    }

    void remove(SkillCorrection removed) {
        em.remove(removed);
    }

    Optional<SkillCorrection> findCorrection(String publicId) {
        return em.createQuery(
                        "select c from SkillCorrection c where c.publicId = :id",
                        SkillCorrection.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst();
    }

    Optional<SkillCorrection> findCorrection(String folded, long skill) {
        return em.createQuery(
                        "select c from SkillCorrection c where c.folded = :folded"
                                + " and c.skillId = :skill",
                        SkillCorrection.class)
                .setParameter("folded", folded)
                .setParameter("skill", skill)
                .getResultStream()
                .findFirst();
    }

    /** Returns the newest corrections first. */
    List<SkillCorrection> listCorrections(int most) {
        return em.createQuery(
                        "select c from SkillCorrection c order by c.id desc", SkillCorrection.class)
                .setMaxResults(most)
                .getResultList();
    }

    List<SkillCorrection> listCorrectionsOf(long skill) {
        return em.createQuery(
                        "select c from SkillCorrection c where c.skillId = :skill order by c.id",
                        SkillCorrection.class)
                .setParameter("skill", skill)
                .getResultList();
    }
}
