package org.distintivo.support.domain;

import org.distintivo.platform.domain.DomainEvent;

/**
 * Tells that somebody without an account wants to prove an address; notification mails a code.
 *
 * @param proofId of an {@link AddressProof}
 */
public record MissingBadgeCodeRequested(long proofId) implements DomainEvent {}
