package org.distintivo.earning.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.distintivo.badge.portal.BadgeCard;
import org.distintivo.earning.domain.ResultKey;
import org.distintivo.earning.service.EarnerOverview.ResultView;
import org.distintivo.earning.service.MyResultsService;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.Texts;

/** Says why the signed-in earner has a badge. */
@Named
@RequestScoped
public class BadgeReasons {

    @Inject private MyResultsService results;
    @Inject private Language language;
    @Inject private Texts texts;

    private final Map<String, Optional<ResultView>> known = new HashMap<>();

    public String of(BadgeCard card) {
        return findResult(card)
                .map(this::reason)
                .orElseGet(() -> texts.text("earning.badge.earned", card.earnedOn()));
    }

    /** Returns the result that earned the badge, if it is known; a page asks several times. */
    Optional<ResultView> findResult(BadgeCard card) {
        return known.computeIfAbsent(card.id(), id -> read(card));
    }

    private Optional<ResultView> read(BadgeCard card) {
        var badge = card.badge();
        var key = new ResultKey(badge.resultPartner(), badge.resultExternalId());
        return results.find(key, language.getLocale());
    }

    private String reason(ResultView result) {
        return texts.text(
                "earning.badge.reason", result.explanation(), result.exam(), result.takenOn());
    }
}
