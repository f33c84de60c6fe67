package org.distintivo.insight.service.search;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.distintivo.badge.domain.BadgeState;
import org.distintivo.badge.service.BadgeService;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.insight.domain.JobFilter;
import org.distintivo.insight.domain.JobSearchRefusedException;
import org.distintivo.insight.domain.PostingSkill;
import org.distintivo.insight.domain.SkillConcept;
import org.distintivo.insight.service.search.JobReason.NamesSkill;

/** Knows which skills a reader looks for, and says of postings which they name. */
@ApplicationScoped
class JobSkills {

    @Inject private JobSkillRepository skills;
    @Inject private BadgeService badges;
    @Inject private CatalogService catalog;

    /**
     * The skills of some achievements.
     *
     * @param achievements by the number of a skill, those that show it
     * @param own whether they are the reader's badges
     */
    record Wanted(Map<Long, Set<AchievementKey>> achievements, boolean own) {

        static final Wanted NONE = new Wanted(Map.of(), false);

        Set<Long> skills() {
            return achievements.keySet();
        }
    }

    /** A skill as it is shown. */
    record Named(String id, String label) {}

    long require(String skill) {
        return skills.find(skill)
                .map(SkillConcept::id)
                .orElseThrow(JobSearchRefusedException::skill);
    }

    /** Returns the skills of an exam or certification; of both where both have the code. */
    Wanted of(String code) {
        if (catalog.findAchievement(AchievementKey.exam(code)).isEmpty()
                && catalog.findAchievement(AchievementKey.certification(code)).isEmpty()) {
            throw JobSearchRefusedException.achievement();
        }
        return new Wanted(shown(List.of(code), null), false);
    }

    /** Returns the skills of the badges that a person has accepted. */
    Wanted ofEarner(long earnerId) {
        var held =
                badges.listOf(earnerId).stream()
                        .filter(it -> it.state() == BadgeState.ACCEPTED)
                        .map(BadgeView::achievement)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        var codes = held.stream().map(AchievementKey::code).collect(Collectors.toSet());
        return new Wanted(shown(codes, held), true);
    }

    private Map<Long, Set<AchievementKey>> shown(Collection<String> codes, Set<AchievementKey> of) {
        var shown = new LinkedHashMap<Long, Set<AchievementKey>>();
        skills.listOf(codes).stream()
                .filter(it -> of == null || of.contains(it.achievement()))
                .forEach(
                        it ->
                                shown.computeIfAbsent(it.skillId(), id -> new LinkedHashSet<>())
                                        .add(it.achievement()));
        return shown;
    }

    /** Returns by the number of a posting the skills that it names, those of the wanted first. */
    Map<Long, List<NamesSkill>> named(
            Collection<Long> postings, Wanted wanted, boolean all, Locale language) {
        var found =
                skills.listNamed(postings).stream()
                        .filter(it -> all || wanted.skills().contains(it.skillId()))
                        .toList();
        var names = names(found.stream().map(PostingSkill::skillId).toList(), language);
        var titles = titles(wanted, language);
        var named = new HashMap<Long, List<NamesSkill>>();
        found.stream()
                .collect(groupingBy(PostingSkill::postingId))
                .forEach(
                        (posting, rows) ->
                                named.put(posting, reasons(rows, wanted, names, titles)));
        return named;
    }

    private static List<NamesSkill> reasons(
            List<PostingSkill> rows,
            Wanted wanted,
            Map<Long, Named> names,
            Map<AchievementKey, String> titles) {
        var reasons = new ArrayList<NamesSkill>();
        for (var row : rows) {
            var of = wanted.achievements().getOrDefault(row.skillId(), Set.of());
            var name = names.get(row.skillId());
            if (name != null) {
                reasons.add(
                        new NamesSkill(
                                name.id(),
                                name.label(),
                                row.matched(),
                                row.reason(),
                                of.stream().map(AchievementKey::code).toList(),
                                of.stream().map(it -> titles.getOrDefault(it, it.code())).toList(),
                                wanted.own() && !of.isEmpty()));
            }
        }
        reasons.sort(
                Comparator.comparing((NamesSkill it) -> it.achievements().isEmpty())
                        .thenComparing(NamesSkill::label));
        return reasons;
    }

    private Map<AchievementKey, String> titles(Wanted wanted, Locale language) {
        var keys =
                wanted.achievements().values().stream()
                        .flatMap(Set::stream)
                        .collect(Collectors.toSet());
        return keys.isEmpty() ? Map.of() : catalog.listNames(keys, language);
    }

    Map<Long, Named> names(Collection<Long> ids, Locale language) {
        var wanted = Set.copyOf(ids);
        var labels = skills.labels(wanted, language.getLanguage());
        return skills.list(wanted).stream()
                .collect(
                        Collectors.toMap(
                                SkillConcept::id,
                                it ->
                                        new Named(
                                                it.publicId(),
                                                labels.getOrDefault(it.id(), it.label()))));
    }

    /** Returns how many of the wanted skills each posting names. */
    Map<Long, Long> count(Collection<Long> postings, Wanted wanted) {
        return skills.countNamed(postings, wanted.skills());
    }

    Map<Long, Long> countMost(Collection<Long> postings, int most) {
        return skills.countMost(postings, most);
    }

    boolean isAnyNaming(AchievementKey achievement) {
        return skills.isAnyNaming(achievement);
    }

    /** What nobody knows has none. */
    Map<String, String> labels(JobFilter filter, Locale language) {
        var labels = new HashMap<String, String>();
        if (filter.skill() != null) {
            skills.find(filter.skill())
                    .map(it -> names(List.of(it.id()), language).get(it.id()).label())
                    .ifPresent(it -> labels.put(JobFilter.SKILL, it));
        }
        if (filter.achievement() != null) {
            catalog.findAchievement(AchievementKey.certification(filter.achievement()))
                    .or(() -> catalog.findAchievement(AchievementKey.exam(filter.achievement())))
                    .ifPresent(it -> labels.put(JobFilter.ACHIEVEMENT, it.name(language)));
        }
        return labels;
    }
}
