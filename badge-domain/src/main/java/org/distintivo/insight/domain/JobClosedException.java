package org.distintivo.insight.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown for a posting that is open no longer: 410 {@code job-closed}. */
public class JobClosedException extends RuleViolation {

    public JobClosedException() {
        super(Kind.GONE, "job-closed", "This opening is open no longer.");
    }
}
