package org.distintivo.credential.domain;

import java.util.List;
import java.util.Objects;

/**
 * What one check found.
 *
 * @param code kebab-case and stable; with the check's id it names the message for people
 * @param arguments fill the message's gaps
 */
public record CheckResult(CheckId id, CheckOutcome outcome, String code, List<Object> arguments) {

    public CheckResult {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(code, "code");
        arguments = arguments.stream().map(CheckResult::readable).toList();
    }

    public static CheckResult of(
            CheckId id, CheckOutcome outcome, String code, Object... arguments) {
        return new CheckResult(id, outcome, code, List.of(arguments));
    }

    private static Object readable(Object argument) {
        return argument instanceof String text
                ? ReadableText.line(text)
                : Objects.requireNonNull(argument);
    }

    /** In the bundle of messages. */
    public String messageKey() {
        return "verify." + id.text() + "." + code;
    }
}
