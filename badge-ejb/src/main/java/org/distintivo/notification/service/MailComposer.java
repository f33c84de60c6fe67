package org.distintivo.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.distintivo.account.service.AccountContact;
import org.distintivo.account.service.EarnerService;
import org.distintivo.account.service.EarnerView;
import org.distintivo.account.service.MailTicketService;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.foreign.service.ForeignBadgeView;
import org.distintivo.notification.domain.MailData;
import org.distintivo.notification.domain.MailKind;
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
import org.distintivo.notification.service.AccountMailTemplates.AddressNews;
import org.distintivo.notification.service.AccountMailTemplates.MergePages;
import org.distintivo.notification.service.Composition.Nothing;
import org.distintivo.notification.service.MailTemplates.ClaimPages;
import org.distintivo.notification.service.MailTemplates.Reader;
import org.distintivo.notification.service.MailTemplates.Sender;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.service.BrandService;
import org.distintivo.support.service.AddressProofMails;
import org.distintivo.support.service.AddressProofView;
import org.distintivo.support.service.SupportCaseMails;
import org.distintivo.support.service.SupportMailView;

/**
 * Composes a mail from what is true now: the reader's address and language, the badges as they
 * stand. A mail that has nothing to say any more is not composed.
 */
@ApplicationScoped
class MailComposer {

    @Inject private BrandService brands;
    @Inject private MailTemplates templates;
    @Inject private AccountMailTemplates accountTemplates;
    @Inject private CaseMailTemplates caseTemplates;
    @Inject private JobMails jobMails;
    @Inject private MailBadges badges;
    @Inject private ForeignBadgeLetters foreign;
    @Inject private PortalLinks pages;
    @Inject private EarnerService earners;
    @Inject private MailTicketService tickets;
    @Inject private AddressProofMails proofs;
    @Inject private SupportCaseMails cases;
    @Inject private CatalogService catalog;
    @Inject private MailRefusals refusals;

    /** Composes a mail for sending, unless there is nothing to say or nobody who wants it. */
    Composition compose(OutboxMail mail, LinkSource links) {
        if (mail.target() instanceof OfProof proof) {
            return proofs.findWaiting(proof.proofId())
                    .<Composition>map(it -> toProof(it, links))
                    .orElse(Nothing.POINTLESS);
        }
        if (mail.target() instanceof OfCase about) {
            return cases.find(about.messageId())
                    .<Composition>map(it -> toCase(mail, it))
                    .orElse(Nothing.POINTLESS);
        }
        if (mail.target() instanceof OfErased erased) {
            return erased.address().isEmpty() ? Nothing.POINTLESS : toErased(erased);
        }
        if (!(mail.target() instanceof OfEarner target)) {
            return findMailbox(mail)
                    .<Composition>map(it -> toAccount(mail, it, links))
                    .orElse(Nothing.POINTLESS);
        }
        return findEarner(target.earnerId())
                .filter(it -> !isReminderInVain(mail, it))
                .map(it -> toEarner(mail, it, links))
                .orElse(Nothing.POINTLESS);
    }

    private Composition toEarner(OutboxMail mail, EarnerView earner, LinkSource links) {
        if (mail.template() == MailTemplate.NEW_JOBS) {
            return isRefused(mail, earner) ? Nothing.NOT_WANTED : newJobs(mail, earner, links);
        }
        if (ForeignBadgeLetters.isAbout(mail)) {
            var worse = foreign.listTrue(mail, earner.id());
            return wanted(mail, earner, worse, () -> aboutForeign(mail, earner, worse, links));
        }
        var told = badges.listTrue(mail, earner.id());
        return wanted(mail, earner, told, () -> toEarner(mail, earner, told, links));
    }

    private Composition wanted(
            OutboxMail mail, EarnerView earner, List<?> told, Supplier<ComposedMail> composed) {
        if (told.isEmpty()) {
            return Nothing.POINTLESS;
        }
        return isRefused(mail, earner) ? Nothing.NOT_WANTED : composed.get();
    }

    private static boolean isReminderInVain(OutboxMail mail, EarnerView earner) {
        return mail.template() == MailTemplate.BADGES_REMINDER
                && !MailRecipients.isReachable(earner);
    }

