package org.distintivo.earning.rest;

/** Tells the id under which the progress of an import can be asked for. */
public record ImportTakenResponse(String id) {}
