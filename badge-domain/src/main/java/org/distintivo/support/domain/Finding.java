package org.distintivo.support.domain;

import static org.distintivo.support.domain.Remedy.CLAIM;
import static org.distintivo.support.domain.Remedy.CORRECT_ADDRESS;
import static org.distintivo.support.domain.Remedy.LOOK_AGAIN;
import static org.distintivo.support.domain.Remedy.PROVE_ADDRESS;
import static org.distintivo.support.domain.Remedy.SEE_BADGE;
import static org.distintivo.support.domain.Remedy.SEE_CATALOG;
import static org.distintivo.support.domain.Remedy.SEE_CERTIFICATION_BADGE;
import static org.distintivo.support.domain.Remedy.TAKE_BACK;
import static org.distintivo.support.domain.Remedy.WRITE_TO_PARTNER;
import static org.distintivo.support.domain.Remedy.WRITE_TO_PROGRAM;

/**
 * What became of a badge that somebody misses. Several may be true at once; <b>the first in this
 * order answers</b>: what the person has or can have at once, what is decided about the person's
 * own results for good, what can be mended, what failed, what only may be.
 */
public enum Finding {
    /** The badge is among the person's badges. */
    ACCEPTED(SEE_BADGE),
    /** The badge waits, and mail about it comes back. */
    MAIL_BOUNCED(CORRECT_ADDRESS),
    /** The badge waits to be accepted. */
    WAITING(CLAIM),
    /** The person declined the badge. */
    DECLINED(TAKE_BACK),
    /** The badge was revoked. */
    REVOKED(WRITE_TO_PROGRAM),
    /** A result may be another person's; it waits for staff. */
    HELD(WRITE_TO_PROGRAM),
    /** The pass completed a certification, whose badge came instead of the exam's. */
    REPLACED(SEE_CERTIFICATION_BADGE),
    /** The program gives no badge for it. */
    NO_BADGE(SEE_CATALOG),
    /** The partner sent a row that was rejected. */
    REJECTED(WRITE_TO_PARTNER),
    /** A result that is most certainly theirs came under an address they have not proved. */
    OTHER_ADDRESS(PROVE_ADDRESS),
    /** The same, and under another candidate id than theirs: two accounts at the partner. */
    OTHER_CANDIDATE_ID(PROVE_ADDRESS),
    /** The exam was taken after its last day. */
    RETIRED(WRITE_TO_PARTNER),
    /** The result was taken back. */
    VOIDED(WRITE_TO_PARTNER),
    /** The badge was withdrawn, and no result of the person's tells why. */
    WITHDRAWN(WRITE_TO_PROGRAM),
    /** The exam was not passed. */
    FAILED(WRITE_TO_PARTNER),
    /** The person named another address, of which nothing can be told before it is proved. */
    UNPROVED_ADDRESS(PROVE_ADDRESS),
    /** The certification asks for more than the person has passed. */
    INCOMPLETE(SEE_CATALOG),
    /** A file of results is being recorded right now. */
    IMPORTING(LOOK_AGAIN),
    /** Nothing arrived, and the partner sends only results of accounts in another language. */
    ACCOUNT_LANGUAGE(WRITE_TO_PARTNER),
    /** Nothing arrived. */
    NO_RESULT(WRITE_TO_PARTNER),
    /** Nothing is missing as far as anybody knows; the person did not say what. */
    NOTHING_KNOWN(WRITE_TO_PROGRAM);

    private final Remedy remedy;

    Finding(Remedy remedy) {
        this.remedy = remedy;
    }

    /** Returns what solves it. */
    public Remedy remedy() {
        return remedy;
    }
}
