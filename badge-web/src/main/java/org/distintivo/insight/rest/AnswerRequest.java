package org.distintivo.insight.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What an employer answers to an application.
 *
 * @param answer {@code invited} or {@code declined}
 * @param words a sentence to the holder, 500 characters at most; null for none
 */
public record AnswerRequest(@NotNull String answer, @Size(max = 500) String words) {}
