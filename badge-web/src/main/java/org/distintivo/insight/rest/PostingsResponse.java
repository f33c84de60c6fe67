package org.distintivo.insight.rest;

import java.util.List;

/** Tells what became of each posting, in the order in which they were sent. */
public record PostingsResponse(List<PostingResponse> results) {}
