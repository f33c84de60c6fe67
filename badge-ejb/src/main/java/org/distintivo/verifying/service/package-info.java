/**
 * Verifies anybody's badge, and keeps the issuers that staff trust and the endorsements that were
 * taken in.
 *
 * <p>What is handed in is read in {@code submission}; the checks are in {@code credential} (Open
 * Badges 3.0), {@code assertion} and {@code description} (2.0), what they share in {@code checks};
 * other servers are asked in {@code remote}, and {@code trust} has what replaces asking them. Start
 * reading at {@link org.distintivo.verifying.service.VerificationService}.
 */
package org.distintivo.verifying.service;
