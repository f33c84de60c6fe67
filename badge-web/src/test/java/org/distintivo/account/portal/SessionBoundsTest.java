package org.distintivo.account.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.distintivo.account.service.SignedIn;
import org.junit.jupiter.api.Test;

class SessionBoundsTest {

    private static final int SIGNED_IN_MINUTES = 60;
    private static final long ACCOUNT = 1;
    private static final long ANOTHER = 100;

    private final SessionBounds sessions = new SessionBounds();

    @Test
    void a_strangers_session_lasts_minutes_and_an_hour_once_signed_in() {
        var session = begin("a");
        assertThat(session.seconds).isEqualTo(SessionBounds.ANONYMOUS_SECONDS);

        signIn(session);

        assertThat(session.seconds).isEqualTo(SIGNED_IN_MINUTES * 60);
    }

    @Test
    void the_oldest_stranger_makes_room_and_nobody_who_is_signed_in() {
        var earner = begin("earner");
        sessions.sessionIdChanged(event(earner.named("changed")), "earner");
        signIn(earner);
        var left = begin("left");
        sessions.sessionDestroyed(event(left));

        List<Session> strangers = new ArrayList<>();
        for (int i = 0; i <= SessionBounds.ANONYMOUS; i++) {
            strangers.add(begin("stranger-" + i));
        }

        assertThat(strangers.get(0).seconds).isEqualTo(1);
        assertThat(strangers.subList(1, strangers.size()))
                .allMatch(it -> it.seconds == SessionBounds.ANONYMOUS_SECONDS);
        assertThat(earner.seconds).isEqualTo(SIGNED_IN_MINUTES * 60);
        assertThat(left.seconds).isEqualTo(SessionBounds.ANONYMOUS_SECONDS);
    }

    @Test
    void an_account_has_some_sessions_and_the_oldest_is_signed_out_for_another() {
        List<Session> own = new ArrayList<>();
        for (int i = 0; i <= SessionBounds.OF_ACCOUNT; i++) {
            own.add(begin("own-" + i));
            signIn(own.get(i));
            signIn(begin("other-" + i), ANOTHER + i);
        }

        assertThat(own.get(0).signedOut).isTrue();
        assertThat(own.get(0).seconds).isEqualTo(1);
        assertThat(own.subList(1, own.size())).noneMatch(it -> it.signedOut);
    }

    private Session begin(String id) {
        var session = new Session().named(id);
        sessions.sessionCreated(event(session));
        return session;
    }

    private void signIn(Session session) {
        signIn(session, ACCOUNT);
    }

    private void signIn(Session session, long accountId) {
        var who = new SignedIn(accountId, "earner:1", Set.of(), Instant.EPOCH, "session");
        sessions.attributeAdded(
                new HttpSessionBindingEvent(session.asServletsKnowIt(), SignedIn.ATTRIBUTE, who));
    }

    private static HttpSessionEvent event(Session session) {
        return new HttpSessionEvent(session.asServletsKnowIt());
    }

    /** As much of a session as the listener looks at. */
    private static final class Session {

        private String id;
        private int seconds;
        private boolean signedOut;

        Session named(String newId) {
            id = newId;
            return this;
        }

        HttpSession asServletsKnowIt() {
            return proxy(
                    HttpSession.class,
                    (method, argument) ->
                            switch (method) {
                                case "getId" -> id;
                                case "setMaxInactiveInterval" -> seconds = (Integer) argument;
                                case "removeAttribute" -> signedOut = true;
                                case "getServletContext" -> context();
                                default -> throw new UnsupportedOperationException(method);
                            });
        }

        private static ServletContext context() {
            return proxy(ServletContext.class, (method, argument) -> SIGNED_IN_MINUTES);
        }

        private interface Answer {
            Object to(String method, Object argument);
        }

        private static <T> T proxy(Class<T> type, Answer answer) {
            var made =
                    Proxy.newProxyInstance(
                            type.getClassLoader(),
                            new Class<?>[] {type},
                            (self, method, arguments) -> {
                                var first = arguments == null ? null : arguments[0];
                                var answered = answer.to(method.getName(), first);
                                return method.getReturnType() == void.class ? null : answered;
                            });
            return type.cast(made);
        }
    }
}
