package org.distintivo.badge.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Says why a badge is revoked; the holder reads it.
 *
 * @param reason 1 to 500 characters
 */
public record RevocationRequest(@NotNull @Size(min = 1, max = 500) String reason) {}
