package org.distintivo.insight.portal.applying;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;

/** Hands a link that was just made to the next page, which shows it once. */
@RequestScoped
class FreshLink {

    private static final String ATTRIBUTE = "org.distintivo.freshApplicationLink";

    @Inject private HttpServletRequest request;

    private record Kept(String id, String token) implements Serializable {
        @Override
        public String toString() {
            return "Kept[" + id + "]";
        }
    }

    void remember(String id, String token) {
        request.getSession().setAttribute(ATTRIBUTE, new Kept(id, token));
    }

    /** Returns the token of the link to an application that was just made, for once. */
    Optional<String> take(String id) {
        var session = request.getSession(false);
        if (session != null
                && session.getAttribute(ATTRIBUTE) instanceof Kept kept
                && kept.id().equals(id)) {
            session.removeAttribute(ATTRIBUTE);
            return Optional.of(kept.token());
        }
        return Optional.empty();
    }
}
