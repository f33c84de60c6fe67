package org.distintivo.catalog.domain;

/** The two sorts of things a program gives badges for. */
public enum AchievementKind {
    EXAM("exams"),
    CERTIFICATION("certifications");

    private final String plural;

    AchievementKind(String plural) {
        this.plural = plural;
    }

    /** Returns the word for it in addresses, {@code exams} or {@code certifications}. */
    public String pathSegment() {
        return plural;
    }
}
