package org.distintivo.issuing.service;

import org.distintivo.issuing.domain.StatusEntry;

/**
 * A credential that was issued here, as it stands at one moment.
 *
 * @param document as it was signed last; null once its holder was erased
 * @param revoked as the status list says
 * @param suspended likewise, for the time being
 */
public record Issuance(String document, StatusEntry status, boolean revoked, boolean suspended) {}
