package org.distintivo.catalog.domain;

import java.util.Locale;
import org.distintivo.platform.domain.RuleViolation;

/** Thrown when the catalog has no such exam or certification, or not this design of it. */
public class UnknownAchievementException extends RuleViolation {

    public UnknownAchievementException(AchievementKey key) {
        super(
                Kind.UNKNOWN,
                "achievement-unknown",
                "The catalog has no such " + key.kind().name().toLowerCase(Locale.ROOT),
                key.code());
    }
}
