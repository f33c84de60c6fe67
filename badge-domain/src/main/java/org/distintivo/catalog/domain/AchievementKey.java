package org.distintivo.catalog.domain;

import java.util.Objects;

/**
 * Names one thing that can be earned. Exam and certification codes live in name spaces of their
 * own, so the kind belongs to the name.
 */
public record AchievementKey(AchievementKind kind, String code) {

    public AchievementKey {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(code, "code");
    }

    public static AchievementKey exam(String code) {
        return new AchievementKey(AchievementKind.EXAM, code);
    }

    public static AchievementKey certification(String code) {
        return new AchievementKey(AchievementKind.CERTIFICATION, code);
    }
}
