package org.distintivo.insight.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.distintivo.insight.domain.FeedFault;
import org.distintivo.insight.domain.HeldFeedRefused;
import org.distintivo.insight.domain.HeldFeedTaken;
import org.distintivo.insight.domain.PostingImport;
import org.distintivo.insight.domain.PostingImportState;
import org.distintivo.insight.domain.PostingUnknownException;
import org.distintivo.insight.domain.PostingsRefusedException;
import org.distintivo.insight.service.employer.CallersSource;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.Roles;

/** Tells how far feeds have come, and lets staff decide about those that are held. */
@Stateless
@RolesAllowed({Roles.JOBS_WRITE, Roles.MANAGER})
public class PostingImportService {

    /** Imports on one page of the list. */
    public static final int PAGE = 20;

    private static final int MOST_HELD = 100;

    @Inject private PostingImportRepository imports;
    @Inject private PostingRepository postings;
    @Inject private CallersSource callers;
    @Inject private Event<DomainEvent> news;
    @Inject private Clock clock;

    /**
     * Returns how far an import has come.
     *
     * @throws PostingUnknownException if there is none of that id
     */
    public PostingImportView require(String id) {
        return PostingImportView.of(load(id));
    }

    /**
     * Returns a page of imports, the newest first.
     *
     * @param page counted from 0
     */
    @RolesAllowed(Roles.MANAGER)
    public List<PostingImportView> list(int page) {
        return imports.listNewest(Math.max(page, 0) * PAGE, PAGE).stream()
                .map(PostingImportView::of)
                .toList();
    }

    /** Returns those that wait for a decision, the oldest first. */
    @RolesAllowed(Roles.MANAGER)
    public List<PostingImportView> listHeld() {
        return imports.list(List.of(PostingImportState.HELD), MOST_HELD).stream()
                .map(PostingImportView::of)
                .toList();
    }

    /** Returns some of the postings that were put aside, in the order of the feed. */
    public List<QuarantinedView> listQuarantined(String id, int most) {
        return postings.listQuarantined(load(id).id(), 0, most).stream()
                .map(QuarantinedView::of)
                .toList();
    }

    /**
     * Takes a held feed as it is: what it no longer names is withdrawn, soon after.
     *
     * @throws PostingsRefusedException if it waits for no decision
     */
    @RolesAllowed(Roles.MANAGER)
    public void release(String id) {
        held(id).beginWithdrawing();
        news.fire(new HeldFeedTaken(id));
    }

    /**
     * Leaves everything open that a held feed no longer names.
     *
     * @throws PostingsRefusedException if it waits for no decision
     */
    @RolesAllowed(Roles.MANAGER)
    public void refuse(String id) {
        var held = held(id);
        held.fail(FeedFault.FEED_REFUSED, null, clock.instant());
        news.fire(new HeldFeedRefused(id));
    }

    private PostingImport held(String id) {
        var held = imports.requireLocked(load(id).id());
        if (held.state() != PostingImportState.HELD) {
            throw PostingsRefusedException.notHeld();
        }
        return held;
    }

    private PostingImport load(String id) {
        return imports.find(id)
                .filter(it -> callers.isOpen(it.source()))
                .orElseThrow(PostingUnknownException::ofImport);
    }
}
