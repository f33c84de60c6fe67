package org.distintivo.badge.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.distintivo.badge.service.BadgeHistory;
import org.distintivo.badge.service.BadgeHistory.Kind;
import org.distintivo.catalog.domain.RetirementState;
import org.distintivo.issuing.domain.EditionChange;
import org.distintivo.issuing.service.EditionView;
import org.distintivo.platform.portal.Texts;

/** Tells the life of a badge: from the award to whatever became of it. */
@RequestScoped
public class LifeMoments implements BadgeMoments {

    @Inject private BadgeHistories histories;
    @Inject private Texts texts;
    @Inject private Clock clock;

    @Override
    public List<BadgeMoment> of(BadgeCard card) {
        var history = histories.of(card);
        var moments = new ArrayList<BadgeMoment>();
        moments.add(at(card.badge().waitingSince(), "awarded"));
        if (isClaimedFor(card, history.claimedAt())) {
            moments.add(at(history.claimedAt(), "claimed"));
        }
        if (card.badge().acceptedAt() != null) {
            moments.add(at(card.badge().acceptedAt(), "accepted"));
        }
        history.editions().stream()
                .filter(LifeMoments::isTold)
                .map(this::signed)
                .forEach(moments::add);
        history.turns().forEach(it -> moments.add(turn(card, it)));
        addState(card, history, moments);
        addRetirement(card, moments);
        return moments;
    }

    /** Whoever signed up between the award and the answer did so for this badge too. */
    private static boolean isClaimedFor(BadgeCard card, Instant claimedAt) {
        var accepted = card.badge().acceptedAt();
        return claimedAt != null
                && !claimedAt.isBefore(card.badge().waitingSince())
                && (accepted == null || !claimedAt.isAfter(accepted));
    }

    /** The holder's own choice of the artwork is told as such. */
    private static boolean isTold(EditionView edition) {
        return !edition.changes().equals(Set.of(EditionChange.ARTWORK));
    }

    private BadgeMoment signed(EditionView edition) {
        var renamed = edition.changes().contains(EditionChange.NAME);
        return at(edition.signedAt(), renamed ? "renamed" : "signed");
    }

    private BadgeMoment turn(BadgeCard card, BadgeHistory.Turn turn) {
        return turn.kind() == Kind.REVOKED
                ? BadgeMoment.at(turn.at(), revoked(card))
                : at(turn.at(), turn.kind().name().toLowerCase(Locale.ROOT));
    }

    private String revoked(BadgeCard card) {
        var why = card.badge().revocation();
        var told = texts.get("badge.moment.revoked");
        return why == null
                ? told
                : told + " " + texts.text("badge.revocation." + why.code(), why.text());
    }

    /** Adds what led to the present state where nobody did it by hand. */
    private void addState(BadgeCard card, BadgeHistory history, List<BadgeMoment> moments) {
        var since = card.badge().changedAt();
        switch (card.state()) {
            case DECLINED, WITHDRAWN, EXPIRED ->
                    moments.add(at(since, card.state().name().toLowerCase(Locale.ROOT)));
            case SUSPENDED -> {
                if (!history.endsWith(Kind.SUSPENDED)) {
                    moments.add(at(since, "suspended"));
                }
            }
            case REVOKED -> {
                if (!history.endsWith(Kind.REVOKED)) {
                    moments.add(BadgeMoment.at(since, revoked(card)));
                }
            }
            case WAITING, ACCEPTED -> {}
        }
    }

    /** What was earned counts on when its exam is given no more. */
    private void addRetirement(BadgeCard card, List<BadgeMoment> moments) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (card.achievement().retirement(today) == RetirementState.RETIRED) {
            var key = "badge.moment.retired." + card.achievement().kind();
            moments.add(BadgeMoment.on(card.achievement().retiredOn(), texts.get(key)));
        }
    }

    private BadgeMoment at(Instant at, String key) {
        return BadgeMoment.at(at, texts.get("badge.moment." + key));
    }
}