    private boolean isRefused(OutboxMail mail, EarnerView earner) {
        return mail.template()
                .kind()
                .filter(it -> refusals.isRefused(it, earner.id(), MailRecipients.address(earner)))
                .isPresent();
    }

    /** Composes a mail for the console: what it says, or said, of all its badges. */
    Optional<ComposedMail> recall(OutboxMail mail, LinkSource links) {
        if (mail.target() instanceof OfProof proof) {
            return proofs.find(proof.proofId()).map(it -> toProof(it, links));
        }
        if (mail.target() instanceof OfCase about) {
            return cases.find(about.messageId()).map(it -> toCase(mail, it));
        }
        if (mail.target() instanceof OfErased erased) {
            return Optional.of(erased).filter(it -> !it.address().isEmpty()).map(this::toErased);
        }
        if (!(mail.target() instanceof OfEarner target)) {
            return findMailbox(mail).map(it -> toAccount(mail, it, links));
        }
        if (mail.template() == MailTemplate.NEW_JOBS) {
            return findEarner(target.earnerId())
                    .map(it -> newJobs(mail, it, links))
                    .filter(ComposedMail.class::isInstance)
                    .map(ComposedMail.class::cast);
        }
        var earner = findEarner(target.earnerId());
        if (ForeignBadgeLetters.isAbout(mail)) {
            return earner.map(it -> foreign.list(mail, it.id()))
                    .filter(told -> !told.isEmpty())
                    .map(told -> aboutForeign(mail, earner.get(), told, links));
        }
        return earner.map(it -> badges.list(mail, it.id()))
                .filter(told -> !told.isEmpty())
                .map(told -> toEarner(mail, earner.get(), told, links));
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
        var wanted = mail.template() != MailTemplate.STAFF_INVITED || tickets.isInvited(account);
        return wanted ? tickets.findContact(account) : Optional.empty();
    }

    /** Finds the earner; empty when the earner has no address. */
    private Optional<EarnerView> findEarner(long id) {
        return Optional.ofNullable(earners.listByIds(List.of(id)).get(id))
                .filter(earner -> !earner.addresses().isEmpty());
    }

    /** What has closed since is not told; where all has, there is nothing to say. */
    private Composition newJobs(OutboxMail mail, EarnerView earner, LinkSource links) {
        var found = jobMails.list(earner.id(), mail.data().reason(), earner.locale());
        if (found.isEmpty()) {
            return Nothing.POINTLESS;
        }
        var to = MailRecipients.address(earner);
        var refusal = links.refusal(to, MailKind.JOBS);
        var reader = new Reader(earner.locale(), earner.name(), sender(), refusal);
        return new ComposedMail(to, jobMails.letter(reader, found));
    }

    private ComposedMail toEarner(
            OutboxMail mail, EarnerView earner, List<BadgeView> told, LinkSource links) {
        var to = MailRecipients.address(earner);
        var reader = reader(mail, earner, links);
        var ids = told.stream().map(BadgeView::id).toList();
        Supplier<String> claim = () -> links.claim(earner.id(), ids, to);
        return new ComposedMail(to, letter(mail, reader, told, claim));
    }

    private ComposedMail aboutForeign(
            OutboxMail mail, EarnerView earner, List<ForeignBadgeView> worse, LinkSource links) {
        return new ComposedMail(
                MailRecipients.address(earner),
                foreign.worsened(reader(mail, earner, links), worse));
    }

    private Reader reader(OutboxMail mail, EarnerView earner, LinkSource links) {
        var to = MailRecipients.address(earner);
        var refusal = mail.template().kind().map(kind -> links.refusal(to, kind)).orElse("");
        return new Reader(earner.locale(), earner.name(), sender(), refusal);
    }

