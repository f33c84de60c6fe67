package org.distintivo.platform.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.distintivo.platform.domain.FieldRefusedException;
import org.distintivo.platform.domain.FieldRefusedException.Expected;

/**
 * Refuses query parameters that a call does not take, and one given twice: a misspelt {@code
 * dryRun} would otherwise do for real what was only to be tried. Public documents outside the
 * versioned interface take any, since addresses that people pass on grow some.
 */
@Provider
public class QueryFilter implements ContainerRequestFilter {

    private static final String VERSIONED = "v1/";

    @Context private ResourceInfo called;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.getUriInfo().getPath().replaceFirst("^/", "").startsWith(VERSIONED)) {
            return;
        }
        var taken = taken(called.getResourceMethod());
        request.getUriInfo()
                .getQueryParameters()
                .forEach(
                        (name, values) -> {
                            if (!taken.contains(name)) {
                                throw FieldRefusedException.unknownParameter(name);
                            }
                            if (values.size() > 1) {
                                throw FieldRefusedException.invalid(name, Expected.ONCE);
                            }
                        });
    }

    private static Set<String> taken(Method call) {
        return Arrays.stream(call.getParameters())
                .flatMap(QueryFilter::elements)
                .map(element -> element.getAnnotation(QueryParam.class))
                .filter(Objects::nonNull)
                .map(QueryParam::value)
                .collect(Collectors.toSet());
    }

    /** A parameter, or the fields of one that holds several. */
    private static Stream<AnnotatedElement> elements(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Arrays.stream(parameter.getType().getDeclaredFields())
                : Stream.of(parameter);
    }
}
