package org.distintivo.notification.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.distintivo.account.service.CurrentEarner;
import org.distintivo.notification.domain.MailTemplate;
import org.distintivo.platform.domain.Roles;

/** Tells earners which mails have told them of a badge, as long as those are kept. */
@Stateless
@RolesAllowed(Roles.EARNER)
public class BadgeMailService {

    private static final int MOST = 500;

    @Inject private OutboxRepository outbox;
    @Inject private CurrentEarner earner;

    /** A mail that has gone out. */
    public record SentMail(MailTemplate template, Instant sentAt) {}

    /** Returns the mails to the signed-in earner about a badge, the newest first. */
    public List<SentMail> listSent(String badgeId) {
        return outbox.listSent(earner.id(), badgeId, MOST).stream()
                .filter(it -> it.data().badgeIds().contains(badgeId))
                .map(it -> new SentMail(it.template(), it.sentAt()))
                .toList();
    }
}
