package org.distintivo.notification.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.distintivo.badge.portal.BadgeCard;
import org.distintivo.badge.portal.BadgeMoment;
import org.distintivo.badge.portal.BadgeMoments;
import org.distintivo.notification.domain.MailTemplate;
import org.distintivo.notification.service.BadgeMailService;
import org.distintivo.platform.portal.Texts;

/** Tells when mail told the holder of a badge. */
@RequestScoped
public class MailMoments implements BadgeMoments {

    @Inject private BadgeMailService mails;
    @Inject private Texts texts;

    @Override
    public List<BadgeMoment> of(BadgeCard card) {
        return mails.listSent(card.id()).stream()
                .map(it -> BadgeMoment.at(it.sentAt(), text(it.template())))
                .toList();
    }

    private String text(MailTemplate template) {
        return texts.get(
                template == MailTemplate.BADGES_REMINDER
                        ? "notification.moment.reminder"
                        : "notification.moment");
    }
}
