package org.distintivo.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.distintivo.account.service.EarnerService;
import org.distintivo.account.service.MailTicketService;
import org.distintivo.notification.domain.MailTarget;
import org.distintivo.notification.domain.MailTarget.OfAccount;
import org.distintivo.notification.domain.MailTarget.OfEarner;
import org.distintivo.notification.domain.OutboxMail;

/** Looks up whom mails would reach now, for a page of them at once. */
@ApplicationScoped
class MailRecipients {

    @Inject private EarnerService earners;
    @Inject private MailTicketService tickets;

    /** Returns the views in the same order. */
    List<MailView> views(List<OutboxMail> mails) {
        var unsent = mails.stream().filter(mail -> mail.sentTo() == null).toList();
        var addresses = addresses(unsent.stream().map(OutboxMail::target).distinct().toList());
        return mails.stream().map(mail -> view(mail, addresses)).toList();
    }

    private static MailView view(OutboxMail mail, Map<MailTarget, String> addresses) {
        var now = addresses.getOrDefault(mail.target(), "");
        return MailView.of(mail, mail.sentTo() == null ? now : mail.sentTo());
    }

    private Map<MailTarget, String> addresses(List<MailTarget> targets) {
        Map<MailTarget, String> addresses = new HashMap<>();
        var earnerIds = of(targets, OfEarner.class).stream().map(OfEarner::earnerId).toList();
        earners.listByIds(earnerIds).values().stream()
                .filter(earner -> !earner.addresses().isEmpty())
                .forEach(it -> addresses.put(new OfEarner(it.id()), it.addresses().get(0)));
        for (var target : of(targets, OfAccount.class)) {
            tickets.findContact(target.accountId())
                    .ifPresent(contact -> addresses.put(target, contact.address()));
        }
        return addresses;
    }

    private static <T extends MailTarget> List<T> of(List<MailTarget> targets, Class<T> type) {
        return targets.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
