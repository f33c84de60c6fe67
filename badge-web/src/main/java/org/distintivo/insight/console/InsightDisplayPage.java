package org.distintivo.insight.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.distintivo.insight.service.market.InsightDisplayService;
import org.distintivo.platform.portal.Navigation;

/** Lets staff say at {@code /console/postings} whether public pages show figures. */
@Named
@RequestScoped
public class InsightDisplayPage {

    private static final String PAGE = "/console/postings";

    @Inject private InsightDisplayService display;
    @Inject private Navigation navigation;

    public boolean isShown() {
        return display.isOnPublicPages();
    }

    public String show() {
        display.show(true);
        navigation.done("insight.display.shown");
        return navigation.to(PAGE);
    }

    public String hide() {
        display.show(false);
        navigation.done("insight.display.hidden");
        return navigation.to(PAGE);
    }
}
