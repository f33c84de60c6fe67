package org.distintivo.insight.rest;

/** Tells the id under which the progress of a feed can be asked for. */
public record PostingImportTakenResponse(String id) {}
