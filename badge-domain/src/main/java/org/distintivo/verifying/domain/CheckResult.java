package org.distintivo.verifying.domain;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.distintivo.platform.domain.Coded;

/**
 * The result of one check.
 *
 * @param answer of the check's own enum, or why there was nothing to check or to read
 * @param arguments fill the message's gaps
 * @param pointer where in the document, as a JSON pointer (RFC 6901); null for all of it
 */
public record CheckResult(
        CheckId id, CheckOutcome outcome, Coded answer, List<Object> arguments, String pointer) {

    private static final Set<Coded> OPEN =
            Set.of(
                    StatusAnswer.NOT_ASKED,
                    StatusAnswer.UNREACHABLE,
                    StatusAnswer.KIND_UNKNOWN,
                    IssuerAnswer.DID_WEB,
                    IssuerAnswer.UNREACHABLE,
                    IssuerAnswer.BADGE_NOT_ASKED,
                    IssuerAnswer.BADGE_UNREACHABLE,
                    IssuerAnswer.ISSUER_NOT_ASKED,
                    IssuerAnswer.ISSUER_UNREACHABLE);

    public CheckResult {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(answer, "answer");
        arguments = arguments.stream().map(CheckResult::readable).toList();
    }

    /**
     * Returns the result of a check.
     *
     * @param arguments fill the message's gaps
     */
    public static CheckResult of(
            CheckId id, CheckOutcome outcome, Coded answer, Object... arguments) {
        return new CheckResult(id, outcome, answer, List.of(arguments), null);
    }

    private static Object readable(Object argument) {
        return argument instanceof String text
                ? ReadableText.line(text)
                : Objects.requireNonNull(argument);
    }

    /** Returns the same, about one place in the document. */
    public CheckResult at(String place) {
        return new CheckResult(id, outcome, answer, arguments, place);
    }

    /**
     * Returns whether the check could not be made although there was something to check, so that it
     * leaves a doubt: a signature or a list that nobody here could look at.
     */
    public boolean isOpen() {
        return outcome == CheckOutcome.SKIPPED
                && (id == CheckId.PROOF || id == CheckId.CONTEXT || OPEN.contains(answer));
    }

    /** Returns the stable code, which names the message for people together with the check's id. */
    public String code() {
        return answer.code();
    }

    /** Returns the key of the message for people. */
    public String messageKey() {
        return "verifying." + id.text() + "." + code();
    }
}
