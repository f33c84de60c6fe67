package org.distintivo.earning.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.distintivo.badge.portal.BadgeCard;
import org.distintivo.badge.portal.BadgeMoment;
import org.distintivo.badge.portal.BadgeMoments;
import org.distintivo.platform.portal.Texts;

/** Tells on which day the exam was taken that earned a badge. */
@RequestScoped
public class ResultMoments implements BadgeMoments {

    @Inject private BadgeReasons reasons;
    @Inject private Texts texts;

    @Override
    public List<BadgeMoment> of(BadgeCard card) {
        return reasons.findResult(card)
                .map(it -> BadgeMoment.on(it.takenOn(), texts.text("earning.moment", it.exam())))
                .map(List::of)
                .orElse(List.of());
    }
}
