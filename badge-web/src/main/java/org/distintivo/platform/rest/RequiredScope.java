package org.distintivo.platform.rest;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;

/**
 * Reads the scope that a call needs from its {@code @Operation}, so that the published description
 * and the check cannot differ.
 */
public final class RequiredScope {

    private RequiredScope() {}

    public static Optional<String> of(Method call) {
        var described = call.getAnnotation(Operation.class);
        return described == null
                ? Optional.empty()
                : Arrays.stream(described.extensions())
                        .filter(extension -> extension.name().equals(OpenApiFilter.SCOPE))
                        .map(Extension::value)
                        .findFirst();
    }
}
