package org.distintivo.sharing.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when what a holder writes for others is no plain text, or too long. */
public class ShownTextRefusedException extends RuleViolation {

    private ShownTextRefusedException(String code, String detail, Object... arguments) {
        super(Kind.REFUSED, code, detail, arguments);
    }

    static ShownTextRefusedException missing() {
        return new ShownTextRefusedException("text-missing", "There has to be a text.");
    }

    static ShownTextRefusedException tooLong(int longest) {
        return new ShownTextRefusedException(
                "text-too-long", "At most " + longest + " characters fit.", longest);
    }

    static ShownTextRefusedException hidden() {
        return new ShownTextRefusedException(
                "text-hidden", "It holds characters that nobody sees.");
    }

    static ShownTextRefusedException markup() {
        return new ShownTextRefusedException("text-markup", "It is plain text, without HTML.");
    }

    static ShownTextRefusedException marks() {
        return new ShownTextRefusedException("text-marks", "It heaps up marks on a letter.");
    }
}
