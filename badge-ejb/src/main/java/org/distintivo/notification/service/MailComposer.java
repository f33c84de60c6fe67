package org.distintivo.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.distintivo.account.service.AccountContact;
import org.distintivo.account.service.EarnerService;
import org.distintivo.account.service.EarnerView;
import org.distintivo.account.service.MailTicketService;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.notification.domain.MailTarget.OfAccount;
import org.distintivo.notification.domain.MailTarget.OfEarner;
import org.distintivo.notification.domain.OutboxMail;
import org.distintivo.notification.service.MailTemplates.Reader;
import org.distintivo.notification.service.MailTemplates.Sender;
import org.distintivo.platform.domain.MailAddress;

/**
 * Composes a mail from what is true now: the reader's address and language, the badges as they
 * stand. A mail that has nothing to say any more is not composed.
 */
@ApplicationScoped
class MailComposer {

    @Inject private MailTemplates templates;
    @Inject private MailBadges badges;
    @Inject private PortalLinks pages;
    @Inject private EarnerService earners;
    @Inject private MailTicketService tickets;
    @Inject private CatalogService catalog;

    /**
     * Composes a mail for sending; empty when nothing of it is true any more, or it has no reader.
     */
    Optional<ComposedMail> compose(OutboxMail mail, LinkSource links) {
        return compose(mail, links, badges::listTrue);
    }

    /** Composes a mail for the console: what it says, or said, of all its badges. */
    Optional<ComposedMail> recall(OutboxMail mail, LinkSource links) {
        return compose(mail, links, badges::list);
    }

    private Optional<ComposedMail> compose(OutboxMail mail, LinkSource links, Told told) {
        if (mail.target() instanceof OfEarner target) {
            return findEarner(target.earnerId())
                    .flatMap(it -> toEarner(mail, it, told.of(mail, it.id()), links));
        }
        var accountId = ((OfAccount) mail.target()).accountId();
        return tickets.findContact(accountId).map(it -> toAccount(mail, it, links));
    }

    /** Which badges a mail tells of. */
    @FunctionalInterface
    private interface Told {
        List<BadgeView> of(OutboxMail mail, long earnerId);
    }

    /** Finds the earner; empty when the earner has no address. */
    private Optional<EarnerView> findEarner(long id) {
        return Optional.ofNullable(earners.listByIds(List.of(id)).get(id))
                .filter(earner -> !earner.addresses().isEmpty());
    }

    private Optional<ComposedMail> toEarner(
            OutboxMail mail, EarnerView earner, List<BadgeView> told, LinkSource links) {
        if (told.isEmpty()) {
            return Optional.empty();
        }
        var reader = reader(earner.locale(), earner.name());
        var to = MailAddress.parse(earner.addresses().get(0));
        return Optional.of(new ComposedMail(to, letter(mail, reader, told, links)));
    }

    private Letter letter(OutboxMail mail, Reader reader, List<BadgeView> told, LinkSource links) {
        var lines = badges.lines(told, reader.locale());
        return switch (mail.template()) {
            case BADGES_WAITING -> {
                var ids = told.stream().map(BadgeView::id).toList();
                var claim = links.claim(told.get(0).earnerId(), ids);
                yield templates.badgesWaiting(reader, lines, claim, pages.signIn());
            }
            case BADGES_ACCEPTED -> templates.badgesAccepted(reader, lines, pages.myBadges());
            case BADGES_WITHDRAWN ->
                    templates.badgesWithdrawn(
                            reader, lines, mail.data().reason(), pages.myBadges());
            case BADGE_REVOKED ->
                    templates.badgeRevoked(
                            reader, lines.get(0), mail.data().reason(), pages.myBadges());
            case BADGE_SUSPENDED ->
                    templates.badgeSuspended(reader, lines.get(0), pages.myBadges());
            case BADGE_REINSTATED ->
                    templates.badgeReinstated(reader, lines.get(0), pages.myBadges());
            default -> throw notFor(mail);
        };
    }

    private ComposedMail toAccount(OutboxMail mail, AccountContact contact, LinkSource links) {
        var account = ((OfAccount) mail.target()).accountId();
        var reader = reader(contact.locale(), "");
        var letter =
                switch (mail.template()) {
                    case CONFIRMATION ->
                            templates.confirmation(reader, links.confirmation(account));
                    case PASSWORD_RESET ->
                            templates.passwordReset(reader, links.passwordReset(account));
                    case PASSWORD_CHANGED ->
                            templates.passwordChanged(reader, pages.forgottenPassword());
                    case SIGN_UP_REPEATED -> templates.signUpRepeated(reader, pages.signIn());
                    default -> throw notFor(mail);
                };
        return new ComposedMail(MailAddress.parse(contact.address()), letter);
    }

    private static IllegalStateException notFor(OutboxMail mail) {
        return new IllegalStateException(mail.template() + " for " + mail.target());
    }

    private Reader reader(Locale locale, String name) {
        return new Reader(locale, name, sender());
    }

    /** Mail comes from the program, which portal pages name in their head. */
    private Sender sender() {
        var issuer = catalog.issuer();
        var program = catalog.program().isEmpty() ? issuer.name() : catalog.program();
        return new Sender(program, issuer.name(), issuer.contact());
    }
}
