package org.distintivo.notification.service;

import static jakarta.interceptor.Interceptor.Priority.APPLICATION;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.distintivo.account.domain.ConfirmationRequested;
import org.distintivo.account.domain.PasswordResetRequested;
import org.distintivo.account.domain.SignUpRepeated;
import org.distintivo.badge.domain.BadgeAccepted;
import org.distintivo.badge.domain.BadgeRevoked;
import org.distintivo.badge.domain.BadgesWaiting;
import org.distintivo.badge.domain.RevocationReason;
import org.distintivo.notification.domain.MailData;
import org.distintivo.notification.domain.MailTarget.OfAccount;
import org.distintivo.notification.domain.MailTarget.OfEarner;
import org.distintivo.notification.domain.MailTemplate;

/** Turns news of other features into mails, in the transaction of the news. */
@ApplicationScoped
class MailObserver {

    /** After auto-accept, which decides what there is to tell. */
    private static final int AFTER_AUTO_ACCEPT = APPLICATION + 500;

    @Inject private MailWriter writer;
    @Inject private TransactionNotes notes;

    /** Says nothing by itself: whoever accepts by hand sees it on the page. */
    void badgeAccepted(@Observes BadgeAccepted news) {
        notes.accepted(news.badgeId());
    }

    void badgesWaiting(@Observes @Priority(AFTER_AUTO_ACCEPT) BadgesWaiting news) {
        var byAccepted =
                news.badgeIds().stream().collect(Collectors.partitioningBy(notes::isAccepted));
        tell(MailTemplate.BADGES_ACCEPTED, news.earnerId(), byAccepted.get(true));
        tell(MailTemplate.BADGES_WAITING, news.earnerId(), byAccepted.get(false));
    }

    private void tell(MailTemplate template, long earnerId, List<String> badgeIds) {
        if (!badgeIds.isEmpty()) {
            writer.writeOrJoin(template, new OfEarner(earnerId), badgeIds);
        }
    }

    /** Whose revocation only came back with an older database was told when it happened. */
    void badgeRevoked(@Observes BadgeRevoked news) {
        if (news.reason().code().equals(RevocationReason.RESTORED)) {
            return;
        }
        var reason = Optional.ofNullable(news.reason().text()).orElse("");
        writer.write(
                MailTemplate.BADGE_REVOKED,
                new OfEarner(news.earnerId()),
                new MailData(List.of(news.badgeId()), reason));
    }

    void confirmationRequested(@Observes ConfirmationRequested news) {
        tell(MailTemplate.CONFIRMATION, news.accountId());
    }

    void passwordResetRequested(@Observes PasswordResetRequested news) {
        tell(MailTemplate.PASSWORD_RESET, news.accountId());
    }

    void signUpRepeated(@Observes SignUpRepeated news) {
        tell(MailTemplate.SIGN_UP_REPEATED, news.accountId());
    }

    private void tell(MailTemplate template, long accountId) {
        writer.write(template, new OfAccount(accountId), MailData.NONE);
    }
}
