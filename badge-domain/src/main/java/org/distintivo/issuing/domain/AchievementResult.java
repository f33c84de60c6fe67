package org.distintivo.issuing.domain;

/**
 * How well something was achieved, and where that can be seen.
 *
 * @param score told only where the achievement says what scores mean; or null
 * @param evidence a web address, or null
 */
public record AchievementResult(String score, String evidence) {

    /** Nothing but that it was achieved. */
    public static final AchievementResult PLAIN = new AchievementResult(null, null);
}
