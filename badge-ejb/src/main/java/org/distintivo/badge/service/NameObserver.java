package org.distintivo.badge.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.distintivo.account.domain.NameCertified;
import org.distintivo.badge.domain.Badge;

/**
 * Signs the credentials of a person again when the certified name has changed, because they tell
 * it; revoked ones too.
 */
@ApplicationScoped
class NameObserver {

    @Inject private BadgeRepository badges;
    @Inject private BadgeRefresh refresh;

    void nameCertified(@Observes NameCertified news) {
        badges.listOf(news.earnerId()).stream()
                .filter(badge -> badge.state().isIssued())
                .map(Badge::publicId)
                .forEach(refresh::correct);
    }
}
