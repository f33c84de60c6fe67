package org.distintivo.earning.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Why a decision is what it is, before any language: the key of a message and what fills its gaps.
 * Codes become titles and days become dates only when somebody reads it.
 */
public record Reason(String key, List<Argument> arguments) {

    private static final String PREFIX = "earning.reason.";

    public Reason {
        Objects.requireNonNull(key, "key");
        arguments = List.copyOf(arguments);
    }

    /** What sort of value fills a gap, so that it can be put in words. */
    public enum Kind {
        EXAM,
        CERTIFICATION,
        DAY
    }

    /** One gap's filling; certifications may be several. */
    public record Argument(Kind kind, List<String> values) {
        public Argument {
            Objects.requireNonNull(kind, "kind");
            values = List.copyOf(values);
        }
    }

    static Reason of(String name, Argument... arguments) {
        return new Reason(PREFIX + name, List.of(arguments));
    }

    static Argument exam(String code) {
        return new Argument(Kind.EXAM, List.of(code));
    }

    static Argument certifications(Collection<String> codes) {
        return new Argument(Kind.CERTIFICATION, List.copyOf(codes));
    }

    static Argument day(LocalDate day) {
        return new Argument(Kind.DAY, List.of(day.toString()));
    }
}
