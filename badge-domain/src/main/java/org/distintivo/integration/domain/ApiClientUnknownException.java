package org.distintivo.integration.domain;

import org.distintivo.platform.domain.RuleViolation;

/** There is no API client of that id: 404 {@code api-client-unknown}. */
public class ApiClientUnknownException extends RuleViolation {

    public ApiClientUnknownException() {
        super(Kind.UNKNOWN, "api-client-unknown", "There is no such API client.");
    }
}
