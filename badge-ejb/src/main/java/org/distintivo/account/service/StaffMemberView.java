package org.distintivo.account.service;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.distintivo.account.domain.Account;

/**
 * A member of staff, or somebody who is invited to be one.
 *
 * @param principal as {@link SignedIn#principal} has it
 * @param name of whoever has badges too; empty for others
 * @param since when the person joined; null for who is only invited
 * @param invitedAt when the person was invited last; null for the first member
 * @param invitedBy principal of who did so; null for the first member
 * @param invitationGood whether the invitation can be accepted
 * @param lastUsedAt the hour in which one of the person's browsers was used last; null for never
 * @param secondFactor whether an app's codes are asked for
 * @param own whether it is the reader
 */
public record StaffMemberView(
        long accountId,
        String principal,
        String name,
        String address,
        Instant since,
        Instant invitedAt,
        String invitedBy,
        boolean invitationGood,
        Instant lastUsedAt,
        boolean secondFactor,
        boolean own) {

    static StaffMemberView of(Account account, Instant lastUsedAt, Instant now, String reader) {
        var address = account.address().original();
        var membership = account.membership();
        var principal = AccountSnapshot.of(account).signIn().principal();
        return new StaffMemberView(
                account.id(),
                principal,
                account.name().equals(address) ? "" : account.name(),
                address,
                membership.since(),
                membership.invitedAt(),
                membership.invitedBy(),
                account.isInvitationGood(now),
                lastUsedAt,
                account.app().isPresent(),
                principal.equals(reader));
    }

    /** Returns whether the person has not joined yet. */
    public boolean invited() {
        return since == null;
    }

    /** Returns the day of the last use, in UTC; null for never. */
    public LocalDate lastUsedOn() {
        return lastUsedAt == null ? null : LocalDate.ofInstant(lastUsedAt, ZoneOffset.UTC);
    }

    /** Omits name and address, because personal data stays out of logs. */
    @Override
    public String toString() {
        return "StaffMemberView[" + accountId + "]";
    }
}
