package org.distintivo.catalog.domain;

/**
 * One thing that is wrong with a catalog.
 *
 * @param pointer where, as a JSON pointer (RFC 6901)
 * @param code kebab-case, stable
 * @param detail one English sentence
 */
public record CatalogFault(String pointer, String code, String detail) {}
