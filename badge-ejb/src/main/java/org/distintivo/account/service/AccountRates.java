package org.distintivo.account.service;

import java.time.Duration;
import org.distintivo.platform.service.RateRule;

/** Limits how often somebody may try to sign in, ask for a mail or type a code. */
final class AccountRates {

    /** Guessing one address's password from one place. */
    static final RateRule SIGN_IN_HERE = new RateRule("sign-in-here", 10, Duration.ofMinutes(3));

    /**
     * Guessing one address's password from many places. Thirty places at once, or ten all the time,
     * are needed to use it up: a few cannot lock out the owner, whom a known device lets in anyway.
     */
    static final RateRule SIGN_IN_ADDRESS =
            new RateRule("sign-in-address", 300, Duration.ofSeconds(18));

    /** Mistyping at a device from which the owner has signed in before. */
    static final RateRule SIGN_IN_KNOWN = new RateRule("sign-in-known", 10, Duration.ofSeconds(30));

    /** Trying leaked passwords of many addresses from one place. */
    static final RateRule SIGN_IN_ORIGIN =
            new RateRule("sign-in-origin", 100, Duration.ofSeconds(2));

    /** Filling one mailbox with mails. */
    static final RateRule MAIL_TO_ADDRESS =
            new RateRule("mail-to-address", 5, Duration.ofMinutes(5));

    /** Filling many mailboxes with mails. */
    static final RateRule MAIL_FROM_ORIGIN =
            new RateRule("mail-from-origin", 60, Duration.ofSeconds(10));

    /** Guessing a mailed code, also across several mails. */
    static final RateRule CODE_FOR_ADDRESS =
            new RateRule("code-for-address", 10, Duration.ofMinutes(3));

    /** Guessing mailed codes and links from one place. */
    static final RateRule CODE_FROM_ORIGIN =
            new RateRule("code-from-origin", 60, Duration.ofSeconds(10));

    /** Filling mailboxes of others with mails that ask to be added to one's own account. */
    static final RateRule ADDRESSES_OF_ACCOUNT =
            new RateRule("addresses-of-account", 10, Duration.ofMinutes(10));

    /** Guessing the code of an address that somebody wants to add, across several mails. */
    static final RateRule CODE_FOR_ACCOUNT =
            new RateRule("code-for-account", 10, Duration.ofMinutes(3));

    /** Filling the list of names that staff have to look at. */
    static final RateRule NAMES_OF_PERSON = new RateRule("names-of-person", 5, Duration.ofHours(4));

    /** Guessing the second factor of an account whose password is known. */
    static final RateRule SECOND_FACTOR = new RateRule("second-factor", 10, Duration.ofMinutes(3));

    private AccountRates() {}
}
