package org.distintivo.account.service;

/** Two people, of whom the one shall become the other. */
public record StaffMergePair(long keptId, long goneId) {}
