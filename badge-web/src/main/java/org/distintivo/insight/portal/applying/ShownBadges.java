package org.distintivo.insight.portal.applying;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.distintivo.badge.portal.BadgeCard;
import org.distintivo.badge.portal.BadgeCards;
import org.distintivo.insight.service.applying.ReceivedApplicationView;
import org.distintivo.insight.service.applying.ReceivedApplicationView.ShownBadge;
import org.distintivo.verifying.portal.VerdictWords;
import org.distintivo.verifying.service.VerificationService;

/** Checks the badges that an application shows, each time somebody looks. */
@RequestScoped
public class ShownBadges {

    @Inject private VerificationService verification;
    @Inject private VerdictWords words;
    @Inject private BadgeCards cards;

    /** Returns them in the holder's order, with their verdicts of this moment. */
    public List<CheckedBadge> of(ReceivedApplicationView application) {
        var known =
                cards.of(application.badges().stream().map(ShownBadge::badge).toList()).stream()
                        .collect(Collectors.toMap(BadgeCard::id, it -> it));
        return application.badges().stream()
                .filter(it -> known.containsKey(it.badge().id()))
                .map(it -> checked(known.get(it.badge().id()), it.document()))
                .toList();
    }

    private CheckedBadge checked(BadgeCard card, String document) {
        return new CheckedBadge(card, words.of(verification.verify(document, null)));
    }
}
