package org.distintivo.credential.domain;

/**
 * What a person wants to see of an endorsement that stood in a credential. Texts are as they stand
 * in it: from a stranger, to be escaped wherever they are shown.
 *
 * @param endorser by name; by id where there is no name
 * @param comment what the endorser says, or null
 * @param check what was found out about it
 */
public record EndorsementSummary(String endorser, String comment, CheckResult check) {}
