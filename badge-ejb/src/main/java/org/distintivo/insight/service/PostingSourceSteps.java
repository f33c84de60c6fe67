package org.distintivo.insight.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.distintivo.insight.domain.PostingSource;
import org.distintivo.insight.domain.PullFault;
import org.distintivo.insight.domain.SourceName;
import org.distintivo.insight.service.reading.PostingFormat;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.Download;

/** Takes the single steps of fetching; each is one transaction, and nothing is asked inside. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class PostingSourceSteps {

    @Inject private PostingSourceRepository sources;
    @Inject private Clock clock;

    public boolean isAnyDue() {
        return sources.isAnyDue(clock.instant());
    }

    /** Returns what is to be fetched next, and sees to it that nobody else does so too. */
    public Optional<PullOrder> next() {
        return sources.findDue(clock.instant()).map(this::begun);
    }

    private PullOrder begun(PostingSource due) {
        due.begin(clock.instant());
        var plan = due.plan();
        return new PullOrder(
                due.name(),
                URI.create(plan.address().orElseThrow()),
                plan.format() == null ? null : PostingFormat.valueOf(plan.format()),
                plan.whole(),
                due.etag().orElse(null),
                due.lastModified().orElse(null));
    }

    /**
     * Notes that a feed has arrived.
     *
     * @param importId its public id
     */
    public void fetched(SourceName name, String importId, Download.Answer answer) {
        change(name, it -> it.fetched(importId, answer.etag(), answer.lastModified()));
    }

    /** Notes that the feed is what it was. */
    public void unchanged(SourceName name) {
        change(name, it -> it.good(clock.instant()));
    }

    /**
     * Notes that nothing came.
     *
     * @param status what the host answered; null where that is not the fault
     */
    public void failed(SourceName name, PullFault fault, Integer status) {
        change(name, it -> it.failed(fault, status, clock.instant()));
    }

    private void change(SourceName name, Consumer<PostingSource> change) {
        sources.find(name).ifPresent(change); // it may have been removed meanwhile
    }
}
