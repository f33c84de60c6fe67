package org.distintivo.account.domain;

import org.distintivo.platform.domain.DomainEvent;

/**
 * Tells that the owner of an address that staff have invited wants to sign up or in; notification
 * mails the invitation again.
 *
 * @param role to which the owner is invited
 */
public record StaffInvitationRepeated(long accountId, Role role) implements DomainEvent {}
