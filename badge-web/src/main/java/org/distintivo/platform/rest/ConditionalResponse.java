package org.distintivo.platform.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import org.distintivo.platform.service.EntityTags;

/**
 * Answers conditional requests: with the whole response, or with 304 when the caller's entity tag
 * is still right (RFC 9110 §13.1.2).
 */
public final class ConditionalResponse {

    private ConditionalResponse() {}

    /**
     * Returns 304 when {@code If-None-Match} holds the tag, else the whole response; both carry the
     * tag.
     *
     * @param whole made only when the caller does not have it already
     */
    public static Response.ResponseBuilder answer(
            HttpHeaders headers, EntityTag tag, Supplier<Response.ResponseBuilder> whole) {
        var known = headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH);
        var unchanged =
                EntityTags.contain(
                        String.join(",", known == null ? List.of() : known),
                        "\"" + tag.getValue() + "\"");
        return (unchanged ? Response.notModified() : whole.get()).tag(tag);
    }
}
