package org.distintivo.account.domain;

import org.distintivo.platform.domain.RuleViolation;

/** The text is not a mail address that this system writes to. */
public class MailAddressInvalidException extends RuleViolation {

    /**
     * @param reason what is wrong, in English, without the text itself
     */
    public MailAddressInvalidException(String reason) {
        super(Kind.MALFORMED, "mail-address-invalid", "Not a mail address: " + reason);
    }
}
