package org.distintivo.openbadges.domain;

/**
 * The kinds of documents that can be handed in, by their standards' names. Only some of them say
 * that a person earned a badge.
 */
public enum DocumentType {
    /** A badge of version 3.0. */
    ACHIEVEMENT_CREDENTIAL("AchievementCredential", true),
    /** Speaks in favour of a badge, an achievement or an issuer. */
    ENDORSEMENT_CREDENTIAL("EndorsementCredential", false),
    /** A badge of version 2.0. */
    ASSERTION("Assertion", true),
    /** What a badge of version 2.0 is awarded for, whoever has earned it. */
    BADGE_CLASS("BadgeClass", false),
    /** Who issues badges of version 2.0. */
    PROFILE("Profile", false);

    private final String text;
    private final boolean award;

    DocumentType(String text, boolean award) {
        this.text = text;
        this.award = award;
    }

    /** Returns the type's name in the report. */
    public String text() {
        return text;
    }

    /** Returns whether it says that somebody earned a badge. */
    public boolean isAward() {
        return award;
    }
}
