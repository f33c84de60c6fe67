package org.distintivo.badge.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.distintivo.badge.service.IssuerService;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.verifying.service.EndorsementView;

/**
 * Lists the endorsements of an achievement and of its issuer, for the pages on which these are
 * presented. Expired ones are left out.
 */
@Named
@RequestScoped
public class Endorsements {

    /** More than that nobody reads; the rest is in the achievement's document. */
    private static final int MOST = 8;

    private static final int LONGEST_COMMENT = 400;
    private static final int LONGEST_NAME = 100;

    @Inject private IssuerService issuer;
    @Inject private Clock clock;

    private final Map<AchievementKey, List<EndorsementCard>> known = new HashMap<>();

    public List<EndorsementCard> about(AchievementKey achievement) {
        var cards = all(achievement);
        return cards.subList(0, Math.min(MOST, cards.size()));
    }

    /** Returns how many there are beyond those that are shown. */
    public int more(AchievementKey achievement) {
        return Math.max(0, all(achievement).size() - MOST);
    }

    private List<EndorsementCard> all(AchievementKey achievement) {
        return known.computeIfAbsent(
                achievement,
                key ->
                        issuer.listEndorsements(key).stream()
                                .filter(endorsement -> !endorsement.isOver(clock.instant()))
                                .map(this::card)
                                .toList());
    }

    private EndorsementCard card(EndorsementView endorsement) {
        var name = endorsement.endorser();
        var called = name == null || name.isBlank() ? endorsement.endorserId() : name.strip();
        return new EndorsementCard(
                shortened(called, LONGEST_NAME),
                endorsement.endorserPage(),
                issuer.isAboutIssuer(endorsement),
                shortened(endorsement.comment().strip(), LONGEST_COMMENT),
                endorsement.since(),
                "/ob/v3/endorsements/" + endorsement.id());
    }

    /** Shortens a text, never in the middle of a character. */
    static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }
}
