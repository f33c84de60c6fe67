package org.distintivo.credential.service.verification;

import org.distintivo.credential.domain.Multikey;

/**
 * The key that a proof names.
 *
 * @param id the verification method as the proof has it
 * @param controller whose key it is, by its own account
 * @param publicKey null for a kind of key that only signed tokens use
 */
public record ResolvedKey(String id, String controller, Multikey publicKey) {}
