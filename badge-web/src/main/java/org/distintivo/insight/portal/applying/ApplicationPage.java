package org.distintivo.insight.portal.applying;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.distintivo.badge.portal.BadgeCard;
import org.distintivo.badge.portal.BadgeCards;
import org.distintivo.badge.service.BadgeService;
import org.distintivo.insight.domain.ApplicationRefusedException;
import org.distintivo.insight.domain.JobClosedException;
import org.distintivo.insight.domain.PostingUnknownException;
import org.distintivo.insight.service.applying.JobApplicationService;
import org.distintivo.insight.service.applying.JobApplicationView;
import org.distintivo.insight.service.search.JobSearchService;
import org.distintivo.platform.portal.Confirmation;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.portal.Texts;
import org.distintivo.platform.service.Settings;

/** Shows one application to its holder, who can make a link to it and take it back. */
@Named
@RequestScoped
public class ApplicationPage {

    @Inject private JobApplicationService applications;
    @Inject private JobSearchService jobs;
    @Inject private BadgeService badges;
    @Inject private BadgeCards cards;
    @Inject private FreshLink fresh;
    @Inject private Confirmation confirmation;
    @Inject private Navigation navigation;
    @Inject private Language language;
    @Inject private Settings settings;
    @Inject private Texts texts;

    private JobApplicationView application;
    private String token;

    @PostConstruct
    void load() {
        application = applications.require(navigation.parameter("id"));
    }

    /** Called before the page is made, so that somebody else's is a 404. */
    public void act() {
        token = fresh.take(application.id()).orElse(null);
    }

    /** Makes another link, which is shown once. */
    public String link() {
        try {
            fresh.remember(application.id(), applications.link(application.id()));
        } catch (ApplicationRefusedException violation) {
            navigation.notDoneFor(violation);
        }
        return navigation.again();
    }

    public String withdraw() {
        if (confirmation.isGiven("withdraw " + application.id())) {
            applications.withdraw(application.id());
            navigation.done("insight.applications.withdrawn");
            return navigation.again();
        }
        return null;
    }

    public JobApplicationView getApplication() {
        return application;
    }

    public List<BadgeCard> getCards() {
        return cards.of(badges.listByIds(application.badges()));
    }

    /** Returns to whom it goes, in words. */
    public String getTo() {
        var to = application.to();
        var employer =
                application.employer() == null
                        ? texts.get("insight.apply.employer.nameless")
                        : application.employer();
        return texts.text("insight.apply.to." + to.way(), employer, to.shown());
    }

    /** Returns the link that was just made; null on every other page. */
    public String getLink() {
        return token == null ? null : settings.baseUrl() + "/applications/" + token;
    }

    /** Returns where the opening stands at its source; null where it is not known, or closed. */
    public String getSource() {
        if (application.posting() == null || !application.open()) {
            return null;
        }
        try {
            return jobs.require(application.posting(), language.getLocale()).url();
        } catch (JobClosedException | PostingUnknownException e) {
            return null;
        }
    }
}
