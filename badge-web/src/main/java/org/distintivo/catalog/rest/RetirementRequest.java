package org.distintivo.catalog.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Says when an exam or certification retires.
 *
 * @param retiredOn the last day on which it can be earned, as {@code 2027-06-30}
 */
public record RetirementRequest(@NotNull LocalDate retiredOn) {}
