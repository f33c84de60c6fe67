package org.distintivo.platform.portal;

/**
 * Something that needs a member of staff, shown on the console's first page.
 *
 * @param key the words for it, behind the count
 * @param address where it is looked after
 */
public record TodayItem(long count, String key, String address) {}
