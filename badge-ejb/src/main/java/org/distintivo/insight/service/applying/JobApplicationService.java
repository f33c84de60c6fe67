package org.distintivo.insight.service.applying;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.distintivo.account.service.CurrentEarner;
import org.distintivo.account.service.EarnerService;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.insight.domain.ApplicationDestination;
import org.distintivo.insight.domain.ApplicationDraft;
import org.distintivo.insight.domain.ApplicationRefusedException;
import org.distintivo.insight.domain.ApplicationSent;
import org.distintivo.insight.domain.ApplicationWay;
import org.distintivo.insight.domain.ApplicationWithdrawn;
import org.distintivo.insight.domain.JobApplication;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.Roles;

/**
 * Lets the signed-in earner apply for openings, and see and take back what was sent. Until {@link
 * #send} nothing of the earner goes anywhere.
 */
@Stateless
@RolesAllowed(Roles.EARNER)
public class JobApplicationService {

    /** Applications in 24 hours, those that were withdrawn among them. */
    public static final int MOST_A_DAY = 20;

    @Inject private ApplicationRepository applications;
    @Inject private ApplicationDestinations destinations;
    @Inject private ApplicationOffers offers;
    @Inject private EarnerService earners;
    @Inject private CurrentEarner earner;
    @Inject private Event<DomainEvent> events;
    @Inject private Clock clock;

    /**
     * What was sent.
     *
     * @param token of the link where the holder hands it over; null otherwise
     */
    public record Sent(String id, String token) {

        /** Omits the token, because it is a secret. */
        @Override
        public String toString() {
            return "Sent[" + id + "]";
        }
    }

    /**
     * Returns what can be sent for an opening, and to whom it would go.
     *
     * @throws org.distintivo.insight.domain.PostingUnknownException if there never was one of that
     *     number
     * @throws org.distintivo.insight.domain.JobClosedException if it is open no longer
     */
    public OfferView offer(long posting, Locale language) {
        return offers.of(earner.id(), posting, language);
    }

    /** Returns the open application of whoever reads for an opening; nobody signed in has none. */
    @PermitAll
    public Optional<JobApplicationView> findOpen(long posting) {
        var now = clock.instant();
        return earner.find().isEmpty()
                ? Optional.empty()
                : applications
                        .findOpen(earner.id(), posting, now)
                        .map(it -> JobApplicationView.of(it, now));
    }

    /**
     * Sends an application, or makes it ready to be handed over.
     *
     * @param shown to whom it goes, as the earner has read it
     * @throws org.distintivo.insight.domain.JobClosedException if the opening is open no longer
     * @throws ApplicationRefusedException for a badge that is not the earner's or not accepted, an
     *     address that is not proved, another destination than was shown, where one is open
     *     already, and beyond {@link #MOST_A_DAY}
     */
    public Sent send(long posting, ApplicationDraft draft, ApplicationDestination shown) {
        earners.lock(earner.id());
        var now = clock.instant();
        var opening = offers.requireOpen(posting);
        var to = destinations.of(opening);
        if (!to.equals(shown)) {
            throw ApplicationRefusedException.destination();
        }
        requireAllowed(posting);
        requireOwn(draft);
        var sent = new JobApplication(earner.id(), opening, draft, to, now);
        var byHolder = to.way() == ApplicationWay.HOLDER;
        var token = byHolder ? sent.link(now).value() : null;
        applications.add(sent);
        events.fire(new ApplicationSent(earner.id(), sent.publicId(), to.way()));
        return new Sent(sent.publicId(), token);
    }

    private void requireAllowed(long posting) {
        var now = clock.instant();
        if (applications.findOpen(earner.id(), posting, now).isPresent()) {
            throw ApplicationRefusedException.open();
        }
        var day = now.minus(Duration.ofDays(1));
        if (applications.countSince(earner.id(), day) >= MOST_A_DAY) {
            throw ApplicationRefusedException.full(MOST_A_DAY);
        }
    }

    private void requireOwn(ApplicationDraft draft) {
        var own =
                offers.listAccepted(earner.id()).stream()
                        .map(BadgeView::id)
                        .collect(Collectors.toCollection(HashSet::new));
        if (!own.containsAll(draft.badges())) {
            throw ApplicationRefusedException.badge();
        }
        if (draft.replyTo() != null
                && !earners.require(earner.id()).proved().contains(draft.replyTo())) {
            throw ApplicationRefusedException.address();
        }
    }

    /** Returns the earner's applications, the newest first. */
    public List<JobApplicationView> list() {
        var now = clock.instant();
        return applications.listOf(earner.id()).stream()
                .map(it -> JobApplicationView.of(it, now))
                .toList();
    }

    /**
     * Returns one of them.
     *
     * @throws ApplicationRefusedException {@code application-unknown} also for somebody else's
     */
    public JobApplicationView require(String id) {
        return JobApplicationView.of(own(id), clock.instant());
    }

    /**
     * Makes a link that can be handed over; those before stay good.
     *
     * @return its token, of which only the hash is kept
     * @throws ApplicationRefusedException also where it is open no longer
     */
    public String link(String id) {
        return own(id).link(clock.instant()).value();
    }

    /**
     * Takes an application back: none of its links leads anywhere from now on.
     *
     * @throws ApplicationRefusedException {@code application-unknown} also for somebody else's
     */
    public void withdraw(String id) {
        if (own(id).withdraw(clock.instant())) {
            events.fire(new ApplicationWithdrawn(earner.id(), id));
        }
    }

    private JobApplication own(String id) {
        return applications
                .findLocked(id)
                .filter(it -> it.earnerId() == earner.id())
                .orElseThrow(ApplicationRefusedException::unknown);
    }
}
