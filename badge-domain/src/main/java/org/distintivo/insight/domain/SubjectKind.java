package org.distintivo.insight.domain;

import java.util.Optional;

/** What an insight can be about. */
public enum SubjectKind {
    EXAM("exams"),
    CERTIFICATION("certifications"),
    SKILL("skills");

    private final String pathSegment;

    SubjectKind(String pathSegment) {
        this.pathSegment = pathSegment;
    }

    /** Returns its part of addresses, on pages and in the interface. */
    public String pathSegment() {
        return pathSegment;
    }

    /** Returns the kind that an address names. */
    public static Optional<SubjectKind> of(String pathSegment) {
        for (var kind : values()) {
            if (kind.pathSegment.equals(pathSegment)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
