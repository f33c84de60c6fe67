package org.distintivo.insight.service.taxonomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.distintivo.insight.domain.OccupationKind;
import org.distintivo.insight.domain.SkillKind;
import org.distintivo.insight.domain.TaxonomyImport.Changes;
import org.distintivo.insight.domain.TaxonomyImport.Found;
import org.distintivo.insight.service.taxonomy.TaxonomyRepository.Known;

/**
 * What a draft would change in a taxonomy: what is new or says something else, and, where the files
 * name everything, what they no longer name. A kind of which they name nothing is left alone.
 */
final class TaxonomyPlan {

    private final TaxonomyDraft draft;
    private final List<ConceptDraft> skills = new ArrayList<>();
    private final List<ConceptDraft> occupations = new ArrayList<>();
    private final List<Long> vanishedSkills = new ArrayList<>();
    private final List<Long> vanishedOccupations = new ArrayList<>();
    private int added;
    private int changed;
    private int unchanged;

    /**
     * @param whole whether the files name everything there is
     */
    TaxonomyPlan(
            TaxonomyDraft draft,
            Map<String, Known> knownSkills,
            Map<String, Known> knownOccupations,
            boolean whole) {
        this.draft = draft;
        for (var concept : draft.concepts()) {
            boolean skill = concept.skill() != null;
            sort(
                    concept,
                    (skill ? knownSkills : knownOccupations).get(concept.uri()),
                    skill ? skills : occupations);
        }
        if (whole) {
            vanish(knownSkills, vanishedSkills, true);
            vanish(knownOccupations, vanishedOccupations, false);
        }
    }

    private void sort(ConceptDraft concept, Known known, List<ConceptDraft> towrite) {
        if (known == null) {
            added++;
            towrite.add(concept);
        } else if (known.vanished() || !known.hash().equals(concept.hash())) {
            changed++;
            towrite.add(concept);
        } else {
            unchanged++;
        }
    }

    private void vanish(Map<String, Known> known, List<Long> vanished, boolean skill) {
        var named =
                draft.concepts().stream()
                        .filter(it -> (it.skill() != null) == skill)
                        .map(ConceptDraft::uri)
                        .collect(java.util.stream.Collectors.toSet());
        if (!named.isEmpty()) {
            known.forEach(
                    (uri, it) -> {
                        if (!it.vanished() && !named.contains(uri)) {
                            vanished.add(it.id());
                        }
                    });
        }
    }

    /** Returns the skills to be written. */
    List<ConceptDraft> skills() {
        return skills;
    }

    /** Returns the occupations to be written. */
    List<ConceptDraft> occupations() {
        return occupations;
    }

    List<Long> vanishedSkills() {
        return vanishedSkills;
    }

    List<Long> vanishedOccupations() {
        return vanishedOccupations;
    }

    Found found() {
        int labels = draft.concepts().stream().mapToInt(it -> it.labels().size()).sum();
        return new Found(
                draft.rows(),
                count(it -> it.skill() != null && it.skill() != SkillKind.GROUP),
                count(it -> it.occupation() == OccupationKind.OCCUPATION),
                labels,
                draft.counts().values().stream().mapToInt(Integer::intValue).sum(),
                List.copyOf(draft.languages()));
    }

    private int count(java.util.function.Predicate<ConceptDraft> which) {
        return (int) draft.concepts().stream().filter(which).count();
    }

    Changes changes() {
        return new Changes(
                added, changed, unchanged, vanishedSkills.size() + vanishedOccupations.size());
    }
}
