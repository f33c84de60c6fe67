package org.distintivo.insight.portal.applying;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.distintivo.insight.domain.ApplicationRefusedException;
import org.distintivo.insight.service.applying.ReceivedApplicationService;
import org.distintivo.insight.service.applying.ReceivedApplicationView;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.service.Origin;

/**
 * Shows an application to whoever has a link to it, with each badge checked now. A link that shows
 * nothing says so in the same words whatever the reason.
 */
@Named
@RequestScoped
public class SharedApplicationPage {

    @Inject private ReceivedApplicationService applications;
    @Inject private ShownBadges badges;
    @Inject private HttpServletRequest request;
    @Inject private Navigation navigation;

    private ReceivedApplicationView application;

    @PostConstruct
    void load() {
        try {
            application = applications.open(getToken(), Origin.of(request.getRemoteAddr()));
        } catch (ApplicationRefusedException e) {
            application = null;
        }
    }

    /** Called before the page is made, so that a link that shows nothing is a 404. */
    public void act() {
        if (application == null) {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private String getToken() {
        return navigation.parameter("token");
    }

    /** Returns null where the link shows nothing. */
    public ReceivedApplicationView getApplication() {
        return application;
    }

    public List<CheckedBadge> getBadges() {
        return badges.of(application);
    }

    /** Returns where the presentation is. */
    public String getPresentation() {
        return "/applications/" + getToken() + ".json";
    }
}