    private Letter letter(
            OutboxMail mail, Reader reader, List<BadgeView> told, Supplier<String> claim) {
        var lines = badges.lines(told, reader.locale());
        return switch (mail.template()) {
            case BADGES_WAITING ->
                    templates.badgesWaiting(reader, lines, waiting(mail, claim.get()));
            case BADGES_REMINDER ->
                    templates.badgesReminder(reader, lines, claim.get(), pages.signIn());
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

    private ClaimPages waiting(OutboxMail mail, String claim) {
        var merged = mail.data().reason().equals(MailData.MERGED);
        return new ClaimPages(claim, pages.signIn(), pages.missingBadge(), merged);
    }

    private ComposedMail toAccount(OutboxMail mail, AccountContact contact, LinkSource links) {
        var account = accountId(mail.target());
        var address = contact.address();
        var reader = new Reader(contact.locale(), "", sender(), "");
        var letter =
                switch (mail.template()) {
                    case CONFIRMATION ->
                            accountTemplates.confirmation(reader, links.confirmation(account));
                    case PASSWORD_RESET ->
                            accountTemplates.passwordReset(
                                    reader, links.passwordReset(account, address));
                    case SIGN_IN_CODE ->
                            accountTemplates.signInCode(reader, links.signIn(account, address));
                    case PASSWORD_CHANGED ->
                            accountTemplates.passwordChanged(reader, pages.forgottenPassword());
                    case SIGN_UP_REPEATED ->
                            accountTemplates.signUpRepeated(reader, pages.signIn());
                    case ADDRESS_PROOF ->
                            accountTemplates.addressProof(
                                    reader, links.addressProof(account, address));
                    case EXPORT_READY -> accountTemplates.exportReady(reader, pages.myData());
                    case ERASURE, ERASURE_BY_STAFF ->
                            erasure(reader, mail.template(), links, account);
                    case STAFF_INVITED ->
                            accountTemplates.withLink(
                                    reader, mail.template(), links.staffInvitation(account));
                    case ADDRESS_ADDED, ADDRESS_REMOVED, CONTACT_CHANGED ->
                            accountTemplates.addressesChanged(reader, news(mail));
                    case NAME_CORRECTED ->
                            accountTemplates.nameCorrected(
                                    reader, pages.myName(), pages.forgottenPassword());
                    case NAME_REFUSED ->
                            accountTemplates.nameRefused(
                                    reader, mail.data().reason(), pages.myName());
                    case PASSKEY_ADDED,
                            PASSKEY_REMOVED,
                            APP_ADDED,
                            APP_REMOVED,
                            RECOVERY_CODE_USED,
                            IDENTITY_LINKED,
                            IDENTITY_UNLINKED ->
                            accountTemplates.addressesChanged(
                                    reader,
                                    new AddressNews(
                                            mail.template(),
                                            "",
                                            pages.security(),
                                            pages.forgottenPassword()));
                    case MERGE_CODE ->
                            accountTemplates.mergeCode(reader, links.mergeCode(account, address));
                    case ACCOUNTS_MERGED, ACCOUNTS_PARTED ->
                            accountTemplates.accountsMerged(
                                    reader, mail.template(), mail.data().reason(), merges());
                    default -> throw notFor(mail);
                };
        return new ComposedMail(MailAddress.parse(address), letter);
    }

    private ComposedMail toProof(AddressProofView proof, LinkSource links) {
        var reader = new Reader(proof.language(), "", sender(), "");
        return new ComposedMail(
                proof.address(),
                accountTemplates.missingBadgeCode(reader, links.missingBadge(proof.id())));
    }

    private ComposedMail toCase(OutboxMail mail, SupportMailView about) {
        var reader = new Reader(about.language(), "", sender(), "");
        var letter = caseTemplates.letter(reader, mail.template(), about, pages.supportCase(about));
        return new ComposedMail(about.to(), letter);
    }

    private ComposedMail toErased(OfErased erased) {
        var reader = new Reader(erased.language(), "", sender(), "");
        return new ComposedMail(
                MailAddress.parse(erased.address()), accountTemplates.erased(reader));
    }

    private Letter erasure(Reader reader, MailTemplate template, LinkSource links, long account) {
        var byStaff = template == MailTemplate.ERASURE_BY_STAFF;
        return accountTemplates.withLink(reader, template, links.erasure(account, byStaff));
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

    /** Mail comes from the program, which portal pages name in their head. */
    private Sender sender() {
        var issuer = catalog.issuer();
        var program = catalog.program().isEmpty() ? issuer.name() : catalog.program();
        return new Sender(program, issuer.name(), issuer.contact(), brands.current().draft());
    }
}
