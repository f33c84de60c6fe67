package org.distintivo.credential.domain;

/**
 * A document from somebody else cannot be worked with. The code says why; it is the last part of
 * the message key that a verification report shows, so this is not an error of the program.
 */
public class DocumentRefusedException extends Exception {

    private final String code;
    private final transient Object[] arguments;

    /**
     * @param code kebab-case, for example {@code term-undefined}
     * @param arguments fill the gaps of the message
     */
    public DocumentRefusedException(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = arguments;
    }

    public String code() {
        return code;
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }
}
