package org.distintivo.notification.domain;

import java.util.Locale;

/** What a mail is about. Its texts are in the bundle under {@code notification.<key>.}. */
public enum MailTemplate {
    /** Badges wait to be accepted; carries a claim link. */
    BADGES_WAITING,
    /** Badges were accepted at once, because the earner wanted it so. */
    BADGES_ACCEPTED,
    /** An accepted badge was revoked; tells the reason. */
    BADGE_REVOKED,
    /** Confirm this address, by link or code. */
    CONFIRMATION,
    /** Choose a new password, by link or code. */
    PASSWORD_RESET,
    /** Somebody signed up with an address that has an account already. */
    SIGN_UP_REPEATED;

    /** For example {@code badges-waiting}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
