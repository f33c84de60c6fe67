package org.distintivo.earning.rest;

import java.util.List;

/** Tells what became of every result of one request, in the order sent. */
public record RecordedResultsResponse(List<RecordedResultResponse> results) {}
