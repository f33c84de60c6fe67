package org.distintivo.support.domain;

import org.distintivo.platform.domain.DomainEvent;

/**
 * Tells that somebody has asked something; notification mails the case's number.
 *
 * @param messageId of the {@link SupportMessage} with the question
 */
public record SupportCaseReceived(long messageId) implements DomainEvent {}
