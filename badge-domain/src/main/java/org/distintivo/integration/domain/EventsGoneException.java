package org.distintivo.integration.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Events behind the place that a system has read to were deleted: 410 {@code events-gone}. */
public class EventsGoneException extends RuleViolation {

    public EventsGoneException() {
        super(
                Kind.GONE,
                "events-gone",
                "Events after this place are too old and were deleted. Begin without after.");
    }
}
