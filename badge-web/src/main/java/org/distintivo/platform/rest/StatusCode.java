package org.distintivo.platform.rest;

/**
 * Maps the status of what the REST runtime itself refuses, before any resource is called, to a
 * stable problem code.
 */
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
            case 410 -> "gone";
            case 411 -> "length-required";
            case 412 -> "precondition-failed";
            case 413 -> "body-too-large";
            case 415 -> "media-type-unsupported";
            case 500 -> "unforeseen";
            case 503 -> "unavailable";
            default -> "request-refused";
        };
    }

    static String detail(int status) {
        return switch (status) {
            case 400 -> "The request cannot be read.";
            case 404 -> "There is nothing at this address.";
            case 405 -> "This address does not know this method.";
            case 406 -> "None of the media types asked for can be answered.";
            case 410 -> "What was at this address is no longer given out.";
            case 411 -> "The request must say its length: Content-Length.";
            case 412 -> "It is not in the state that the request makes a condition.";
            case 413 -> "The body is larger than this call takes.";
            case 415 -> "The body has a media type that this call does not take.";
            case 500 -> "The server failed; see the log entry of this id.";
            case 503 -> "Not possible at this moment; try again in a minute.";
            default -> "The request was refused.";
        };
    }
}
