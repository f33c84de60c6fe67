package org.distintivo.credential.domain;

/**
 * What somebody handed in, by the word that its standard has for it. Only some of them say of a
 * person that a badge was earned; all can be genuine.
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

    /** As in the report. */
    public String text() {
        return text;
    }

    /** Whether it says of somebody that the badge was earned. */
    public boolean isAward() {
        return award;
    }
}
