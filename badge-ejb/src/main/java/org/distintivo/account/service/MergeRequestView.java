package org.distintivo.account.service;

/**
 * Two accounts whose owner is about to make them one.
 *
 * @param proved whether nothing is left to be shown
 */
public record MergeRequestView(boolean proved, EarnerView own, EarnerView other) {}
