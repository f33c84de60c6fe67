package org.distintivo.platform.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;

/**
 * Hears that somebody has looked at a public page, also at a kept one or one that the browser had
 * already. A feature that counts looks has a bean of this type, which must take no time.
 */
public interface PageLooks {

    /** Returns the Facelets of the pages that it wants to hear of, as in {@link Routes}. */
    Set<String> views();

    /**
     * Hears of a page that was answered with 200 or 304.
     *
     * @param view one of {@link #views}
     * @param values what the address says, by the names of the route's gaps
     */
    void note(String view, Map<String, String> values, HttpServletRequest request);
}
