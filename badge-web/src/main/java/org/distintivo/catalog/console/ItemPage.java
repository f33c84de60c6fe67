package org.distintivo.catalog.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.AchievementKind;
import org.distintivo.catalog.domain.RetirementFaultyException;
import org.distintivo.catalog.domain.RetirementState;
import org.distintivo.catalog.service.AchievementView;
import org.distintivo.catalog.service.ArtworkService;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.catalog.service.RetirementService;
import org.distintivo.platform.portal.Confirmation;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.Navigation;

/** Shows one exam or certification in the console, sets its last day and redesigns its artwork. */
@Named
@RequestScoped
public class ItemPage {

    @Inject private CatalogService catalog;
    @Inject private RetirementService retirements;
    @Inject private ArtworkService artwork;
    @Inject private Navigation navigation;
    @Inject private Confirmation confirmation;
    @Inject private Language language;
    @Inject private HttpServletRequest request;
    @Inject private Clock clock;

    private String lastDay;
    private LocalDate past;
    private AchievementView item;

    public AchievementView getItem() {
        if (item == null) {
            item = catalog.requireAchievement(key());
        }
        return item;
    }

    public String getTitle() {
        return getItem().name(language.getLocale());
    }

    public String getAlt() {
        return getItem().alt(language.getLocale());
    }

    public String getLevel() {
        return catalog.levelName(getItem().level(), language.getLocale());
    }

    /** Returns the page that everybody sees. */
    public String getPublicAddress() {
        return "/" + getItem().kind().pathSegment() + "/" + getItem().code();
    }

    /** Sets the last day; one that is over only when the page has said what that does. */
    public String announce() {
        try {
            var day = LocalDate.parse(lastDay.strip());
            if (isOver(day) && !confirmation.isGiven("retire " + day)) {
                past = day;
                return null;
            }
            retirements.announce(key(), day);
        } catch (DateTimeException e) {
            navigation.refuse("lastDay", new RetirementFaultyException());
            return null;
        }
        navigation.done("catalog.item.announced");
        return navigation.again();
    }

    private boolean isOver(LocalDate day) {
        return RetirementState.of(day, today()) == RetirementState.RETIRED;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Returns a day that is over and waits for the second press; null when there is none. */
    public LocalDate getPast() {
        return past;
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

    /** Returns this page's address. */
    public String getAddress() {
        return "/console/catalog" + getPublicAddress();
    }

    AchievementKey getKey() {
        return key();
    }

    private AchievementKey key() {
        var exam = "exams".equals(request.getParameter("kind"));
        var kind = exam ? AchievementKind.EXAM : AchievementKind.CERTIFICATION;
        return new AchievementKey(kind, request.getParameter("code"));
    }
}
