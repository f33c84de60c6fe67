package org.distintivo.platform.portal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the state on which a public page depends, so that a kept page is reused while nothing of it
 * has changed. A feature with such pages has a bean of this type.
 */
public interface PageState {

    /** Returns the Facelets of these pages, as in {@link Routes}. */
    Set<String> views();

    /**
     * @param values what the address says, by the names of the route's gaps
     * @return a short text that changes with everything that an anonymous reader is shown; empty
     *     when there is nothing to show
     */
    Optional<String> of(Map<String, String> values);
}
