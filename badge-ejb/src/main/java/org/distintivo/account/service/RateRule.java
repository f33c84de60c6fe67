package org.distintivo.account.service;

import java.time.Duration;

/** How often somebody may ask for what could be abused: so many at once, then one per while. */
public enum RateRule {
    /** Guessing one address's password from one place. */
    SIGN_IN_HERE(10, Duration.ofSeconds(30)),
    /** Guessing one address's password from many places. */
    SIGN_IN_ADDRESS(100, Duration.ofSeconds(20)),
    /** Trying leaked passwords of many addresses from one place. */
    SIGN_IN_ORIGIN(100, Duration.ofSeconds(2)),
    /** Filling one mailbox with mails. */
    MAIL_TO_ADDRESS(5, Duration.ofMinutes(5)),
    /** Filling many mailboxes with mails. */
    MAIL_FROM_ORIGIN(60, Duration.ofSeconds(10)),
    /** Guessing a mailed code, also across several mails. */
    CODE_FOR_ADDRESS(10, Duration.ofMinutes(3)),
    /** Guessing mailed codes and links from one place. */
    CODE_FROM_ORIGIN(60, Duration.ofSeconds(10)),
    /** Letting the server verify one document after the other. */
    VERIFY_FROM_ORIGIN(120, Duration.ofMillis(500));

    private final int atOnce;
    private final Duration thenOnePer;

    RateRule(int atOnce, Duration thenOnePer) {
        this.atOnce = atOnce;
        this.thenOnePer = thenOnePer;
    }

    int atOnce() {
        return atOnce;
    }

    Duration thenOnePer() {
        return thenOnePer;
    }
}
