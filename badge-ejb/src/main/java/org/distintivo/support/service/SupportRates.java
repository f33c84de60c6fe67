package org.distintivo.support.service;

import java.time.Duration;
import org.distintivo.platform.service.RateRule;

/**
 * Limits how often somebody may ask for a missing badge or write, have a code mailed or type one.
 */
final class SupportRates {

    /** Asking over and over, from one place. */
    static final RateRule QUESTIONS_FROM_ORIGIN =
            new RateRule("missing-from-origin", 60, Duration.ofSeconds(20));

    /** Asking over and over, by one person. */
    static final RateRule QUESTIONS_OF_PERSON =
            new RateRule("missing-of-person", 20, Duration.ofMinutes(1));

    /** Trying candidate ids, or days of one, by one person. */
    static final RateRule IDS_OF_PERSON =
            new RateRule("missing-ids-of-person", 6, Duration.ofMinutes(30));

    /** Trying days of one candidate id, by many people. */
    static final RateRule TRIES_OF_ID =
            new RateRule("missing-tries-of-id", 12, Duration.ofMinutes(30));

    /** Filling one mailbox with codes. */
    static final RateRule CODES_TO_ADDRESS =
            new RateRule("missing-mail-to-address", 5, Duration.ofMinutes(5));

    /** Filling many mailboxes with codes. */
    static final RateRule CODES_FROM_ORIGIN =
            new RateRule("missing-mail-from-origin", 30, Duration.ofSeconds(30));

    /** Guessing codes from one place. */
    static final RateRule GUESSES_FROM_ORIGIN =
            new RateRule("missing-code-from-origin", 60, Duration.ofSeconds(10));

    /** Guessing the code of one address, also across several mails. */
    static final RateRule GUESSES_FOR_ADDRESS =
            new RateRule("missing-code-for-address", 10, Duration.ofMinutes(3));

    /** Writing to the people of the program over and over, by one person. */
    static final RateRule MESSAGES_OF_PERSON =
            new RateRule("support-of-person", 10, Duration.ofMinutes(10));

    /** The same, from one place. */
    static final RateRule MESSAGES_FROM_ORIGIN =
            new RateRule("support-from-origin", 60, Duration.ofMinutes(1));

    private SupportRates() {}
}
