package org.distintivo.account.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;

/**
 * Since when the owner of an account works in the console, or for an employer, and who has invited
 * the owner to.
 */
@Embeddable
public class StaffMembership {

    /** The kind of subject under which what becomes of a member is on record. */
    public static final String SUBJECT = "staff";

    @Column(name = "invited_by")
    private String invitedBy;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "staff_since")
    private Instant since;

    /** Null for staff. */
    @Enumerated(EnumType.STRING)
    @Column(name = "member_role")
    private Role role;

    protected StaffMembership() {} // for JPA

    /**
     * @param by principal of the member of staff who invites
     */
    static StaffMembership invited(String by, Role role, Instant now) {
        var membership = new StaffMembership();
        membership.invitedBy = Objects.requireNonNull(by, "by");
        membership.invitedAt = now;
        membership.role = role == Role.MANAGER ? null : role;
        return membership;
    }

    /** Begins one that nobody was invited for: the first, by the installation. */
    static StaffMembership first(Instant now) {
        var membership = new StaffMembership();
        membership.since = now;
        return membership;
    }

    /** Returns of what the record of what staff did by hand tells. */
    public static String subject(long accountId) {
        return SUBJECT + ":" + accountId;
    }

    /** Returns whether the invitation can be accepted. */
    boolean isGood(Instant now) {
        return since == null && now.isBefore(invitedAt.plus(TicketPurpose.JOIN_STAFF.lifetime()));
    }

    /**
     * @throws TicketWornOutException if the invitation can no longer be accepted
     */
    StaffMembership accepted(Instant now) {
        if (!isGood(now)) {
            throw new TicketWornOutException();
        }
        var membership = invited(invitedBy, role(), invitedAt);
        membership.since = now;
        return membership;
    }

    /** Returns what the owner is, or shall be. */
    public Role role() {
        return role == null ? Role.MANAGER : role;
    }

    /** Returns the principal of who has invited the owner; null for nobody. */
    public String invitedBy() {
        return invitedBy;
    }

    /** Returns when the owner was invited last; null for never. */
    public Instant invitedAt() {
        return invitedAt;
    }

    /** Returns when the owner joined; null before. */
    public Instant since() {
        return since;
    }
}
