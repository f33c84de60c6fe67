package org.distintivo.platform.rest;

import org.distintivo.platform.domain.FieldRefusedException;
import org.distintivo.platform.domain.FieldRefusedException.Expected;

/** Parses a query parameter that must be exactly {@code true} or {@code false}. */
public final class BooleanParameter {

    private BooleanParameter() {}

    /**
     * Returns the parameter's value.
     *
     * @param value null where it was left out, which is false
     * @throws FieldRefusedException when it is neither; the caller gets 400
     */
    public static boolean parse(String name, String value) {
        return switch (value == null ? "false" : value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw FieldRefusedException.invalid(name, Expected.FLAG);
        };
    }
}
