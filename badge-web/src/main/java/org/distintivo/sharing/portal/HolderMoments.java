package org.distintivo.sharing.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.distintivo.badge.portal.BadgeCard;
import org.distintivo.badge.portal.BadgeMoment;
import org.distintivo.badge.portal.BadgeMoments;
import org.distintivo.platform.portal.Texts;

/** Tells what the holder did with a badge. */
@RequestScoped
public class HolderMoments implements BadgeMoments {

    @Inject private OwnSharings sharings;
    @Inject private Texts texts;

    @Override
    public List<BadgeMoment> of(BadgeCard card) {
        return sharings.of(card).acts().stream()
                .map(it -> BadgeMoment.at(it.at(), texts.get("sharing.moment." + it.kind())))
                .toList();
    }
}
