package org.distintivo.credential.domain;

/**
 * How well something was achieved, and where that can be seen.
 *
 * @param score told only where the achievement says what scores mean; or null
 * @param evidence a web address, or null
 */
public record Achieved(String score, String evidence) {

    /** Nothing but that it was achieved. */
    public static final Achieved PLAIN = new Achieved(null, null);
}
