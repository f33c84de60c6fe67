/**
 * Builds, signs, bakes, reads and verifies Open Badges 3.0 credentials, keeps the signing keys and
 * the status lists. Standards are cited by section where the code follows one.
 *
 * <p>Nothing is ever fetched: JSON-LD contexts are brought in at build time, own keys and status
 * lists come from the own database. Start reading at {@link
 * org.distintivo.credential.service.CredentialService}, then {@link
 * org.distintivo.credential.service.VerificationService}; what they are made of has rooms of its
 * own below: {@code jsonld}, {@code key}, {@code proof}, {@code issuing} and {@code verification}.
 */
package org.distintivo.credential.service;
