package org.distintivo.claiming.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.distintivo.account.domain.AccountStatus;
import org.distintivo.account.domain.AutoAcceptChanged;
import org.distintivo.account.service.EarnerService;
import org.distintivo.account.service.EarnerView;
import org.distintivo.badge.domain.BadgesAwarded;
import org.distintivo.badge.domain.BadgesWaiting;

/**
 * Observes badges that begin to wait before notification chooses the mail about them, and changes
 * of the setting.
 */
@ApplicationScoped
class AutoAcceptObserver {

    @Inject private EarnerService earners;
    @Inject private AutoAcceptance acceptance;

    void accept(@Observes BadgesAwarded news) {
        var ids = news.byEarner().stream().map(BadgesWaiting::earnerId).toList();
        var willing =
                earners.listByIds(ids).values().stream()
                        .filter(EarnerView::autoAccept)
                        .filter(earner -> earner.account() == AccountStatus.CONFIRMED)
                        .map(EarnerView::id)
                        .collect(Collectors.toSet());
        news.byEarner().stream()
                .filter(each -> willing.contains(each.earnerId()))
                .forEach(each -> acceptance.accept(each.earnerId(), each.badgeIds()));
    }

    void acceptWaiting(@Observes AutoAcceptChanged news) {
        if (news.autoAccept()) {
            acceptance.acceptWaiting(news.earnerId());
        }
    }
}
