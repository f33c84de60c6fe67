package org.distintivo.account.portal;

import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.distintivo.account.service.SignedIn;

/**
 * Bounds the memory that sessions take. Those of strangers are short and few: they hold what
 * somebody typed on the way to signing in, and whoever loses one types it again. An account has at
 * most 20 at once, each for an hour. The oldest makes room.
 */
@WebListener
public class SessionBounds
        implements HttpSessionListener, HttpSessionIdListener, HttpSessionAttributeListener {

    /** Of strangers, with about a kilobyte each. */
    static final int ANONYMOUS = 10_000;

    /** Longer than a form that was interrupted is kept, and than a mail mostly takes. */
    static final int ANONYMOUS_SECONDS = 20 * 60;

    /** More than one person has browsers. */
    static final int OF_ACCOUNT = 20;

    private static final int SECONDS_IN_MINUTE = 60;

    /** By id, the oldest first. */
    private final Map<String, HttpSession> anonymous = new LinkedHashMap<>();

    private final Map<String, Owned> owned = new LinkedHashMap<>();

    private record Owned(HttpSession session, long accountId) {}

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        event.getSession().setMaxInactiveInterval(ANONYMOUS_SECONDS);
        addAnonymous(event.getSession()).ifPresent(SessionBounds::end);
    }

    @Override
    public void attributeAdded(HttpSessionBindingEvent event) {
        if (event.getName().equals(SignedIn.ATTRIBUTE)) {
            var session = event.getSession();
            var minutes = session.getServletContext().getSessionTimeout();
            session.setMaxInactiveInterval(minutes * SECONDS_IN_MINUTE);
            addOwned(session, ((SignedIn) event.getValue()).accountId())
                    .ifPresent(SessionBounds::end);
        }
    }

    /** Returns the one that has to go for it. */
    private synchronized Optional<HttpSession> addAnonymous(HttpSession session) {
        anonymous.put(session.getId(), session);
        return anonymous.size() <= ANONYMOUS
                ? Optional.empty()
                : Optional.of(anonymous.remove(anonymous.keySet().iterator().next()));
    }

    private synchronized Optional<HttpSession> addOwned(HttpSession session, long accountId) {
        anonymous.remove(session.getId());
        owned.put(session.getId(), new Owned(session, accountId));
        var own = owned.values().stream().filter(it -> it.accountId() == accountId).toList();
        if (own.size() <= OF_ACCOUNT) {
            return Optional.empty();
        }
        owned.values().remove(own.get(0));
        return Optional.of(own.get(0).session());
    }

    /** Takes its owner off, and lets it run out: a request may be at work with it. */
    private static void end(HttpSession session) {
        try {
            session.removeAttribute(SignedIn.ATTRIBUTE);
            session.setMaxInactiveInterval(1);
        } catch (IllegalStateException e) {
            // it has ended by itself
        }
    }

    @Override
    public synchronized void sessionIdChanged(HttpSessionEvent event, String before) {
        var now = event.getSession().getId();
        Optional.ofNullable(anonymous.remove(before)).ifPresent(it -> anonymous.put(now, it));
        Optional.ofNullable(owned.remove(before)).ifPresent(it -> owned.put(now, it));
    }

    @Override
    public synchronized void sessionDestroyed(HttpSessionEvent event) {
        anonymous.remove(event.getSession().getId());
        owned.remove(event.getSession().getId());
    }
}
