package org.distintivo.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.distintivo.account.service.EarnerService;
import org.distintivo.account.service.MailTicketService;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.notification.domain.MailTarget;
import org.distintivo.notification.domain.MailTarget.OfAccount;
import org.distintivo.notification.domain.MailTarget.OfCase;
import org.distintivo.notification.domain.MailTarget.OfEarner;
import org.distintivo.notification.domain.MailTarget.OfErased;
import org.distintivo.notification.domain.MailTarget.OfMailbox;
import org.distintivo.notification.domain.MailTarget.OfPerson;
import org.distintivo.notification.domain.MailTarget.OfProof;
import org.distintivo.notification.domain.MailTemplate;
import org.distintivo.notification.domain.OutboxMail;
import org.distintivo.support.service.AddressProofMails;
import org.distintivo.support.service.SupportCaseMails;

/** Looks up whom mails would reach now and what they are about, for a page of them at once. */
@ApplicationScoped
class MailViews {

    @Inject private EarnerService earners;
    @Inject private MailTicketService tickets;
    @Inject private AddressProofMails proofs;
    @Inject private SupportCaseMails cases;
    @Inject private MailBadges badges;
    @Inject private ApplicationLetters applications;

    /** Returns the views in the same order. */
    List<MailView> of(List<OutboxMail> mails) {
        var unsent = mails.stream().filter(mail -> mail.sentTo() == null).toList();
        var addresses = addresses(unsent.stream().map(OutboxMail::target).distinct().toList());
        var achievements = badges.achievements(mails);
        return mails.stream()
                .map(
                        mail ->
                                MailView.of(
                                        mail,
                                        recipient(mail, addresses),
                                        about(mail, achievements)))
                .toList();
    }

    private String recipient(OutboxMail mail, Map<MailTarget, String> addresses) {
        if (mail.sentTo() == null && mail.template() == MailTemplate.APPLICATION_SENT) {
            return applications.mailbox(mail);
        }
        return mail.sentTo() == null ? addresses.getOrDefault(mail.target(), "") : mail.sentTo();
    }

    private static List<AchievementKey> about(
            OutboxMail mail, Map<String, AchievementKey> achievements) {
        return mail.data().badgeIds().stream()
                .map(achievements::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private Map<MailTarget, String> addresses(List<MailTarget> targets) {
        Map<MailTarget, String> addresses = new HashMap<>();
        var earnerIds = only(targets, OfEarner.class).stream().map(OfEarner::earnerId).toList();
        earners.listByIds(earnerIds).values().stream()
                .filter(earner -> !earner.addresses().isEmpty())
                .forEach(it -> addresses.put(new OfEarner(it.id()), it.contact()));
        only(targets, OfMailbox.class).forEach(it -> addresses.put(it, it.address()));
        only(targets, OfPerson.class).forEach(it -> addresses.put(it, it.address()));
        only(targets, OfErased.class).forEach(it -> addresses.put(it, it.address()));
        for (var target : only(targets, OfProof.class)) {
            proofs.find(target.proofId())
                    .ifPresent(proof -> addresses.put(target, proof.address().original()));
        }
        for (var target : only(targets, OfCase.class)) {
            cases.find(target.messageId())
                    .ifPresent(it -> addresses.put(target, it.to().original()));
        }
        for (var target : only(targets, OfAccount.class)) {
            tickets.findContact(target.accountId())
                    .ifPresent(contact -> addresses.put(target, contact.address()));
        }
        return addresses;
    }

    private static <T extends MailTarget> List<T> only(List<MailTarget> targets, Class<T> type) {
        return targets.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
