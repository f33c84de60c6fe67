package org.distintivo.insight.service.market;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.distintivo.catalog.domain.AchievementKind;
import org.distintivo.insight.domain.AchievementSkill;
import org.distintivo.insight.domain.LabelKind;
import org.distintivo.insight.domain.SkillConcept;
import org.distintivo.insight.domain.SkillLabel;
import org.distintivo.insight.domain.SubjectKind;
import org.distintivo.insight.domain.TaxonomyState;

/** Reads which skills a subject has, and what skills are called. */
@ApplicationScoped
class SubjectSkillRepository {

    private static final String SHOWN =
            " and s.vanishedAt is null and s.taxonomyId in"
                    + " (select t.id from Taxonomy t where t.state = :active)";

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    /** Returns the numbers of the skills that postings are looked for by. */
    Set<Long> list(SubjectKind kind, String code) {
        if (kind == SubjectKind.SKILL) {
            return find(code).map(it -> Set.of(it.id())).orElse(Set.of());
        }
        var found =
                em.createQuery(
                                "select a.skillId from AchievementSkill a where a.kind = :kind"
                                        + " and a.code = :code",
                                Long.class)
                        .setParameter("kind", AchievementKind.valueOf(kind.name()))
                        .setParameter("code", code)
                        .getResultList();
        return Set.copyOf(found);
    }

    /** Returns the exams and certifications that have any. */
    List<AchievementSkill> listOfAchievements() {
        return em.createQuery("select a from AchievementSkill a", AchievementSkill.class)
                .getResultList();
    }

    /** Returns the skill of a public id, while its taxonomy names it and is not switched off. */
    Optional<SkillConcept> find(String publicId) {
        return em.createQuery(
                        "select s from SkillConcept s where s.publicId = :id" + SHOWN,
                        SkillConcept.class)
                .setParameter("id", publicId)
                .setParameter("active", TaxonomyState.ACTIVE)
                .getResultStream()
                .findFirst();
    }

    /** Returns the public ids of those that at least so many postings name. */
    List<String> listNamed(long fewest) {
        return em.createQuery(
                        "select s.publicId from SkillConcept s where s.id in (select n.skillId"
                                + " from PostingSkill n group by n.skillId"
                                + " having count(n.postingId) >= :fewest)"
                                + SHOWN,
                        String.class)
                .setParameter("fewest", fewest)
                .setParameter("active", TaxonomyState.ACTIVE)
                .getResultList();
    }

    /** Returns the skills of these numbers that are shown. */
    Map<Long, SkillConcept> find(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select s from SkillConcept s where s.id in :ids" + SHOWN,
                                SkillConcept.class)
                        .setParameter("ids", ids)
                        .setParameter("active", TaxonomyState.ACTIVE)
                        .getResultStream()
                        .collect(Collectors.toMap(SkillConcept::id, Function.identity()));
    }

    /** Returns what skills are called in a language, as far as their taxonomy says it. */
    Map<Long, String> labels(Collection<Long> ids, Locale language) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select l from SkillLabel l where l.skillId in :ids"
                                        + " and l.language = :language and l.kind = :preferred",
                                SkillLabel.class)
                        .setParameter("ids", ids)
                        .setParameter("language", language.getLanguage())
                        .setParameter("preferred", LabelKind.PREFERRED)
                        .getResultStream()
                        .collect(
                                Collectors.toMap(
                                        SkillLabel::skillId,
                                        it -> it.label().text(),
                                        (one, other) -> one));
    }
}
