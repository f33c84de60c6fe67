package org.distintivo.account.domain;

import org.distintivo.platform.domain.DomainEvent;

/**
 * Tells that a person is to be erased; notification mails the link that confirms it.
 *
 * @param accountId to whose owner it is mailed
 * @param reason the person's own wish, or why staff do it
 */
public record ErasureRequested(long accountId, ErasureReason reason) implements DomainEvent {}
