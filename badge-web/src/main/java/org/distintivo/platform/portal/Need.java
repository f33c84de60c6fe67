package org.distintivo.platform.portal;

/**
 * Something in the console that waits for a person.
 *
 * @param key the words for it, behind the count
 * @param address where it is looked after
 */
public record Need(long count, String key, String address) {}
