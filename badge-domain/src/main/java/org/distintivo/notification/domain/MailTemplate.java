package org.distintivo.notification.domain;

import java.util.Locale;
import java.util.Optional;

/** The kinds of mails. The texts of each are in the bundle under {@code notification.<key>.}. */
public enum MailTemplate {
    /** Badges wait to be accepted; carries a claim link. */
    BADGES_WAITING,
    /** Badges have waited for some time; said once of each. */
    BADGES_REMINDER,
    /** Badges were accepted at once, because the earner wanted it so. */
    BADGES_ACCEPTED,
    /** Badges that a mail has told of do not wait any more; tells the reason. */
    BADGES_WITHDRAWN,
    /** Badges of other issuers that the reader has added are good no more. */
    FOREIGN_BADGES_WORSENED,
    /** An accepted badge was revoked; tells the reason. */
    BADGE_REVOKED,
    /** An accepted badge was set aside for the time being. */
    BADGE_SUSPENDED,
    /** The suspension of a badge ended. */
    BADGE_REINSTATED,
    /** Confirm this address, by link or code. */
    CONFIRMATION,
    /** Choose a new password, by link or code. */
    PASSWORD_RESET,
    /** Sign in, by code. */
    SIGN_IN_CODE,
    /** The password is another one now; says what to do if that was not the owner. */
    PASSWORD_CHANGED,
    /** Somebody signed up with an address that has an account already. */
    SIGN_UP_REPEATED,
    /** Show that this address is yours, by link or code, to have it added to an account. */
    ADDRESS_PROOF,
    /** An address was added to the account. */
    ADDRESS_ADDED,
    /** An address was removed from the account. */
    ADDRESS_REMOVED,
    /** Mail goes to another address of the account from now on. */
    CONTACT_CHANGED,
    /** The code with which somebody without an account proves an address. */
    MISSING_BADGE_CODE,
    /** Badges tell the name that was asked for. */
    NAME_CORRECTED,
    /** Badges go on telling the name that they tell; says why. */
    NAME_REFUSED,
    /** A passkey was added to the account. */
    PASSKEY_ADDED,
    /** A passkey was removed from the account. */
    PASSKEY_REMOVED,
    /** The account asks for the codes of an app beside the password. */
    APP_ADDED,
    /** The account no longer asks for the codes of an app. */
    APP_REMOVED,
    /** Somebody signed in with a recovery code in place of the app. */
    RECOVERY_CODE_USED,
    /** Everything that is held about you can be downloaded. */
    EXPORT_READY,
    /** Confirm by link that everything about you is to be erased. */
    ERASURE,
    /** Confirm by link, as a member of staff, that somebody is to be erased. */
    ERASURE_BY_STAFF,
    /** Everything about you is erased, as you confirmed. */
    ERASED,
    /** The account can be signed in to with an identity elsewhere. */
    IDENTITY_LINKED,
    /** That has ended. */
    IDENTITY_UNLINKED,
    /** Join staff, who have invited the reader, by link. */
    STAFF_INVITED,
    /** Work for an employer, to whose people staff have invited the reader, by link. */
    EMPLOYER_INVITED,
    /** Make another account part of this one, by code. */
    MERGE_CODE,
    /** Two accounts are one now; says how to undo it. */
    ACCOUNTS_MERGED,
    /** Two accounts that were one are two again. */
    ACCOUNTS_PARTED,
    /** A question has arrived; tells the number of its case. */
    CASE_RECEIVED,
    /** Staff have answered in a case. */
    CASE_ANSWERED,
    /** Staff ask a delivery partner about a case. */
    CASE_PASSED_ON,
    /** New openings for searches that the reader keeps; one mail for all of them. */
    NEW_JOBS,
    /** Somebody applies for an opening; to the employer, with the link to the application. */
    APPLICATION_SENT,
    /** An employer has answered an application. */
    APPLICATION_ANSWERED;

    /**
     * Returns whether it never waits behind other mail: somebody sits before a page and waits for
     * it, or somebody else may be at work in the account.
     */
    public boolean isUrgent() {
        return switch (this) {
            case CONFIRMATION,
                    PASSWORD_RESET,
                    PASSWORD_CHANGED,
                    SIGN_IN_CODE,
                    SIGN_UP_REPEATED,
                    ADDRESS_PROOF,
                    PASSKEY_ADDED,
                    PASSKEY_REMOVED,
                    APP_ADDED,
                    APP_REMOVED,
                    RECOVERY_CODE_USED,
                    MISSING_BADGE_CODE,
                    ERASURE,
                    ERASURE_BY_STAFF,
                    ERASED,
                    IDENTITY_LINKED,
                    IDENTITY_UNLINKED,
                    STAFF_INVITED,
                    EMPLOYER_INVITED,
                    MERGE_CODE ->
                    true;
            default -> false;
        };
    }

    /**
     * Returns of which kind it is, for whoever does not want such mail; empty when it goes out
     * always: what is about the safety of an account, and what becomes of a badge that was
     * accepted.
     */
    public Optional<MailKind> kind() {
        return switch (this) {
            case BADGES_WAITING -> Optional.of(MailKind.WAITING);
            case BADGES_REMINDER -> Optional.of(MailKind.REMINDER);
            case BADGES_ACCEPTED -> Optional.of(MailKind.ACCEPTED);
            case BADGES_WITHDRAWN -> Optional.of(MailKind.WITHDRAWN);
            case FOREIGN_BADGES_WORSENED -> Optional.of(MailKind.FOREIGN);
            case NEW_JOBS -> Optional.of(MailKind.JOBS);
            case BADGE_REVOKED,
                    BADGE_SUSPENDED,
                    BADGE_REINSTATED,
                    CONFIRMATION,
                    PASSWORD_RESET,
                    PASSWORD_CHANGED,
                    SIGN_IN_CODE,
                    SIGN_UP_REPEATED,
                    ADDRESS_PROOF,
                    ADDRESS_ADDED,
                    ADDRESS_REMOVED,
                    CONTACT_CHANGED,
                    PASSKEY_ADDED,
                    PASSKEY_REMOVED,
                    APP_ADDED,
                    APP_REMOVED,
                    RECOVERY_CODE_USED,
                    MISSING_BADGE_CODE,
                    NAME_CORRECTED,
                    NAME_REFUSED,
                    EXPORT_READY,
                    ERASURE,
                    ERASURE_BY_STAFF,
                    ERASED,
                    IDENTITY_LINKED,
                    IDENTITY_UNLINKED,
                    STAFF_INVITED,
                    EMPLOYER_INVITED,
                    MERGE_CODE,
                    ACCOUNTS_MERGED,
                    ACCOUNTS_PARTED,
                    CASE_RECEIVED,
                    CASE_ANSWERED,
                    CASE_PASSED_ON,
                    APPLICATION_SENT,
                    APPLICATION_ANSWERED ->
                    Optional.empty();
        };
    }

    /** Returns the template's message key, for example {@code badges-waiting}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
