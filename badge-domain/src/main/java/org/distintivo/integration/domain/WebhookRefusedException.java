package org.distintivo.integration.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when a webhook cannot be as it is described. */
public class WebhookRefusedException extends RuleViolation {

    private WebhookRefusedException(Kind kind, String code, String detail, Object... arguments) {
        super(kind, code, detail, arguments);
    }

    /** The address is none that can be posted to: 400 {@code webhook-url}. */
    public static WebhookRefusedException url() {
        return new WebhookRefusedException(
                Kind.MALFORMED,
                "webhook-url",
                "An address begins with https:// and has at most 2,000 characters.");
    }

    /** The operator does not allow the host: 422 {@code webhook-host}. */
    public static WebhookRefusedException host() {
        return new WebhookRefusedException(
                Kind.REFUSED,
                "webhook-host",
                "The operator of this server does not allow it to call that host"
                        + " (BADGE_FETCH_ALLOW, BADGE_FETCH_PRIVATE).");
    }

    /** A type is none, or none is named: 400 {@code webhook-types}. */
    public static WebhookRefusedException types() {
        return new WebhookRefusedException(
                Kind.MALFORMED,
                "webhook-types",
                "At least one type of event, each as the description of CloudEvent lists it.");
    }

    /** The secret is none: 400 {@code webhook-secret}. */
    public static WebhookRefusedException secret() {
        return new WebhookRefusedException(
                Kind.MALFORMED,
                "webhook-secret",
                "A secret is whsec_ and 24 to 64 bytes in Base64; rotateSecret makes one.");
    }

    /** The state is none: 400 {@code webhook-state}. */
    public static WebhookRefusedException state() {
        return new WebhookRefusedException(
                Kind.MALFORMED, "webhook-state", "A webhook is active or paused.");
    }

    /** The client has enough of them: 409 {@code webhooks-too-many}. */
    public static WebhookRefusedException tooMany(int most) {
        return new WebhookRefusedException(
                Kind.CONFLICT,
                "webhooks-too-many",
                "An API client has at most " + most + " webhooks.",
                most);
    }
}
