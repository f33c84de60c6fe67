package org.distintivo.catalog.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.AchievementKind;
import org.distintivo.catalog.domain.RetirementState;
import org.distintivo.catalog.service.AchievementView;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.catalog.service.RequirementLine;
import org.distintivo.platform.portal.Language;

/** Shows what an exam or a certification is and takes, to everybody. */
@Named
@RequestScoped
public class AchievementPage {

    @Inject private CatalogService catalog;
    @Inject private Language language;
    @Inject private Clock clock;
    @Inject private HttpServletRequest request;

    private AchievementView shown;

    public AchievementView getExam() {
        return shown(AchievementKey.exam(code()));
    }

    public AchievementView getCertification() {
        return shown(AchievementKey.certification(code()));
    }

    public String getDescription() {
        return shown.description(language.getLocale());
    }

    public String getCriteria() {
        return shown.criteria(language.getLocale());
    }

    /** Returns whether the criteria say more than the requirement does line by line. */
    public boolean isCriteriaShown() {
        return shown.texts().criteriaGiven() || shown.kind() == AchievementKind.EXAM;
    }

    public String address(AchievementKey key) {
        return "/" + key.kind().pathSegment() + "/" + key.code();
    }

    public String getAlt() {
        return shown.alt(language.getLocale());
    }

    public String getLevel() {
        return catalog.levelName(shown.level(), language.getLocale());
    }

    public List<RequirementLine> getRequirement() {
        return catalog.requirement(shown.key(), language.getLocale());
    }

    /** Returns the certifications that this one counts towards. */
    public List<AchievementView> getTowards() {
        return catalog.listTowards(shown.key());
    }

    public boolean isRetirementAnnounced() {
        return shown.retirement(today()) == RetirementState.ANNOUNCED;
    }

    public boolean isRetired() {
        return shown.retirement(today()) == RetirementState.RETIRED;
    }

    private AchievementView shown(AchievementKey key) {
        if (shown == null) {
            shown = catalog.requireAchievement(key);
        }
        return shown;
    }

    private String code() {
        return request.getParameter("code");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
