package org.distintivo.support.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.distintivo.catalog.domain.PartnerDraft;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.FieldRefusedException;
import org.distintivo.platform.domain.ReasonText;
import org.distintivo.platform.domain.Roles;
import org.distintivo.support.domain.CaseState;
import org.distintivo.support.domain.CaseTopic;
import org.distintivo.support.domain.MessageAuthor;
import org.distintivo.support.domain.MessageText;
import org.distintivo.support.domain.SupportCase;
import org.distintivo.support.domain.SupportCaseAnswered;
import org.distintivo.support.domain.SupportCaseClosed;
import org.distintivo.support.domain.SupportCasePassedOn;
import org.distintivo.support.domain.SupportCaseRefusedException;
import org.distintivo.support.domain.SupportCaseReopened;
import org.distintivo.support.domain.SupportCaseUnknownException;
import org.distintivo.support.domain.SupportMessage;

/** Shows staff who asks or misses a badge, and what may be the one; and lets them answer. */
@Stateless
@RolesAllowed(Roles.MANAGER)
public class SupportCaseService {

    /** Cases on one page of the list. */
    public static final int PAGE = 50;

    @Inject private SupportCaseRepository cases;
    @Inject private SupportMessageRepository messages;
    @Inject private NearMatches matches;
    @Inject private CatalogService catalog;
    @Inject private Event<DomainEvent> events;
    @Inject private Clock clock;

    /**
     * Returns a page of cases: those who have waited longest first, or the last closed.
     *
     * @param page counted from 0
     */
    public List<SupportCaseView> list(CaseState state, int page) {
        return cases.list(state, Math.max(page, 0) * PAGE, PAGE).stream()
                .map(SupportCaseView::of)
                .toList();
    }

    /** Returns how many wait for staff. */
    public long countOpen() {
        return cases.countOpen();
    }

    /**
     * Returns one case.
     *
     * @throws SupportCaseUnknownException if there is no such case
     */
    public SupportCaseView require(String id) {
        return SupportCaseView.of(find(id));
    }

    /** Returns results of other people that may be the missing one; none for a request. */
    public List<NearMatch> listNear(String id) {
        var found = find(id);
        return found.topic() == CaseTopic.MISSING_BADGE ? matches.of(found) : List.of();
    }

    /** Returns what was written in a case, oldest first. */
    public List<CaseMessageView> listMessages(String id) {
        return messages.list(find(id).id()).stream().map(CaseMessageView::ofStaff).toList();
    }

    /** Returns the partners that can be asked, by name. */
    public List<String> listPartners() {
        return catalog.catalog().partners().stream()
                .filter(it -> it.email() != null)
                .map(PartnerDraft::name)
                .sorted()
                .toList();
    }

    /**
     * Answers whoever asked, by mail and in the portal.
     *
     * @throws FieldRefusedException if the text is empty or too long
     */
    public void answer(String id, String typed) {
        var found = find(id);
        var text = MessageText.of(typed, "answer", MessageText.LONGEST_OF_STAFF);
        found.answer(clock.instant());
        var written = SupportMessage.of(found, MessageAuthor.STAFF, text, clock.instant());
        messages.add(written);
        events.fire(new SupportCaseAnswered(id, written.id()));
    }

    /**
     * Asks a partner by mail; its answer comes to the program's own address, with the case's id.
     *
     * @throws SupportCaseRefusedException if the catalog tells no address of it
     * @throws FieldRefusedException if the text is empty or too long
     */
    public void passOn(String id, String partner, String typed) {
        var found = find(id);
        if (!listPartners().contains(partner)) {
            throw SupportCaseRefusedException.partnerUnknown();
        }
        var text = MessageText.of(typed, "ask", MessageText.LONGEST_OF_STAFF);
        var written = SupportMessage.toPartner(found, partner, text, clock.instant());
        messages.add(written);
        events.fire(new SupportCasePassedOn(id, written.id()));
    }

    /**
     * Closes a case; closing again changes nothing.
     *
     * @param note what was done, for staff only; may be blank
     * @throws FieldRefusedException if the note is too long
     */
    public void close(String id, String note) {
        var text = ReasonText.of(note == null ? "" : note);
        if (text.length() > SupportCase.LONGEST_NOTE) {
            throw FieldRefusedException.tooLong("note", SupportCase.LONGEST_NOTE);
        }
        if (find(id).close(text, clock.instant())) {
            events.fire(new SupportCaseClosed(id));
        }
    }

    /**
     * Opens a closed case again.
     *
     * @return false when the person has asked for the same since, which is another case
     */
    public boolean reopen(String id) {
        var closed = find(id);
        var other = cases.findOpen(closed.ownMark());
        if (other.isPresent()) {
            return other.get().publicId().equals(id);
        }
        if (closed.reopen()) {
            events.fire(new SupportCaseReopened(id));
        }
        return true;
    }

    private SupportCase find(String id) {
        return cases.find(id).orElseThrow(SupportCaseUnknownException::new);
    }
}
