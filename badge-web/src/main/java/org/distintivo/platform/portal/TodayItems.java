package org.distintivo.platform.portal;

import java.util.List;

/**
 * Tells what of one feature needs staff today. Every bean of this type is asked for the console's
 * first page.
 */
public interface TodayItems {

    /** Returns the items that have a count above 0. */
    List<TodayItem> list();
}
