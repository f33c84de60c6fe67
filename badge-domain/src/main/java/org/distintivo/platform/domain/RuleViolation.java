package org.distintivo.platform.domain;

import jakarta.ejb.ApplicationException;
import jakarta.json.JsonValue;
import java.util.Map;

/**
 * Thrown when a rule of the business refuses something.
 *
 * <p>The code is stable and public: REST shows it as the problem's type, the portal picks the
 * message {@code problem.<code>} from the bundle, and the arguments fill that message's gaps. A
 * violation rolls the transaction back.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class RuleViolation extends RuntimeException {

    /** The kinds of refusals; the edge turns each into a status of its protocol. */
    public enum Kind {
        /** The request itself cannot be understood. */
        MALFORMED,
        /** There is no such thing, or it is not the caller's. */
        UNKNOWN,
        /** There was such a thing, and it will not come back. */
        GONE,
        /** The caller may not do this. */
        FORBIDDEN,
        /** The thing is in a state that does not allow this. */
        CONFLICT,
        /** The request is understood and a rule refuses it. */
        REFUSED,
        /** The request is larger than a limit. */
        TOO_LARGE,
        /** The caller asks too often. */
        TOO_MANY,
        /** Something that this needs is away for a while. */
        UNAVAILABLE
    }

    private final Kind kind;
    private final String code;
    private final transient Object[] arguments;

    /**
     * @param code kebab-case, stable for ever
     * @param detail one English sentence for developers, shown to callers who read English; no
     *     personal data
     * @param arguments what fills the gaps of the message for people
     */
    protected RuleViolation(Kind kind, String code, String detail, Object... arguments) {
        super(detail);
        this.kind = kind;
        this.code = code;
        this.arguments = arguments;
    }

    /** Fills the gaps of a text in the caller's language. */
    @FunctionalInterface
    public interface Wording {

        /**
         * @param key of a text of the feature that refuses
         */
        String text(String key, Object... arguments);
    }

    /** Returns further members of the problem document that are the same in every language. */
    public Map<String, JsonValue> members() {
        return Map.of();
    }

    /** Returns further members of the problem document, for example a list of faults. */
    public Map<String, JsonValue> members(Wording wording) {
        return members();
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    /** Returns what fills the message's gaps; empty after serialization. */
    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }
}
