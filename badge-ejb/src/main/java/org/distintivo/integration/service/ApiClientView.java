package org.distintivo.integration.service;

import java.util.Set;

/** A system that has shown a good key. */
public record ApiClientView(long id, String name, Set<String> scopes) {}
