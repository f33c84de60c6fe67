package org.distintivo.catalog.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.AchievementKind;
import org.distintivo.catalog.domain.RetirementFaultyException;
import org.distintivo.catalog.service.AchievementView;
import org.distintivo.catalog.service.ArtworkService;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.catalog.service.RetirementService;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.Navigation;

/** One exam or certification in the console: its last day and its artwork. */
@Named
@RequestScoped
public class ItemPage {

    @Inject private CatalogService catalog;
    @Inject private RetirementService retirements;
    @Inject private ArtworkService artwork;
    @Inject private Navigation navigation;
    @Inject private Language language;
    @Inject private HttpServletRequest request;

    private String lastDay;
    private AchievementView item;

    static String segment(AchievementKind kind) {
        return kind == AchievementKind.EXAM ? "exams" : "certifications";
    }

    public AchievementView getItem() {
        if (item == null) {
            item = catalog.requireAchievement(key());
        }
        return item;
    }

    public String getAlt() {
        return getItem().alt(language.getLocale());
    }

    public String getLevel() {
        return catalog.levelName(getItem().level(), language.getLocale());
    }

    /** The page that everybody sees. */
    public String getPublicAddress() {
        return "/" + segment(getItem().kind()) + "/" + getItem().code();
    }

    public String announce() {
        try {
            retirements.announce(key(), LocalDate.parse(lastDay.strip()));
        } catch (DateTimeException e) {
            navigation.refuse("lastDay", new RetirementFaultyException());
            return null;
        }
        navigation.done("catalog.item.announced");
        return navigation.again();
    }

    public String takeBack() {
        retirements.takeBack(key());
        navigation.done("catalog.item.takenBack");
        return navigation.again();
    }

    public String redesign() {
        artwork.redesign(key());
        navigation.done("catalog.item.redesigned");
        return navigation.again();
    }

    public String getLastDay() {
        if (lastDay == null && getItem().retiredOn() != null) {
            lastDay = getItem().retiredOn().toString();
        }
        return lastDay;
    }

    public void setLastDay(String lastDay) {
        this.lastDay = lastDay;
    }

    private AchievementKey key() {
        var exam = "exams".equals(request.getParameter("kind"));
        var kind = exam ? AchievementKind.EXAM : AchievementKind.CERTIFICATION;
        return new AchievementKey(kind, request.getParameter("code"));
    }
}
