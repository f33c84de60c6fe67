package org.distintivo.insight.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.distintivo.insight.service.matching.CorrectionView;
import org.distintivo.insight.service.matching.MatchingView;
import org.distintivo.insight.service.matching.SkillCorrectionService;
import org.distintivo.insight.service.matching.SkillService;
import org.distintivo.insight.service.matching.SkillView;
import org.distintivo.insight.service.taxonomy.TaxonomyService;
import org.distintivo.insight.service.taxonomy.TaxonomyView;

/**
 * Shows at {@code /console/skills} what skills there are, how far postings are matched by them, and
 * what staff have corrected.
 */
@Named
@RequestScoped
public class SkillsPage {

    private static final int LONGEST = 100;

    @Inject private SkillService skills;
    @Inject private SkillCorrectionService corrections;
    @Inject private TaxonomyService taxonomies;
    @Inject private HttpServletRequest request;

    private String question;
    private List<SkillView> found;
    private MatchingView matching;

    @PostConstruct
    void load() {
        var asked = request.getParameter("q");
        var line = asked == null ? "" : asked.replaceAll("\\p{Cntrl}", " ").strip();
        question = line.length() <= LONGEST ? line : line.substring(0, LONGEST);
        found = question.isEmpty() ? List.of() : skills.find(question);
        matching = skills.matching();
    }

    /** Returns what is searched; empty where nothing is. */
    public String getQuestion() {
        return question;
    }

    public List<SkillView> getFound() {
        return found;
    }

    public MatchingView getMatching() {
        return matching;
    }

    /** Returns the key of the text that says how much this database finds. */
    public String getHint() {
        return "insight.skills.search.hint."
                + (matching.spellings() ? "full" : matching.words() ? "words" : "plain");
    }

    public List<CorrectionView> getCorrections() {
        return corrections.list();
    }

    public List<TaxonomyView> getTaxonomies() {
        return taxonomies.list();
    }
}
