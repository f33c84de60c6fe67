package org.distintivo.account.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * A row to wait for before an address is added that nobody has used yet: whoever holds the gate of
 * an address is the only one who adds it. There is no row of the address itself to lock before it
 * is there.
 *
 * <p>The migration makes the gates; no others are ever made. Gates are always taken in the order of
 * their numbers, and before any person is locked.
 */
@Entity
@Table(name = "enrollment_gate")
public class EnrollmentGate {

    /** As many as the migration makes; few enough to hold them all for a thousand new people. */
    private static final int GATES = 16;

    @Id
    @Column(name = "id")
    private int number;

    protected EnrollmentGate() {} // for JPA

    /** The number of the gate that leads to this address. */
    public static int leadingTo(String normalizedAddress) {
        return Math.floorMod(normalizedAddress.hashCode(), GATES);
    }
}
