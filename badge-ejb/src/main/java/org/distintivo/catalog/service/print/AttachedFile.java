package org.distintivo.catalog.service.print;

/**
 * What lies inside a printed document: the same statement in another form, for software.
 *
 * @param name under which it is saved
 * @param text byte for byte as it was signed
 */
public record AttachedFile(String name, String text) {}
