package org.distintivo.issuing.domain;

/** One credential's place among all: the number of a status list and an index in it. */
public record StatusEntry(int list, int index) {}
