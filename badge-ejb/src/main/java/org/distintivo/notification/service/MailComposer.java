package org.distintivo.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.distintivo.account.service.EarnerService;
import org.distintivo.account.service.EarnerView;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.foreign.service.ForeignBadgeView;
import org.distintivo.notification.domain.MailData;
import org.distintivo.notification.domain.MailKind;
import org.distintivo.notification.domain.MailTarget.OfCase;
import org.distintivo.notification.domain.MailTarget.OfEarner;
import org.distintivo.notification.domain.MailTarget.OfErased;
import org.distintivo.notification.domain.MailTarget.OfProof;
import org.distintivo.notification.domain.MailTemplate;
import org.distintivo.notification.domain.OutboxMail;
import org.distintivo.notification.service.Composition.Nothing;
import org.distintivo.notification.service.MailTemplates.ClaimPages;
import org.distintivo.notification.service.MailTemplates.Reader;
import org.distintivo.support.service.AddressProofMails;
import org.distintivo.support.service.SupportCaseMails;
import org.distintivo.support.service.SupportMailView;

/**
 * Composes a mail from what is true now: the reader's address and language, the badges as they
 * stand. A mail that has nothing to say any more is not composed.
 */
@ApplicationScoped
class MailComposer {

    @Inject private MailTemplates templates;
    @Inject private AccountLetters accounts;
    @Inject private ProgramSender program;
    @Inject private CaseMailTemplates caseTemplates;
    @Inject private JobMails jobMails;
    @Inject private ApplicationLetters applications;
    @Inject private MailBadges badges;
    @Inject private ForeignBadgeLetters foreign;
    @Inject private PortalLinks pages;
    @Inject private EarnerService earners;
    @Inject private AddressProofMails proofs;
    @Inject private SupportCaseMails cases;
    @Inject private MailRefusals refusals;

    /** Composes a mail for sending, unless there is nothing to say or nobody who wants it. */
    Composition compose(OutboxMail mail, LinkSource links) {
        if (mail.target() instanceof OfProof proof) {
            return proofs.findWaiting(proof.proofId())
                    .<Composition>map(it -> accounts.proof(it, links))
                    .orElse(Nothing.POINTLESS);
        }
        if (mail.target() instanceof OfCase about) {
            return cases.find(about.messageId())
                    .<Composition>map(it -> toCase(mail, it))
                    .orElse(Nothing.POINTLESS);
        }
        if (mail.target() instanceof OfErased erased) {
            return erased.address().isEmpty() ? Nothing.POINTLESS : accounts.erased(erased);
        }
        if (ApplicationLetters.isAbout(mail)) {
            return applications
                    .compose(mail, links)
                    .<Composition>map(Function.identity())
                    .orElse(Nothing.POINTLESS);
        }
        if (!(mail.target() instanceof OfEarner target)) {
            return accounts.compose(mail, links)
                    .<Composition>map(Function.identity())
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
            return proofs.find(proof.proofId()).map(it -> accounts.proof(it, links));
        }
        if (mail.target() instanceof OfCase about) {
            return cases.find(about.messageId()).map(it -> toCase(mail, it));
        }
        if (mail.target() instanceof OfErased erased) {
            return Optional.of(erased).filter(it -> !it.address().isEmpty()).map(accounts::erased);
        }
        if (ApplicationLetters.isAbout(mail)) {
            return applications.compose(mail, links);
        }
        if (!(mail.target() instanceof OfEarner target)) {
            return accounts.compose(mail, links);
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
        var reader = new Reader(earner.locale(), earner.name(), program.sender(), refusal);
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
        return new Reader(earner.locale(), earner.name(), program.sender(), refusal);
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

    private ComposedMail toCase(OutboxMail mail, SupportMailView about) {
        var reader = new Reader(about.language(), "", program.sender(), "");
        var letter = caseTemplates.letter(reader, mail.template(), about, pages.supportCase(about));
        return new ComposedMail(about.to(), letter);
    }

    private static IllegalStateException notFor(OutboxMail mail) {
        return new IllegalStateException(mail.template() + " for " + mail.target());
    }
}
