package org.distintivo.insight.service.matching;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.distintivo.insight.domain.ConceptLabel;
import org.distintivo.insight.domain.SkillConcept;
import org.distintivo.insight.domain.TaxonomyRefusedException;
import org.distintivo.platform.domain.Roles;

/** Shows staff what skills there are, what they are called, and what names them. */
@Stateless
@RolesAllowed(Roles.MANAGER)
public class SkillService {

    private static final int MOST_FOUND = 30;
    private static final int MOST_POSTINGS = 25;

    @Inject private SkillRepository skills;
    @Inject private SkillSearch search;
    @Inject private SearchIndexes indexes;
    @Inject private MatchingRepository matching;
    @Inject private Clock clock;

    /** Returns the skills that somebody may mean, the likeliest first. */
    public List<SkillView> find(String text) {
        return views(search.find(text, MOST_FOUND));
    }

    /**
     * Returns a skill.
     *
     * @throws TaxonomyRefusedException if there is none of that id
     */
    public SkillView require(String id) {
        var skill = load(id);
        return views(Map.of(skill.id(), skill.label())).get(0);
    }

    /** Returns all wordings of a skill, by language. */
    public List<ConceptLabel> listLabels(String id) {
        return skills.listLabels(load(id).id());
    }

    /** Returns the newest postings that name a skill, with the words that do. */
    public List<NamedPostingView> listPostings(String id) {
        return skills.listPostings(load(id).id(), MOST_POSTINGS);
    }

    /** Returns the achievements that show a skill. */
    public List<ShownByView> listAchievements(String id) {
        return skills.listAchievements(load(id).id());
    }

    /** Returns how far everything stored is matched by the wordings of now. */
    public MatchingView matching() {
        return MatchingView.of(matching.state(), indexes);
    }

    private SkillConcept load(String id) {
        return skills.find(id).orElseThrow(TaxonomyRefusedException::skillUnknown);
    }

    /**
     * @param found the wording by which each was found, in the order in which they are shown
     */
    private List<SkillView> views(Map<Long, String> found) {
        Collection<Long> ids = new LinkedHashMap<>(found).keySet();
        var concepts = skills.map(ids);
        var counts = skills.countOpen(ids, LocalDate.now(clock));
        var taxonomies = skills.mapTaxonomies();
        return ids.stream()
                .filter(concepts::containsKey)
                .map(
                        id -> {
                            var it = concepts.get(id);
                            var taxonomy = taxonomies.get(it.taxonomyId());
                            return new SkillView(
                                    it.publicId(),
                                    taxonomy.code(),
                                    taxonomy.origin().title(),
                                    it.uri(),
                                    it.kind(),
                                    it.language(),
                                    it.label(),
                                    found.get(id),
                                    it.description(),
                                    counts.getOrDefault(id, 0L),
                                    it.vanishedAt());
                        })
                .toList();
    }
}
