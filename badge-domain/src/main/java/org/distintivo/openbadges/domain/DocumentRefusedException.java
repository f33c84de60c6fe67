package org.distintivo.openbadges.domain;

/**
 * Thrown when a document of somebody else cannot be processed. The reason's code is the last part
 * of the message key that a verification report shows, so this is not an error of the program.
 */
public class DocumentRefusedException extends Exception {

    private final Refusal reason;
    private final transient Object[] arguments;

    /**
     * @param arguments fill the gaps of the message
     */
    public DocumentRefusedException(Refusal reason, Object... arguments) {
        super(reason.code());
        this.reason = reason;
        this.arguments = arguments;
    }

    public Refusal reason() {
        return reason;
    }

    public String code() {
        return reason.code();
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }
}
