package org.distintivo.platform.rest;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.stream.Collectors;

/** Says in one sentence which members of a request have a wrong shape. */
final class ConstraintViolations {

    private ConstraintViolations() {}

    static String say(ConstraintViolationException shape) {
        return shape.getConstraintViolations().stream()
                .map(fault -> member(fault) + " " + fault.getMessage())
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static String member(ConstraintViolation<?> fault) {
        var path = fault.getPropertyPath().toString();
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
