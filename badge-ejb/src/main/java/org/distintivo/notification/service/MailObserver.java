package org.distintivo.notification.service;

import static jakarta.interceptor.Interceptor.Priority.APPLICATION;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.distintivo.account.domain.AccountsMerged;
import org.distintivo.account.domain.AccountsParted;
import org.distintivo.account.domain.AddressProofRequested;
import org.distintivo.account.domain.AddressesChanged;
import org.distintivo.account.domain.ConfirmationRequested;
import org.distintivo.account.domain.EmployerPersonChanged;
import org.distintivo.account.domain.ErasureRequested;
import org.distintivo.account.domain.ExportEnded;
import org.distintivo.account.domain.MergeCodeRequested;
import org.distintivo.account.domain.NameCorrected;
import org.distintivo.account.domain.NameRefused;
import org.distintivo.account.domain.OwnErasureDone;
import org.distintivo.account.domain.PasswordChanged;
import org.distintivo.account.domain.PasswordResetRequested;
import org.distintivo.account.domain.Role;
import org.distintivo.account.domain.SignInCodeRequested;
import org.distintivo.account.domain.SignInWaysChanged;
import org.distintivo.account.domain.SignUpRepeated;
import org.distintivo.account.domain.StaffChanged;
import org.distintivo.account.domain.StaffInvitationRepeated;
import org.distintivo.badge.domain.BadgeAccepted;
import org.distintivo.badge.domain.BadgeReinstated;
import org.distintivo.badge.domain.BadgeRevoked;
import org.distintivo.badge.domain.BadgeSuspended;
import org.distintivo.badge.domain.BadgeWithdrawn;
import org.distintivo.badge.domain.BadgesAwarded;
import org.distintivo.badge.domain.BadgesWaiting;
import org.distintivo.earning.domain.ImportEnded;
import org.distintivo.earning.domain.ImportRecording;
import org.distintivo.foreign.domain.ForeignBadgesWorsened;
import org.distintivo.insight.domain.ApplicationAnswered;
import org.distintivo.insight.domain.ApplicationSent;
import org.distintivo.insight.domain.ApplicationWay;
import org.distintivo.notification.domain.MailData;
import org.distintivo.notification.domain.MailTarget;
import org.distintivo.notification.domain.MailTarget.OfAccount;
import org.distintivo.notification.domain.MailTarget.OfCase;
import org.distintivo.notification.domain.MailTarget.OfEarner;
import org.distintivo.notification.domain.MailTarget.OfErased;
import org.distintivo.notification.domain.MailTarget.OfMailbox;
import org.distintivo.notification.domain.MailTarget.OfPerson;
import org.distintivo.notification.domain.MailTarget.OfProof;
import org.distintivo.notification.domain.MailTemplate;
import org.distintivo.support.domain.MissingBadgeCodeRequested;
import org.distintivo.support.domain.SupportCaseAnswered;
import org.distintivo.support.domain.SupportCasePassedOn;
import org.distintivo.support.domain.SupportCaseReceived;

/** Turns news of other features into mails, in the transaction of the news. */
@ApplicationScoped
class MailObserver {

    /** After auto-accept, which decides what there is to tell. */
    private static final int AFTER_AUTO_ACCEPT = APPLICATION + 500;

