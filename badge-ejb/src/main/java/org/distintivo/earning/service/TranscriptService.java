package org.distintivo.earning.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.distintivo.account.service.CurrentEarner;
import org.distintivo.account.service.EarnerService;
import org.distintivo.earning.domain.AccessCode;
import org.distintivo.earning.domain.TooManyTranscriptsException;
import org.distintivo.earning.domain.TranscriptLink;
import org.distintivo.earning.domain.TranscriptLinkMade;
import org.distintivo.earning.domain.TranscriptLinkWithdrawn;
import org.distintivo.earning.domain.TranscriptUnavailableException;
import org.distintivo.earning.domain.TranscriptWish;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.Roles;

/** Lets the signed-in earner see the own transcript as others will, and make links to it. */
@Stateless
@RolesAllowed(Roles.EARNER)
public class TranscriptService {

    /** Links that can be opened at a time. */
    public static final int MOST = 10;

    @Inject private TranscriptLinkRepository links;
    @Inject private TranscriptReader transcripts;
    @Inject private EarnerService earners;
    @Inject private CurrentEarner earner;
    @Inject private Event<DomainEvent> events;
    @Inject private Clock clock;

    /**
     * A new link with its code, which nobody can ask for again.
     *
     * @param code as it is shown
     */
    public record Made(String id, String code) {

        /** Omits the code, because it is a secret. */
        @Override
        public String toString() {
            return "Made[" + id + "]";
        }
    }

    /** Returns the transcript as readers of a link would get it now. */
    public TranscriptView preview(boolean failures, Locale language) {
        return transcripts.read(earner.id(), failures, language);
    }

    /** Returns the earner's links, the newest first; expired ones until they are cleaned away. */
    public List<TranscriptLinkView> list() {
        var now = clock.instant();
        return links.listByEarner(earner.id()).stream()
                .map(it -> TranscriptLinkView.of(it, now))
                .toList();
    }

    /**
     * Makes a link.
     *
     * @throws TooManyTranscriptsException when there are {@link #MOST}
     */
    public Made make(TranscriptWish wish) {
        earners.lock(earner.id());
        var now = clock.instant();
        var open = links.listByEarner(earner.id()).stream().filter(it -> it.isOpen(now)).count();
        if (open >= MOST) {
            throw new TooManyTranscriptsException(MOST);
        }
        var code = AccessCode.random();
        var link = new TranscriptLink(earner.id(), code, wish, now);
        links.add(link);
        events.fire(new TranscriptLinkMade(earner.id()));
        return new Made(link.publicId(), code.text());
    }

    /**
     * Deletes a link; nobody can open it from now on.
     *
     * @throws TranscriptUnavailableException if it is not the earner's, or gone already
     */
    public void withdraw(String id) {
        var link =
                links.find(id)
                        .filter(it -> it.earnerId() == earner.id())
                        .orElseThrow(TranscriptUnavailableException::new);
        links.remove(link);
        events.fire(new TranscriptLinkWithdrawn(earner.id()));
    }
}
