package org.distintivo.platform.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/**
 * Tells which format a caller wants of something that has a page for people and two formats for
 * software.
 */
public enum RequestedFormat {
    /** {@code application/ld+json}, and whenever anything will do. */
    JSON_LD("application/ld+json"),
    /** {@code application/json}. */
    JSON(MediaType.APPLICATION_JSON),
    /** A page: what a browser asks for. */
    PAGE(MediaType.TEXT_HTML);

    private final String type;

    RequestedFormat(String type) {
        this.type = type;
    }

    public String type() {
        return type;
    }

    /** Returns the format that the caller prefers (RFC 9110 §12.5.1). */
    public static RequestedFormat of(HttpHeaders headers) {
        for (var accepted : headers.getAcceptableMediaTypes()) {
            var name = accepted.getType() + "/" + accepted.getSubtype();
            switch (name) {
                case "text/html", "application/xhtml+xml" -> {
                    return PAGE;
                }
                case MediaType.APPLICATION_JSON -> {
                    return JSON;
                }
                case "application/ld+json", "*/*", "application/*" -> {
                    return JSON_LD;
                }
                default -> {
                    // perhaps the next
                }
            }
        }
        return JSON_LD;
    }
}
