package org.distintivo.insight.service.taxonomy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.distintivo.insight.domain.ConceptLabel;
import org.distintivo.insight.domain.LabelKind;
import org.distintivo.insight.domain.OccupationBroader;
import org.distintivo.insight.domain.OccupationConcept;
import org.distintivo.insight.domain.OccupationLabel;
import org.distintivo.insight.domain.OccupationSkill;
import org.distintivo.insight.domain.OccupationSkillRelation;
import org.distintivo.insight.domain.SkillBroader;
import org.distintivo.insight.domain.SkillConcept;
import org.distintivo.insight.domain.SkillLabel;
import org.distintivo.insight.domain.Taxonomy;
import org.distintivo.insight.domain.TaxonomyImport.Request;
import org.distintivo.insight.service.matching.Words;
import org.distintivo.insight.service.taxonomy.TaxonomyDraft.Wanted;
import org.distintivo.insight.service.taxonomy.TaxonomyRepository.Known;
import org.distintivo.platform.domain.Roles;

/** Writes portions of a taxonomy; each is a transaction, and can be written again without harm. */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.SYSTEM})
public class TaxonomyWriting {

    private static final int LONGEST_FOLDED = 300;

    @Inject private TaxonomyRepository taxonomies;
    @Inject private Clock clock;

    /** Returns the taxonomy of that code, begun where there is none. */
    public void begin(Request request) {
        var known = taxonomies.find(request.code());
        if (known.isEmpty()) {
            taxonomies.add(
                    new Taxonomy(
                            request.code(),
                            request.origin(),
                            request.precedence(),
                            request.sample()));
        }
    }

    /** Returns what a draft would change. */
    public TaxonomyPlan plan(Request request, TaxonomyDraft draft) {
        var taxonomy = taxonomies.find(request.code());
        Map<String, Known> skills =
                taxonomy.map(it -> taxonomies.mapSkills(it.id())).orElse(Map.of());
        Map<String, Known> occupations =
                taxonomy.map(it -> taxonomies.mapOccupations(it.id())).orElse(Map.of());
        return new TaxonomyPlan(draft, skills, occupations, request.whole());
    }

    /** Writes skills with their wordings, without what is above them. */
    public void writeSkills(String code, List<ConceptDraft> portion, Collection<String> languages) {
        var taxonomy = taxonomies.find(code).orElseThrow();
        var numbers = taxonomies.mapSkills(taxonomy.id());
        var known = known(portion, numbers);
        var stored =
                taxonomies.listSkills(known.values()).stream()
                        .collect(Collectors.toMap(SkillConcept::uri, it -> it));
        taxonomies.dropSkillLabels(known.values(), languages);
        for (var draft : portion) {
            var concept = stored.get(draft.uri());
            if (concept == null) {
                concept = new SkillConcept(taxonomy, draft.uri());
                concept.describe(draft.skill(), label(draft), draft.description(), draft.hash());
                taxonomies.add(concept);
            } else if (isShown(concept.language(), draft)) {
                concept.describe(draft.skill(), label(draft), draft.description(), draft.hash());
            } else {
                var shown =
                        new ConceptLabel(concept.language(), LabelKind.PREFERRED, concept.label());
                concept.describe(draft.skill(), shown, concept.description(), draft.hash());
            }
            for (var label : draft.labels()) {
                taxonomies.add(new SkillLabel(concept.id(), label, folded(label)));
            }
        }
    }

    /** Writes occupations with their titles, without what is above them. */
    public void writeOccupations(
            String code, List<ConceptDraft> portion, Collection<String> languages) {
        var taxonomy = taxonomies.find(code).orElseThrow();
        var numbers = taxonomies.mapOccupations(taxonomy.id());
        var known = known(portion, numbers);
        var stored =
                taxonomies.listOccupations(known.values()).stream()
                        .collect(Collectors.toMap(OccupationConcept::uri, it -> it));
        taxonomies.dropOccupationLabels(known.values(), languages);
        for (var draft : portion) {
            var concept = stored.get(draft.uri());
            boolean isNew = concept == null;
            concept = isNew ? new OccupationConcept(taxonomy, draft.uri()) : concept;
            if (isNew || isShown(concept.language(), draft)) {
                concept.describe(
                        draft.occupation(), label(draft), draft.description(), draft.hash());
            } else {
                var shown =
                        new ConceptLabel(concept.language(), LabelKind.PREFERRED, concept.label());
                concept.describe(draft.occupation(), shown, concept.description(), draft.hash());
            }
            concept.classify(draft.isco(), draft.soc());
            if (isNew) {
                taxonomies.add(concept);
            }
            for (var label : draft.labels()) {
                taxonomies.add(new OccupationLabel(concept.id(), label, folded(label)));
            }
        }
    }

