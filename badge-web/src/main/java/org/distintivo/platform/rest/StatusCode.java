package org.distintivo.platform.rest;

/** The stable codes of what the REST runtime itself refuses, before any resource is asked. */
final class StatusCode {

    private StatusCode() {}

    static String of(int status) {
        return switch (status) {
            case 400 -> "request-malformed";
            case 401 -> "credentials-missing";
            case 403 -> "scope-missing";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "body-too-large";
            case 415 -> "media-type-unsupported";
            default -> "request-refused";
        };
    }

    static String detail(int status) {
        return switch (status) {
            case 400 -> "The request cannot be read.";
            case 404 -> "There is nothing at this address.";
            case 405 -> "This address does not know this method.";
            case 406 -> "None of the media types asked for can be answered.";
            case 413 -> "The body is larger than this call takes.";
            case 415 -> "The body has a media type that this call does not take.";
            default -> "The request was refused.";
        };
    }
}
