package org.distintivo.insight.portal.hiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.distintivo.insight.service.applying.ReceivedApplicationView;
import org.distintivo.insight.service.applying.ReceivedState;

/** Tells in lists how applications stand for an employer. */
@Named
@ApplicationScoped
public class ReceivedWords {

    /** Returns the key of the words for how an application stands. */
    public String state(ReceivedApplicationView application) {
        return "insight.hiring.application." + ReceivedState.of(application.state());
    }
}
