package org.distintivo.catalog.domain;

/** The two sorts of things a program gives badges for. */
public enum AchievementKind {
    EXAM,
    CERTIFICATION
}
