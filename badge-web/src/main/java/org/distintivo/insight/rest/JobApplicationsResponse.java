package org.distintivo.insight.rest;

import java.util.List;

/**
 * A page of applications, the oldest first.
 *
 * @param next what {@code after} is for the page behind; null at the end
 */
public record JobApplicationsResponse(List<JobApplicationResponse> applications, String next) {}
