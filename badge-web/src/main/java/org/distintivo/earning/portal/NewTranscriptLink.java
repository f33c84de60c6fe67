package org.distintivo.earning.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;
import org.distintivo.earning.service.TranscriptService.Made;

/** Hands a link that was just made, with its code, to the next page, which shows it once. */
@RequestScoped
class NewTranscriptLink {

    private static final String ATTRIBUTE = "org.distintivo.newTranscriptLink";

    @Inject private HttpServletRequest request;

    private record Kept(String id, String code) implements Serializable {
        @Override
        public String toString() {
            return "Kept[" + id + "]";
        }
    }

    void remember(Made made) {
        request.getSession().setAttribute(ATTRIBUTE, new Kept(made.id(), made.code()));
    }

    /** Returns the link that was made, for once. */
    Optional<Made> take() {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(ATTRIBUTE) instanceof Kept kept) {
            session.removeAttribute(ATTRIBUTE);
            return Optional.of(new Made(kept.id(), kept.code()));
        }
        return Optional.empty();
    }
}
