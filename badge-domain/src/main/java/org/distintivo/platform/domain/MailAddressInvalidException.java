package org.distintivo.platform.domain;

/** Thrown when a text is not a mail address that this system writes to. */
public class MailAddressInvalidException extends RuleViolation {

    /** The flaws of a text that is no mail address. */
    public enum Flaw {
        EMPTY("it is empty"),
        TOO_LONG("it is too long"),
        NOT_ONE_AT("there must be exactly one @"),
        LOCAL_PART("the part before the @"),
        LOCAL_PART_NOT_ASCII("letters before the @ must be ASCII here"),
        DOMAIN("the part after the @");

        private final String detail;

        Flaw(String detail) {
            this.detail = detail;
        }
    }

    private final Flaw flaw;

    public MailAddressInvalidException(Flaw flaw) {
        super(
                Kind.MALFORMED,
                "mail-address-invalid",
                "Not a mail address: " + flaw.detail,
                flaw.name());
        this.flaw = flaw;
    }

    public Flaw flaw() {
        return flaw;
    }
}
