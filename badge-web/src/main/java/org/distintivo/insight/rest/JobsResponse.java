package org.distintivo.insight.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.List;

/**
 * A page of openings, the newest first.
 *
 * @param next what {@code after} is for the next page; null on the last one
 */
@JsonbNillable
public record JobsResponse(List<JobResponse> jobs, String next) {}
