package org.distintivo.support.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.support.domain.CaseTopic;
import org.distintivo.support.domain.MessageAuthor;
import org.distintivo.support.domain.SupportCase;
import org.distintivo.support.domain.SupportCase.Asker;
import org.distintivo.support.domain.SupportCaseReceived;
import org.distintivo.support.domain.SupportCaseRefusedException;
import org.distintivo.support.domain.SupportCaseUnknownException;
import org.distintivo.support.domain.SupportMessage;

/**
 * The transactions behind {@link OwnCaseService}, which knows who asks. Open to everybody: a case
 * of somebody else is as unknown as one that is not there.
 */
@Stateless
@PermitAll
public class OwnCaseRegister {

    /** Cases of one address that wait for staff or the person. */
    static final int MOST_OPEN = 10;

    /** Messages of a person after the last answer. */
    static final int MOST_UNANSWERED = 10;

    @Inject private SupportCaseRepository cases;
    @Inject private SupportMessageRepository messages;
    @Inject private Event<DomainEvent> events;
    @Inject private Clock clock;

    /** Returns the cases of whoever asks, newest first. */
    public List<OwnCaseView> list(Asking asking) {
        return cases.listOf(asking.earnerId(), asking.proved()).stream()
                .map(it -> OwnCaseView.of(it, List.of()))
                .toList();
    }

    public OwnCaseView require(Asking asking, String id) {
        var found = find(asking, id);
        return OwnCaseView.of(found, messages.list(found.id()));
    }

    /**
     * Opens a case.
     *
     * @param text as it is kept
     * @return its public id
     * @throws SupportCaseRefusedException if too many of theirs are open
     */
    public String open(Asking asking, CaseRequest request, String text) {
        if (cases.countOpenOf(asking.address().normalized()) >= MOST_OPEN) {
            throw SupportCaseRefusedException.tooManyCases();
        }
        var asker = new Asker(asking.earnerId(), asking.address(), asking.language());
        var added = new SupportCase(asker, request.topic(), request.achievement(), clock.instant());
        cases.add(added);
        events.fire(new SupportCaseReceived(write(added, text).id()));
        return added.publicId();
    }

    /**
     * Writes again in a case, which opens it again.
     *
     * @throws SupportCaseRefusedException if too much of theirs waits, or another case about the
     *     same is open
     */
    public void reply(Asking asking, String id, String text) {
        var found = find(asking, id);
        if (countUnanswered(found) >= MOST_UNANSWERED) {
            throw SupportCaseRefusedException.tooManyMessages();
        }
        if (isElsewhere(found)) {
            throw SupportCaseRefusedException.elsewhere();
        }
        found.hear();
        write(found, text);
    }

    private boolean isElsewhere(SupportCase closed) {
        return closed.topic() == CaseTopic.MISSING_BADGE
                && cases.findOpen(closed.ownMark())
                        .filter(other -> !other.publicId().equals(closed.publicId()))
                        .isPresent();
    }

    private long countUnanswered(SupportCase about) {
        var authors = messages.list(about.id()).stream().map(SupportMessage::author).toList();
        return authors.stream()
                .skip(authors.lastIndexOf(MessageAuthor.STAFF) + 1L)
                .filter(it -> it == MessageAuthor.PERSON)
                .count();
    }

    private SupportMessage write(SupportCase about, String text) {
        var message = SupportMessage.of(about, MessageAuthor.PERSON, text, clock.instant());
        messages.add(message);
        return message;
    }

    private SupportCase find(Asking asking, String id) {
        return cases.find(id)
                .filter(it -> isOf(it, asking))
                .orElseThrow(SupportCaseUnknownException::new);
    }

    private static boolean isOf(SupportCase found, Asking asking) {
        var asker = found.asker();
        return asking.proved().contains(asker.address().normalized())
                || asking.isSignedIn() && asking.earnerId().equals(asker.earnerId());
    }
}
