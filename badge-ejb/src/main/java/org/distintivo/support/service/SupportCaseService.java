package org.distintivo.support.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.FieldRefusedException;
import org.distintivo.platform.domain.ReasonText;
import org.distintivo.platform.domain.Roles;
import org.distintivo.support.domain.SupportCase;
import org.distintivo.support.domain.SupportCaseClosed;
import org.distintivo.support.domain.SupportCaseReopened;
import org.distintivo.support.domain.SupportCaseUnknownException;

/** Shows staff who misses a badge and agreed that they look for it, and what may be the one. */
@Stateless
@RolesAllowed(Roles.MANAGER)
public class SupportCaseService {

    /** Cases on one page of the list. */
    public static final int PAGE = 50;

    @Inject private SupportCaseRepository cases;
    @Inject private NearMatches matches;
    @Inject private Event<DomainEvent> events;
    @Inject private Clock clock;

    /**
     * Returns a page of open cases, those who have waited longest first.
     *
     * @param page counted from 0
     */
    public List<SupportCaseView> listOpen(int page) {
        return cases.listOpen(Math.max(page, 0) * PAGE, PAGE).stream()
                .map(SupportCaseView::of)
                .toList();
    }

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

    /** Returns results of other people that may be the missing one. */
    public List<NearMatch> listNear(String id) {
        return matches.of(find(id));
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
        var question = closed.question();
        var mark = SupportCase.mark(closed.asker().address(), question.achievement());
        var other = cases.findOpen(mark);
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
