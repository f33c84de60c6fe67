package org.distintivo.earning.domain;

import org.distintivo.platform.domain.ReasonText;

/**
 * Why a result was voided, on one line.
 *
 * @param text told to the earner; white space around it goes
 */
public record VoidReason(String text) {

    private static final int MAX_LENGTH = 500;

    /**
     * @throws ResultsRefusedException if it is blank or too long, or holds control characters
     */
    public static VoidReason of(String written) {
        var text = ReasonText.of(written);
        if (text.isEmpty()
                || text.length() > MAX_LENGTH
                || written.strip().chars().anyMatch(c -> c < 32)) {
            throw ResultsRefusedException.reasonMissing(MAX_LENGTH);
        }
        return new VoidReason(text);
    }
}
