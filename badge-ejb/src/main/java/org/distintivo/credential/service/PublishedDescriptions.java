package org.distintivo.credential.service;

import java.util.List;

/**
 * What this installation says in Open Badges 2.0 of itself and of what can be earned, whoever has
 * earned it. Only those who know the catalog can say it, so they implement it.
 */
public interface PublishedDescriptions {

    /** The issuer's profile, as JSON-LD. */
    String issuer();

    /**
     * A badge class as JSON-LD, once in each language in which it is told; empty when there is
     * none.
     *
     * @param exam asks for the exam where a certification has the same code
     */
    List<String> badgeClasses(String code, boolean exam);
}
