package org.distintivo.insight.service.applying;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.distintivo.account.service.CurrentEarner;
import org.distintivo.insight.domain.ApplicationAnswer;
import org.distintivo.insight.domain.ApplicationAnswered;
import org.distintivo.insight.domain.ApplicationRefusedException;
import org.distintivo.insight.domain.JobApplication;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.domain.SecretToken;
import org.distintivo.platform.service.RateLimit;
import org.distintivo.platform.service.RateRule;

/**
 * Shows an application to whoever has a link to it, and takes the employer's answer. Why a link
 * shows nothing is told to nobody.
 */
@Stateless
@PermitAll
public class ReceivedApplicationService {

    /** Applications on one page of the employer's list. */
    public static final int PAGE = 50;

    /** Looks from one place; each may check twenty signatures. */
    private static final RateRule FROM_ORIGIN =
            new RateRule("application-from-origin", 40, Duration.ofSeconds(2));

    @Inject private ApplicationRepository applications;
    @Inject private ApplicationSheets sheets;
    @Inject private CurrentEarner earner;
    @Inject private RateLimit rates;
    @Inject private Event<DomainEvent> events;
    @Inject private Clock clock;

    /**
     * Returns what a link shows, and counts that it was opened, unless by its holder.
     *
     * @param origin who asks, for the limit
     * @throws ApplicationRefusedException {@code application-unavailable}
     */
    public ReceivedApplicationView open(String token, String origin) {
        var found = require(token, origin);
        var reader = earner.find();
        if (reader.isEmpty() || reader.getAsLong() != found.earnerId()) {
            applications.countOpening(found.publicId());
        }
        return sheets.of(found);
    }

    /**
     * Returns the signed presentation that a link shows, as JSON.
     *
     * @param origin who asks, for the limit
     * @throws ApplicationRefusedException {@code application-unavailable}
     */
    public String presentation(String token, String origin) {
        return sheets.presentation(require(token, origin));
    }

    private JobApplication require(String token, String origin) {
        rates.spend(FROM_ORIGIN, origin);
        return applications
                .findShown(SecretToken.of(token).hash(), clock.instant())
                .orElseThrow(ApplicationRefusedException::unavailable);
    }

    /**
     * Returns applications for an employer's openings, the newest first, those that are open no
     * longer without what they said. For whom the caller acts is decided by the caller.
     *
     * @param page counted from 0
     */
    @RolesAllowed({Roles.SYSTEM, Roles.EMPLOYER, Roles.APPLICATIONS_READ})
    public List<ReceivedApplicationView> list(long employerId, ReceivedState state, int page) {
        var from = Math.max(page, 0) * PAGE;
        return applications.listReceived(employerId, state, clock.instant(), from, PAGE).stream()
                .map(sheets::of)
                .toList();
    }

    /**
     * As {@link #list}, the oldest first.
     *
     * @param after id of the last one that is known; null to begin
     * @throws ApplicationRefusedException {@code application-unknown} for an id that is none of the
     *     employer's
     */
    @RolesAllowed({Roles.EMPLOYER, Roles.APPLICATIONS_READ})
    public List<ReceivedApplicationView> listBehind(
            long employerId, ReceivedState state, String after, int most) {
        long row = after == null ? 0 : received(employerId, after).id();
        return applications
                .listReceivedBehind(employerId, state, clock.instant(), row, most)
                .stream()
                .map(sheets::of)
                .toList();
    }

    /** Returns how many applications for an employer's openings wait for an answer. */
    @RolesAllowed({Roles.EMPLOYER, Roles.APPLICATIONS_READ})
    public long countOpen(long employerId) {
        return applications.countReceived(employerId, ReceivedState.OPEN, clock.instant());
    }

    /**
     * Returns an application for one of an employer's openings.
     *
     * @throws ApplicationRefusedException {@code application-unknown} also for another employer's
     */
    @RolesAllowed({Roles.SYSTEM, Roles.EMPLOYER, Roles.APPLICATIONS_READ, Roles.APPLICATIONS_WRITE})
    public ReceivedApplicationView require(long employerId, String id) {
        return sheets.of(received(employerId, id));
    }

    /**
     * Answers an application for one of an employer's openings, and tells the holder.
     *
     * @param words of the employer's; empty for none
     * @throws ApplicationRefusedException {@code application-unknown} also for another employer's;
     *     where it is open no longer, or was answered
     */
    @RolesAllowed({Roles.SYSTEM, Roles.EMPLOYER, Roles.APPLICATIONS_WRITE})
    public void answer(long employerId, String id, ApplicationAnswer answer, String words) {
        received(employerId, id);
        var found = applications.findLocked(id).orElseThrow(ApplicationRefusedException::unknown);
        found.answer(answer, words, clock.instant());
        events.fire(new ApplicationAnswered(found.earnerId(), id));
    }

    private JobApplication received(long employerId, String id) {
        return applications
                .findReceived(employerId, id)
                .orElseThrow(ApplicationRefusedException::unknown);
    }
}
