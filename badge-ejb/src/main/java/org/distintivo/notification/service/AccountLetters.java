package org.distintivo.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.distintivo.account.service.AccountContact;
import org.distintivo.account.service.EarnerService;
import org.distintivo.account.service.MailTicketService;
import org.distintivo.notification.domain.MailTarget;
import org.distintivo.notification.domain.MailTarget.OfAccount;
import org.distintivo.notification.domain.MailTarget.OfErased;
import org.distintivo.notification.domain.MailTarget.OfMailbox;
import org.distintivo.notification.domain.MailTarget.OfPerson;
import org.distintivo.notification.domain.MailTemplate;
import org.distintivo.notification.domain.OutboxMail;
import org.distintivo.notification.service.AccountMailTemplates.AddressNews;
import org.distintivo.notification.service.AccountMailTemplates.MergePages;
import org.distintivo.notification.service.MailTemplates.Reader;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.support.service.AddressProofView;

/** Composes the mails about accounts: signing in, addresses, names, merging, erasing. */
@ApplicationScoped
class AccountLetters {

    @Inject private AccountMailTemplates templates;
    @Inject private ProgramSender program;
    @Inject private PortalLinks pages;
    @Inject private EarnerService earners;
    @Inject private MailTicketService tickets;

    /** Composes a mail about an account; empty where it is for nobody any more. */
    Optional<ComposedMail> compose(OutboxMail mail, LinkSource links) {
        return findMailbox(mail).map(it -> letter(mail, it, links));
    }

    /** Finds where a mail about an account goes; empty where its secret is for nobody any more. */
    private Optional<AccountContact> findMailbox(OutboxMail mail) {
        if (mail.target() instanceof OfMailbox box) {
            var wanted =
                    switch (mail.template()) {
                        case PASSWORD_RESET, SIGN_UP_REPEATED, SIGN_IN_CODE ->
                                tickets.isOf(box.accountId(), box.address());
                        case MERGE_CODE -> tickets.isOf(box.accountId(), box.address());
                        case ADDRESS_PROOF -> tickets.isPending(box.accountId(), box.address());
                        default -> true;
                    };
            return wanted ? tickets.findContact(box.accountId(), box.address()) : Optional.empty();
        }
        if (mail.target() instanceof OfPerson person) {
            return Optional.ofNullable(
                            earners.listByIds(List.of(person.earnerId())).get(person.earnerId()))
                    .map(it -> new AccountContact(person.address(), it.locale(), it.name()));
        }
        var account = ((OfAccount) mail.target()).accountId();
        var wanted = !isInvitation(mail) || tickets.isInvited(account);
        return wanted ? tickets.findContact(account) : Optional.empty();
    }

    private static boolean isInvitation(OutboxMail mail) {
        return switch (mail.template()) {
            case STAFF_INVITED, EMPLOYER_INVITED -> true;
            default -> false;
        };
    }

    private ComposedMail letter(OutboxMail mail, AccountContact contact, LinkSource links) {
        var account = accountId(mail.target());
        var address = contact.address();
        var reader = new Reader(contact.locale(), "", program.sender(), "");
        var letter =
                switch (mail.template()) {
                    case CONFIRMATION ->
                            templates.confirmation(reader, links.confirmation(account));
                    case PASSWORD_RESET ->
                            templates.passwordReset(reader, links.passwordReset(account, address));
                    case SIGN_IN_CODE ->
                            templates.signInCode(reader, links.signIn(account, address));
                    case PASSWORD_CHANGED ->
                            templates.passwordChanged(reader, pages.forgottenPassword());
                    case SIGN_UP_REPEATED -> templates.signUpRepeated(reader, pages.signIn());
                    case ADDRESS_PROOF ->
                            templates.addressProof(reader, links.addressProof(account, address));
                    case EXPORT_READY -> templates.exportReady(reader, pages.myData());
                    case ERASURE, ERASURE_BY_STAFF ->
                            erasure(reader, mail.template(), links, account);
                    case STAFF_INVITED, EMPLOYER_INVITED ->
                            templates.withLink(
                                    reader, mail.template(), links.staffInvitation(account));
                    case ADDRESS_ADDED, ADDRESS_REMOVED, CONTACT_CHANGED ->
                            templates.addressesChanged(reader, news(mail));
                    case NAME_CORRECTED ->
                            templates.nameCorrected(
                                    reader, pages.myName(), pages.forgottenPassword());
                    case NAME_REFUSED ->
                            templates.nameRefused(reader, mail.data().reason(), pages.myName());
                    case PASSKEY_ADDED,
                            PASSKEY_REMOVED,
                            APP_ADDED,
                            APP_REMOVED,
                            RECOVERY_CODE_USED,
                            IDENTITY_LINKED,
                            IDENTITY_UNLINKED ->
                            templates.addressesChanged(
                                    reader,
                                    new AddressNews(
                                            mail.template(),
                                            "",
                                            pages.security(),
                                            pages.forgottenPassword()));
                    case MERGE_CODE ->
                            templates.mergeCode(reader, links.mergeCode(account, address));
                    case ACCOUNTS_MERGED, ACCOUNTS_PARTED ->
                            templates.accountsMerged(
                                    reader, mail.template(), mail.data().reason(), merges());
                    default -> throw notFor(mail);
                };
        return new ComposedMail(MailAddress.parse(address), letter);
    }

    /** Writes the code that shows who asks for a missing badge. */
    ComposedMail proof(AddressProofView proof, LinkSource links) {
        var reader = new Reader(proof.language(), "", program.sender(), "");
        return new ComposedMail(
                proof.address(),
                templates.missingBadgeCode(reader, links.missingBadge(proof.id())));
    }

    /** Says that everything is gone. */
    ComposedMail erased(OfErased erased) {
        var reader = new Reader(erased.language(), "", program.sender(), "");
        return new ComposedMail(MailAddress.parse(erased.address()), templates.erased(reader));
    }

    private Letter erasure(Reader reader, MailTemplate template, LinkSource links, long account) {
        var byStaff = template == MailTemplate.ERASURE_BY_STAFF;
        return templates.withLink(reader, template, links.erasure(account, byStaff));
    }

    private MergePages merges() {
        return new MergePages(pages.merge(), pages.forgottenPassword());
    }

    private AddressNews news(OutboxMail mail) {
        return new AddressNews(
                mail.template(),
                mail.data().address(),
                pages.addresses(),
                pages.forgottenPassword());
    }

    private static long accountId(MailTarget target) {
        if (target instanceof OfMailbox box) {
            return box.accountId();
        }
        return target instanceof OfAccount account ? account.accountId() : 0;
    }

    private static IllegalStateException notFor(OutboxMail mail) {
        return new IllegalStateException(mail.template() + " for " + mail.target());
    }
}
