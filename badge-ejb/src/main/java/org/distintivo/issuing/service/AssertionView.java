package org.distintivo.issuing.service;

/**
 * An Open Badges 2.0 assertion as its address answers it.
 *
 * @param address its id
 * @param document JSON-LD; of a revoked one, only that it is
 */
public record AssertionView(String address, String document, boolean revoked) {}