    /** A file in another language adds wordings, and does not change what is shown. */
    private static boolean isShown(String language, ConceptDraft draft) {
        var label = label(draft).language();
        return label.equals(language) || label.equals("en");
    }

    private static Map<String, Long> known(List<ConceptDraft> portion, Map<String, Known> numbers) {
        var known = new HashMap<String, Long>();
        portion.stream()
                .filter(it -> numbers.containsKey(it.uri()))
                .forEach(it -> known.put(it.uri(), numbers.get(it.uri()).id()));
        return known;
    }

    private static ConceptLabel label(ConceptDraft draft) {
        return draft.label().orElseThrow();
    }

    private static String folded(ConceptLabel label) {
        var folded = Words.fold(label.text());
        return folded.length() <= LONGEST_FOLDED ? folded : folded.substring(0, LONGEST_FOLDED);
    }

    /** Writes what is above skills that are all there. */
    public void writeSkillsAbove(String code, List<ConceptDraft> portion) {
        if (portion.stream().allMatch(it -> it.broader().isEmpty())) {
            return; // these files say nothing about it
        }
        var numbers = taxonomies.mapSkills(taxonomies.find(code).orElseThrow().id());
        taxonomies.dropSkillBroader(known(portion, numbers).values());
        for (var draft : portion) {
            long id = numbers.get(draft.uri()).id();
            draft.broader().stream()
                    .filter(numbers::containsKey)
                    .forEach(it -> taxonomies.add(new SkillBroader(id, numbers.get(it).id())));
        }
    }

    /** Writes what is above occupations that are all there. */
    public void writeOccupationsAbove(String code, List<ConceptDraft> portion) {
        if (portion.stream().allMatch(it -> it.broader().isEmpty())) {
            return; // these files say nothing about it
        }
        var numbers = taxonomies.mapOccupations(taxonomies.find(code).orElseThrow().id());
        taxonomies.dropOccupationBroader(known(portion, numbers).values());
        for (var draft : portion) {
            long id = numbers.get(draft.uri()).id();
            draft.broader().stream()
                    .filter(numbers::containsKey)
                    .forEach(it -> taxonomies.add(new OccupationBroader(id, numbers.get(it).id())));
        }
    }

    /** Writes which skills these occupations want, in place of what was said of them before. */
    public void writeWanted(String code, List<Map.Entry<Wanted, OccupationSkillRelation>> portion) {
        long taxonomy = taxonomies.find(code).orElseThrow().id();
        var skills = taxonomies.mapSkills(taxonomy);
        var occupations = taxonomies.mapOccupations(taxonomy);
        taxonomies.dropWanted(
                portion.stream()
                        .map(it -> occupations.get(it.getKey().occupation()))
                        .filter(it -> it != null)
                        .map(Known::id)
                        .collect(Collectors.toSet()));
        for (var one : portion) {
            var occupation = occupations.get(one.getKey().occupation());
            var skill = skills.get(one.getKey().skill());
            if (occupation != null && skill != null) {
                taxonomies.add(new OccupationSkill(occupation.id(), skill.id(), one.getValue()));
            }
        }
    }

    /** Marks skills that are no longer named. */
    public void vanishSkills(List<Long> portion) {
        taxonomies.vanishSkills(portion, clock.instant());
    }

    /** Marks occupations that are no longer named. */
    public void vanishOccupations(List<Long> portion) {
        taxonomies.vanishOccupations(portion, clock.instant());
    }

    /** Notes where everything comes from that was written, and how much it is. */
    public void end(Request request) {
        var taxonomy = taxonomies.find(request.code()).orElseThrow();
        taxonomy.describe(request.origin());
        taxonomies.count(taxonomy);
        taxonomy.imported(clock.instant());
    }
}