    @Inject private MailWriter writer;
    @Inject private TransactionNotes notes;
    @Inject private OutboxRepository outbox;
    @Inject private Clock clock;

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
            var merged = notes.isMerging() && template == MailTemplate.BADGES_WAITING;
            var data = new MailData(badgeIds, merged ? MailData.MERGED : "");
            writer.writeOrJoin(template, new OfEarner(earnerId), data);
        }
    }

    /** Collects the mails of an import until the transaction ends. */
    void importRecording(@Observes ImportRecording news) {
        notes.importing(news.importId());
    }

    /** Joins mails of the same import, or of the same minute, that wait to be sent. */
    void badgesAwarded(@Observes BadgesAwarded news) {
        lookUpUnsent(news.byEarner().stream().map(BadgesWaiting::earnerId).toList());
    }

    private void lookUpUnsent(List<Long> earners) {
        var importId = notes.importId();
        var unsent =
                importId.isPresent()
                        ? outbox.listOfImport(importId.getAsLong(), earners)
                        : outbox.listCollecting(earners, clock.instant());
        unsent.forEach(notes::written);
    }

    /** Releases the mails of an import. */
    void importEnded(@Observes ImportEnded news) {
        outbox.sendOfImport(news.importId(), clock.instant());
    }

    /** Writes of a withdrawal only to who has read that the badge waits. */
    void badgeWithdrawn(@Observes BadgeWithdrawn news) {
        if (outbox.hasTold(news.earnerId(), news.badgeId())) {
            var reason = Optional.ofNullable(news.why()).orElse("");
            lookUpUnsent(List.of(news.earnerId()));
            writer.writeOrJoin(
                    MailTemplate.BADGES_WITHDRAWN,
                    new OfEarner(news.earnerId()),
                    new MailData(List.of(news.badgeId()), reason));
        }
    }

    /**
     * Writes of a revocation, unless it was only restored from the status lists: its holder was
     * told when it happened.
     */
    void badgeRevoked(@Observes BadgeRevoked news) {
        if (news.reason().isRestored()) {
            return;
        }
        var reason = Optional.ofNullable(news.reason().text()).orElse("");
        writer.write(
                MailTemplate.BADGE_REVOKED,
                new OfEarner(news.earnerId()),
                new MailData(List.of(news.badgeId()), reason));
    }

    /** Writes of a suspension, unless it was only restored from the status lists. */
    void badgeSuspended(@Observes BadgeSuspended news) {
        if (!news.restored()) {
            tell(MailTemplate.BADGE_SUSPENDED, news.earnerId(), news.badgeId());
        }
    }

    /** Writes of the end of a suspension, unless it was only restored from the status lists. */
    void badgeReinstated(@Observes BadgeReinstated news) {
        if (!news.restored()) {
            tell(MailTemplate.BADGE_REINSTATED, news.earnerId(), news.badgeId());
        }
    }

    private void tell(MailTemplate template, long earnerId, String badgeId) {
        writer.write(template, new OfEarner(earnerId), MailData.badges(List.of(badgeId)));
    }

    void foreignBadgesWorsened(@Observes ForeignBadgesWorsened news) {
        writer.write(
                MailTemplate.FOREIGN_BADGES_WORSENED,
                new OfEarner(news.earnerId()),
                MailData.badges(news.badgeIds()));
    }

    /** Writes to the employer where applications go to a mailbox; a hook is called by a job. */
    void applicationSent(@Observes ApplicationSent news) {
        if (news.way() == ApplicationWay.MAILBOX) {
            writer.write(
                    MailTemplate.APPLICATION_SENT,
                    new OfEarner(news.earnerId()),
                    MailData.because(news.applicationId()));
        }
    }

    void applicationAnswered(@Observes ApplicationAnswered news) {
        writer.write(
                MailTemplate.APPLICATION_ANSWERED,
                new OfEarner(news.earnerId()),
                MailData.because(news.applicationId()));
    }

    void confirmationRequested(@Observes ConfirmationRequested news) {
        tell(MailTemplate.CONFIRMATION, new OfAccount(news.accountId()));
    }

    void passwordResetRequested(@Observes PasswordResetRequested news) {
        tell(MailTemplate.PASSWORD_RESET, new OfMailbox(news.accountId(), news.address()));
    }

    void signInCodeRequested(@Observes SignInCodeRequested news) {
        tell(MailTemplate.SIGN_IN_CODE, new OfMailbox(news.accountId(), news.address()));
    }

    void passwordChanged(@Observes PasswordChanged news) {
        news.told()
                .forEach(
                        it ->
                                tell(
                                        MailTemplate.PASSWORD_CHANGED,
                                        new OfMailbox(news.accountId(), it)));
    }

    void signUpRepeated(@Observes SignUpRepeated news) {
        tell(MailTemplate.SIGN_UP_REPEATED, new OfMailbox(news.accountId(), news.address()));
    }

    void addressProofRequested(@Observes AddressProofRequested news) {
        tell(MailTemplate.ADDRESS_PROOF, new OfMailbox(news.accountId(), news.address()));
    }

    void missingBadgeCodeRequested(@Observes MissingBadgeCodeRequested news) {
        tell(MailTemplate.MISSING_BADGE_CODE, new OfProof(news.proofId()));
    }

    void supportCaseReceived(@Observes SupportCaseReceived news) {
        tell(MailTemplate.CASE_RECEIVED, new OfCase(news.messageId()));
    }

    void supportCaseAnswered(@Observes SupportCaseAnswered news) {
        tell(MailTemplate.CASE_ANSWERED, new OfCase(news.messageId()));
    }

    void supportCasePassedOn(@Observes SupportCasePassedOn news) {
        tell(MailTemplate.CASE_PASSED_ON, new OfCase(news.messageId()));
    }

    void exportEnded(@Observes ExportEnded news) {
        tell(MailTemplate.EXPORT_READY, new OfAccount(news.accountId()));
    }

    void erasureRequested(@Observes ErasureRequested news) {
        tell(
                news.reason().isOfStaff() ? MailTemplate.ERASURE_BY_STAFF : MailTemplate.ERASURE,
                new OfAccount(news.accountId()));
    }

    void ownErasureDone(@Observes OwnErasureDone news) {
        tell(MailTemplate.ERASED, new OfErased(news.address(), news.language()));
    }

    void addressesChanged(@Observes AddressesChanged news) {
        var template =
                switch (news.change()) {
                    case ADDED -> MailTemplate.ADDRESS_ADDED;
                    case REMOVED -> MailTemplate.ADDRESS_REMOVED;
                    case CONTACT -> MailTemplate.CONTACT_CHANGED;
                };
        for (var address : news.told()) {
            var mailbox = new OfMailbox(news.accountId(), address);
            writer.write(template, mailbox, MailData.address(news.address()));
        }
    }

    void staffChanged(@Observes StaffChanged news) {
        if (news.change() == StaffChanged.Change.INVITED) {
            tell(MailTemplate.STAFF_INVITED, new OfAccount(news.accountId()));
        }
    }

    void staffInvitationRepeated(@Observes StaffInvitationRepeated news) {
        tell(invitation(news.role()), new OfAccount(news.accountId()));
    }

    private static MailTemplate invitation(Role role) {
        return role == Role.EMPLOYER ? MailTemplate.EMPLOYER_INVITED : MailTemplate.STAFF_INVITED;
    }

    void employerPersonChanged(@Observes EmployerPersonChanged news) {
        if (news.change() == StaffChanged.Change.INVITED) {
            tell(MailTemplate.EMPLOYER_INVITED, new OfAccount(news.accountId()));
        }
    }

    void nameCorrected(@Observes NameCorrected news) {
        tell(MailTemplate.NAME_CORRECTED, new OfAccount(news.accountId()));
    }

    void nameRefused(@Observes NameRefused news) {
        writer.write(
                MailTemplate.NAME_REFUSED,
                new OfAccount(news.accountId()),
                new MailData(List.of(), news.why()));
    }

    void signInWaysChanged(@Observes SignInWaysChanged news) {
        var template =
                switch (news.change()) {
                    case PASSKEY_ADDED -> MailTemplate.PASSKEY_ADDED;
                    case PASSKEY_REMOVED -> MailTemplate.PASSKEY_REMOVED;
                    case APP_ADDED -> MailTemplate.APP_ADDED;
                    case APP_REMOVED -> MailTemplate.APP_REMOVED;
                    case RECOVERY_CODE_USED -> MailTemplate.RECOVERY_CODE_USED;
                    case IDENTITY_LINKED -> MailTemplate.IDENTITY_LINKED;
                    case IDENTITY_UNLINKED -> MailTemplate.IDENTITY_UNLINKED;
                };
        news.told().forEach(it -> tell(template, new OfMailbox(news.accountId(), it)));
    }

    void mergeCodeRequested(@Observes MergeCodeRequested news) {
        tell(MailTemplate.MERGE_CODE, new OfMailbox(news.accountId(), news.address()));
    }

    void accountsMerged(@Observes AccountsMerged news) {
        var data = MailData.because(news.undoUntil().toString());
        for (var address : news.told()) {
            writer.write(
                    MailTemplate.ACCOUNTS_MERGED,
                    mailbox(news.accountId(), news.earnerId(), address),
                    data);
        }
    }

    void accountsParted(@Observes AccountsParted news) {
        for (var address : news.told()) {
            tell(MailTemplate.ACCOUNTS_PARTED, mailbox(news.accountId(), news.earnerId(), address));
        }
    }

    private static MailTarget mailbox(Long accountId, long earnerId, String address) {
        return accountId == null
                ? new OfPerson(earnerId, address)
                : new OfMailbox(accountId, address);
    }

    private void tell(MailTemplate template, MailTarget target) {
        writer.write(template, target, MailData.NONE);
    }
}
