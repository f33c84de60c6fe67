package org.distintivo.integration.domain;

import org.distintivo.platform.domain.RuleViolation;

/** There is no such webhook or delivery, or it is another client's: 404. */
public class WebhookUnknownException extends RuleViolation {

    public WebhookUnknownException() {
        super(Kind.UNKNOWN, "webhook-unknown", "There is no such webhook.");
    }

    private WebhookUnknownException(String code, String detail) {
        super(Kind.UNKNOWN, code, detail);
    }

    /** There is no such delivery: 404 {@code delivery-unknown}. */
    public static WebhookUnknownException ofDelivery() {
        return new WebhookUnknownException("delivery-unknown", "There is no such delivery.");
    }
}
