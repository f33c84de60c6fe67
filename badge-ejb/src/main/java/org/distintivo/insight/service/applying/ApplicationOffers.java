package org.distintivo.insight.service.applying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.distintivo.account.service.EarnerService;
import org.distintivo.badge.domain.BadgeState;
import org.distintivo.badge.service.BadgeService;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.insight.domain.JobClosedException;
import org.distintivo.insight.domain.JobPosting;
import org.distintivo.insight.domain.PostingUnknownException;
import org.distintivo.insight.service.search.JobSearchService;

/** Puts together what somebody can apply with. */
@ApplicationScoped
class ApplicationOffers {

    @Inject private ApplicationRepository applications;
    @Inject private ApplicationDestinations destinations;
    @Inject private JobSearchService jobs;
    @Inject private BadgeService badges;
    @Inject private EarnerService earners;
    @Inject private Clock clock;

    OfferView of(long earnerId, long posting, Locale language) {
        var opening = requireOpen(posting);
        var facts = opening.facts();
        var earner = earners.require(earnerId);
        var fitting = fitting(posting, language);
        var own = listAccepted(earnerId);
        return new OfferView(
                posting,
                facts.title(),
                facts.employer(),
                opening.source(),
                facts.url(),
                destinations.of(opening),
                own.stream()
                        .sorted(Comparator.comparing(it -> !fitting.contains(code(it))))
                        .toList(),
                own.stream().filter(it -> fitting.contains(code(it))).map(BadgeView::id).toList(),
                earner.certifiedName(),
                earner.proved());
    }

    /**
     * Returns an opening that somebody can still apply for.
     *
     * @throws PostingUnknownException if there never was one of that number
     * @throws JobClosedException if it is open no longer
     */
    JobPosting requireOpen(long posting) {
        var opening = applications.findPosting(posting).orElseThrow(PostingUnknownException::new);
        if (!opening.isOpen(LocalDate.now(clock))) {
            throw new JobClosedException();
        }
        return opening;
    }

    /** Returns the badges that may be sent. */
    List<BadgeView> listAccepted(long earnerId) {
        return badges.listOf(earnerId).stream()
                .filter(it -> it.state() == BadgeState.ACCEPTED)
                .toList();
    }

    /** The reasons name achievements by their codes. */
    private Set<String> fitting(long posting, Locale language) {
        return jobs.require(posting, language).skills().stream()
                .flatMap(it -> it.achievements().stream())
                .collect(Collectors.toSet());
    }

    private static String code(BadgeView badge) {
        return badge.achievement().code();
    }
}
