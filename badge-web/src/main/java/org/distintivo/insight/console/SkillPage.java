package org.distintivo.insight.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.distintivo.insight.domain.ConceptLabel;
import org.distintivo.insight.domain.CorrectionVerdict;
import org.distintivo.insight.domain.TaxonomyRefusedException;
import org.distintivo.insight.service.matching.CorrectionView;
import org.distintivo.insight.service.matching.NamedPostingView;
import org.distintivo.insight.service.matching.ShownByView;
import org.distintivo.insight.service.matching.SkillCorrectionService;
import org.distintivo.insight.service.matching.SkillService;
import org.distintivo.insight.service.matching.SkillView;
import org.distintivo.platform.portal.Navigation;

/**
 * Shows at {@code /console/skills/{id}} what a skill is called and which words of which postings
 * count for it, and lets staff correct that.
 */
@Named
@RequestScoped
public class SkillPage {

    @Inject private SkillService skills;
    @Inject private SkillCorrectionService corrections;
    @Inject private Navigation navigation;
    @Inject private HttpServletRequest request;

    private SkillView view;
    private String wording;

    @PostConstruct
    void load() {
        view = skills.require(request.getParameter("id"));
    }

    /** Takes a correction back whose button was pressed. */
    public void act() {
        navigation.posted("undo").ifPresent(this::takeBack);
    }

    private void takeBack(String id) {
        try {
            corrections.takeBack(id);
            navigation.done("insight.skills.undone");
        } catch (TaxonomyRefusedException e) {
            navigation.notDoneFor(e);
        }
        navigation.again();
    }

    public String means() {
        return correct(CorrectionVerdict.MEANS);
    }

    public String isNot() {
        return correct(CorrectionVerdict.IS_NOT);
    }

    private String correct(CorrectionVerdict verdict) {
        try {
            corrections.correct(view.id(), wording, verdict);
            navigation.done("insight.skills.corrected");
            return navigation.again();
        } catch (TaxonomyRefusedException e) {
            navigation.refuse("wording", e);
            return null;
        }
    }

    public SkillView getView() {
        return view;
    }

    public List<ConceptLabel> getLabels() {
        return skills.listLabels(view.id());
    }

    public List<NamedPostingView> getPostings() {
        return skills.listPostings(view.id());
    }

    public List<ShownByView> getAchievements() {
        return skills.listAchievements(view.id());
    }

    public List<CorrectionView> getCorrections() {
        return corrections.listOf(view.id());
    }

    /** Returns under what corrections of it are recorded. */
    public String getSubject() {
        return view.subject();
    }

    /** Returns where an achievement stands in the console. */
    public String address(ShownByView shown) {
        var key = shown.achievement();
        return "/console/catalog/" + key.kind().pathSegment() + "/" + key.code();
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }
}
