package org.distintivo.integration.service;

import java.util.Set;

/**
 * A system that has shown a good key.
 *
 * @param employerId the number of the employer for whom it acts; null for the whole program
 */
public record ApiClientView(long id, String name, Set<String> scopes, Long employerId) {}
