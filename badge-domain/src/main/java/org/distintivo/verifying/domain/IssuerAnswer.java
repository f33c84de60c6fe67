package org.distintivo.verifying.domain;

import org.distintivo.openbadges.domain.LinkFault;
import org.distintivo.platform.domain.Coded;

/**
 * The answers of the check of the issuer: whether the badge comes from the issuer that it names,
 * and on whose word. Trust and the colour of the verdict depend on nothing else.
 */
public enum IssuerAnswer implements Coded {
    /** The key is one of this installation's. */
    OWN(Proven.ISSUER, true),
    /** The document is this installation's own. */
    OWN_DESCRIPTION(Proven.ISSUER, true),
    /** The issuer goes by the key itself, as anybody can. */
    SELF(Proven.ISSUER, false),
    /** The issuer was asked just now and named the key. */
    LISTED(Proven.ISSUER, true),
    /** The issuer named the key at an earlier time, by its own signed file. */
    LISTED_THEN(Proven.ISSUER, true),
    /** The key lies on the issuer's host, where others may lie as well. */
    ON_HOST(Proven.HOST, true),
    /** The issuer's own server keeps the badge. */
    HOSTED(Proven.ISSUER, true),
    /** The issuer's own server names the key. */
    SIGNED(Proven.ISSUER, true),
    /** The description is kept where its issuer is at home. */
    AT_HOME(Proven.ISSUER, true),
    /** It is the issuer's own profile. */
    PROFILE(Proven.ISSUER, true),
    /** The key says that it is the issuer's, and nobody was asked. */
    UNASKED(Proven.NOBODY, false),
    /** As above, of an issuer known by did:web. */
    DID_WEB(Proven.NOBODY, false),
    /** The issuer has a name that nobody can look up. */
    UNBOUND(Proven.NOBODY, false),
    /** The issuer was asked and names no keys at all. */
    KEYLESS(Proven.NOBODY, false),
    /** The issuer did not answer. */
    UNREACHABLE(Proven.NOBODY, false),
    /** A description names its issuer and is kept elsewhere. */
    NAMED(Proven.NOBODY, false),
    /** It names this installation, whose signature it does not carry or no longer carries. */
    NAMES_US(Proven.NOBODY, false),
    /** It names this installation, and somebody else's signature holds. */
    OTHER_THAN_US(Proven.NOBODY, false),
    MISSING(Proven.NOBODY, false),
    OTHER(Proven.NOBODY, false),
    NOT_LISTED(Proven.NOBODY, false),
    NOWHERE(Proven.NOBODY, false),
    NOT_OURS(Proven.NOBODY, false),
    SCOPE(Proven.NOBODY, false),
    BADGE_MISSING(Proven.NOBODY, false),
    BADGE_NOT_ASKED(Proven.NOBODY, false),
    BADGE_UNREACHABLE(Proven.NOBODY, false),
    BADGE_NOT_THERE(Proven.NOBODY, false),
    BADGE_MALFORMED(Proven.NOBODY, false),
    BADGE_ELSEWHERE(Proven.NOBODY, false),
    ISSUER_MISSING(Proven.NOBODY, false),
    ISSUER_NOT_ASKED(Proven.NOBODY, false),
    ISSUER_UNREACHABLE(Proven.NOBODY, false),
    ISSUER_NOT_THERE(Proven.NOBODY, false),
    ISSUER_MALFORMED(Proven.NOBODY, false),
    ISSUER_ELSEWHERE(Proven.NOBODY, false);

    /** Of whom it is certain that nobody else can have signed. */
    public enum Proven {
        /** The very one that is named. */
        ISSUER,
        /** Somebody on the issuer's host. */
        HOST,
        NOBODY
    }

    private final Proven proven;
    private final boolean vouched;

    IssuerAnswer(Proven proven, boolean vouched) {
        this.proven = proven;
        this.vouched = vouched;
    }

    public Proven proven() {
        return proven;
    }

    /**
     * Returns whether somebody who can be found by an address vouches for the badge, and not a key
     * alone.
     */
    public boolean isVouched() {
        return vouched;
    }

    /** Whether it says that it is of this installation, which does not vouch for it. */
    public boolean isBorrowed() {
        return this == NAMES_US || this == OTHER_THAN_US || this == NOT_OURS;
    }

    /** Returns the answer where the badge class could not be fetched. */
    public static IssuerAnswer badge(LinkFault fault) {
        return switch (fault) {
            case MISSING -> BADGE_MISSING;
            case NOT_ASKED -> BADGE_NOT_ASKED;
            case UNREACHABLE -> BADGE_UNREACHABLE;
            case NOT_THERE -> BADGE_NOT_THERE;
            case MALFORMED -> BADGE_MALFORMED;
            case ELSEWHERE -> BADGE_ELSEWHERE;
        };
    }

    /** Returns the answer where the issuer's profile could not be fetched. */
    public static IssuerAnswer issuer(LinkFault fault) {
        return switch (fault) {
            case MISSING -> ISSUER_MISSING;
            case NOT_ASKED -> ISSUER_NOT_ASKED;
            case UNREACHABLE -> ISSUER_UNREACHABLE;
            case NOT_THERE -> ISSUER_NOT_THERE;
            case MALFORMED -> ISSUER_MALFORMED;
            case ELSEWHERE -> ISSUER_ELSEWHERE;
        };
    }
}
