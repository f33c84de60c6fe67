package org.distintivo.platform.portal;

import java.util.Map;
import java.util.Optional;

/**
 * Tells on what a kind of public page rests, so that a page that was made need not be made again
 * while nothing of that has changed. A feature with such pages has a bean of this type.
 */
public interface PageState {

    /** The Facelet of these pages, as in {@link Routes}. */
    String view();

    /**
     * @param values what the address says, by the names of the route's gaps
     * @return a short text that changes with everything that an anonymous reader is shown; empty
     *     when there is nothing to show
     */
    Optional<String> of(Map<String, String> values);
}
