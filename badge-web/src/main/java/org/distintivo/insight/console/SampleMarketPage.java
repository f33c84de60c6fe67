package org.distintivo.insight.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.distintivo.insight.domain.SampleMarketRemoved;
import org.distintivo.insight.service.SampleMarketService;
import org.distintivo.platform.portal.Confirmation;
import org.distintivo.platform.portal.Navigation;

/** Takes the fictional market away, at {@code /console/postings}. */
@Named
@RequestScoped
public class SampleMarketPage {

    @Inject private SampleMarketService market;
    @Inject private Navigation navigation;
    @Inject private Confirmation confirmation;

    public boolean isThere() {
        return market.isThere();
    }

    /** Returns how many fictional postings there are. */
    public int getCount() {
        return market.count();
    }

    /** Returns under what its removal is recorded. */
    public String getSubject() {
        return SampleMarketRemoved.SUBJECT;
    }

    public String remove() {
        if (!confirmation.isGiven("remove sample market")) {
            return null;
        }
        market.remove();
        navigation.done("insight.console.sample.removed");
        return navigation.to("/console/postings");
    }
}
