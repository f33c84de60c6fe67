package org.distintivo.platform.domain;

import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Keeps EclipseLink from repeating a read that has lost its connection, which it does three times
 * with pauses of five seconds: whoever asked has waited for the database long enough. Named by
 * {@code persistence.xml}.
 */
public class NoReadRetries extends SessionEventAdapter {

    @Override
    public void preLogin(SessionEvent event) {
        event.getSession().getLogin().setQueryRetryAttemptCount(0);
    }
}
