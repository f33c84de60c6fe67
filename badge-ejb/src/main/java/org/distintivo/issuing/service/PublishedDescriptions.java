package org.distintivo.issuing.service;

import java.util.List;

/**
 * Describes in Open Badges 2.0 this installation and what can be earned. Implemented by {@code
 * badge}, which knows the catalog.
 */
public interface PublishedDescriptions {

    /** Returns the issuer's profile as JSON-LD. */
    String issuer();

    /**
     * Returns a badge class as JSON-LD, once in each language in which it is told; empty when there
     * is none.
     *
     * @param exam asks for the exam where a certification has the same code
     */
    List<String> badgeClasses(String code, boolean exam);
}
