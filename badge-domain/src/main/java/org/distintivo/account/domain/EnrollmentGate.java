package org.distintivo.account.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * A row to lock before an address is added that nobody has used yet. There is no row of the address
 * itself to lock before it exists, and transactions that insert the same addresses in different
 * orders would wait for one another until one of them gives up.
 *
 * <p>The migration makes the gates; no others are ever made. They are locked in the order of their
 * numbers, before any person is locked. There are so many that people who have nothing to do with
 * one another rarely wait.
 */
@Entity
@Table(name = "enrollment_gate")
public class EnrollmentGate {

    /** As many as the migration makes. */
    private static final int GATES = 256;

    @Id private long id;

    protected EnrollmentGate() {} // for JPA

    /** Returns the number of the gate that leads to a normalized address. */
    public static long leadingTo(String normalizedAddress) {
        return Math.floorMod(normalizedAddress.hashCode(), GATES);
    }
}
