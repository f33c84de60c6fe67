package org.distintivo.platform.domain;

/**
 * Thrown when every attempt lost against parallel requests about the same person: 409 {@code
 * try-again}. Nothing was changed.
 */
public class TryAgainException extends RuleViolation {

    public TryAgainException() {
        super(
                Kind.CONFLICT,
                "try-again",
                "Too many parallel requests about the same person; send it again.");
    }
}
