package org.distintivo.insight.service.applying;

import org.distintivo.insight.domain.ApplicationState;

/** How an application stands for the employer, who need not know how it was delivered. */
public enum ReceivedState {
    /** It waits for an answer. */
    OPEN,
    INVITED,
    DECLINED,
    /** Its holder took it back. */
    WITHDRAWN,
    /** Its time is over. */
    EXPIRED;

    /** Returns how one stands for the employer that stands so for its holder. */
    public static ReceivedState of(ApplicationState state) {
        return switch (state) {
            case SENT, READY, DELIVERED, FAILED, SEEN -> OPEN;
            case INVITED -> INVITED;
            case DECLINED -> DECLINED;
            case WITHDRAWN -> WITHDRAWN;
            case EXPIRED -> EXPIRED;
        };
    }
}
