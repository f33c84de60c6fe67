package org.distintivo.platform.portal;

import java.util.Set;

/**
 * The other form of public pages, for programs, at the same addresses: who asks for JSON rather
 * than for HTML gets it. A feature with such pages has a bean of this type.
 */
public interface PageDocument {

    /** Returns the Facelets of these pages, as in {@link Routes}. */
    Set<String> views();

    /** Returns the servlet that answers instead, with the same gaps of the address. */
    String servlet();
}
