package org.distintivo.claiming.service;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import org.distintivo.account.domain.AccountStatus;
import org.distintivo.account.domain.AutoAcceptChanged;
import org.distintivo.account.service.EarnerService;
import org.distintivo.badge.domain.BadgesWaiting;

/**
 * Sees badges begin to wait before notification chooses the mail about them, and sees the setting
 * change.
 */
@ApplicationScoped
class AutoAcceptObserver {

    @Inject private EarnerService earners;
    @Inject private AutoAcceptance acceptance;

    void accept(@Observes @Priority(Interceptor.Priority.APPLICATION) BadgesWaiting news) {
        var earner = earners.require(news.earnerId());
        if (earner.autoAccept() && earner.account() == AccountStatus.CONFIRMED) {
            acceptance.accept(news.earnerId(), news.badgeIds());
        }
    }

    void acceptWaiting(@Observes AutoAcceptChanged news) {
        if (news.autoAccept()) {
            acceptance.acceptWaiting(news.earnerId());
        }
    }
}
