package org.distintivo.insight.service.applying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.distintivo.account.service.EarnerService;
import org.distintivo.badge.service.BadgeService;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.insight.domain.JobApplication;
import org.distintivo.insight.domain.JobPosting;
import org.distintivo.insight.service.applying.ReceivedApplicationView.ShownBadge;
import org.distintivo.issuing.domain.PresentationStatement;
import org.distintivo.issuing.service.CredentialService;
import org.distintivo.issuing.service.PresentationService;
import org.distintivo.platform.service.Settings;

/** Puts together what an employer gets to see of an application, and the signed presentation. */
@ApplicationScoped
class ApplicationSheets {

    @Inject private ApplicationRepository applications;
    @Inject private BadgeService badges;
    @Inject private CredentialService credentials;
    @Inject private PresentationService presentations;
    @Inject private EarnerService earners;
    @Inject private Settings settings;
    @Inject private Clock clock;

    /** Returns what is shown; of one that is open no longer nothing about the person. */
    ReceivedApplicationView of(JobApplication it) {
        boolean open = it.isOpen(clock.instant());
        return new ReceivedApplicationView(
                it.publicId(),
                open ? earners.require(it.earnerId()).certifiedName() : "",
                it.postingId().orElse(null),
                it.title(),
                it.employer(),
                it.sentAt(),
                it.endsAt(),
                open ? it.note() : "",
                it.replyTo().filter(address -> open).orElse(null),
                open ? shown(it) : List.of(),
                it.state(clock.instant()),
                it.answer().orElse(null),
                it.answerWords(),
                language(it));
    }

    /** After a merge that was undone, a badge may be another person's again. */
    private List<ShownBadge> shown(JobApplication it) {
        var known =
                badges.listByIds(it.badges()).stream()
                        .filter(badge -> badge.earnerId() == it.earnerId())
                        .collect(Collectors.toMap(BadgeView::id, Function.identity()));
        return it.badges().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .flatMap(
                        badge ->
                                credentials
                                        .findDocument(badge.id())
                                        .map(found -> new ShownBadge(badge, found.document()))
                                        .stream())
                .toList();
    }

    private Locale language(JobApplication it) {
        return it.postingId()
                .flatMap(applications::findPosting)
                .map(posting -> posting.facts().language())
                .map(Locale::forLanguageTag)
                .orElse(null);
    }

    /** Returns the chosen credentials as one signed document. */
    String presentation(JobApplication it) {
        var id = UUID.nameUUIDFromBytes(it.publicId().getBytes(StandardCharsets.US_ASCII));
        return presentations.sign(
                new PresentationStatement(
                        "urn:uuid:" + id,
                        shown(it).stream().map(ShownBadge::document).toList(),
                        purpose(it),
                        it.publicId()));
    }

    private String purpose(JobApplication it) {
        return it.postingId().map(this::address).orElse(settings.baseUrl() + "/jobs");
    }

    private String address(long posting) {
        return settings.baseUrl() + "/jobs/" + posting;
    }

    /** Returns the address of what a link shows. */
    String link(String token) {
        return settings.baseUrl() + "/applications/" + token;
    }

    /** Returns the address of the opening in the portal. */
    String opening(JobPosting posting) {
        return address(posting.id());
    }
}
