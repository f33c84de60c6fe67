package org.distintivo.insight.domain;

/**
 * Where a taxonomy comes from and how it may be used.
 *
 * @param release which version of it, as its publisher counts, such as {@code 1.2.0}
 * @param licence its name, or the decision that allows the use
 * @param attribution what the licence wants to be said wherever it is shown; may be empty
 * @param sourceUrl where it is published; may be empty
 */
public record TaxonomyOrigin(
        String title, String release, String licence, String attribution, String sourceUrl) {}
