package org.distintivo.sharing.portal;

/**
 * Says in words whether a shown badge can be relied on.
 *
 * @param kind its style and sign
 */
public record ShownVerdict(String kind, String title, String text) {}
