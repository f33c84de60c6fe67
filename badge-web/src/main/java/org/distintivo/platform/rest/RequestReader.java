package org.distintivo.platform.rest;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Comparator;
import org.distintivo.platform.domain.FieldRefusedException;
import org.distintivo.platform.domain.FieldRefusedException.Expected;
import org.distintivo.platform.service.StrictJson;

/**
 * Reads a resource's request record with {@link StrictJson} and validates its constraints. No other
 * reader is registered for records: JSON-B's parser never returns from a truncated member that it
 * wants to skip (ADR 0032).
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class RequestReader implements MessageBodyReader<Record> {

    /** Every text of the largest record at its full length, six characters for each. */
    private static final int MAX_BYTES = 16 * 1024;

    @Inject private Validator validator;

    @Override
    public boolean isReadable(
            Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        var request = StrictJson.read(body, MAX_BYTES, type);
        validator.validate(request).stream()
                .min(Comparator.comparing(fault -> fault.getPropertyPath().toString()))
                .ifPresent(
                        fault -> {
                            throw refusal(fault);
                        });
        return request;
    }

    private static FieldRefusedException refusal(ConstraintViolation<?> fault) {
        var field = fault.getPropertyPath().toString();
        var rule = fault.getConstraintDescriptor().getAnnotation();
        if (rule instanceof NotNull) {
            return FieldRefusedException.missing(field);
        }
        if (rule instanceof Size size && tooLong(fault.getInvalidValue(), size.max())) {
            return FieldRefusedException.tooLong(field, size.max());
        }
        return FieldRefusedException.invalid(field, Expected.PERMITTED);
    }

    private static boolean tooLong(Object value, int longest) {
        return value instanceof CharSequence text && text.length() > longest;
    }
}
