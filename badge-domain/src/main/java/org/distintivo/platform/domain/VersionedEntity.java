package org.distintivo.platform.domain;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

/**
 * A row with a number that nobody outside sees, and a version that tells a lost race.
 *
 * <p>Numbers come from one sequence in blocks, so that a thousand new rows cost a handful of round
 * trips. Whatever leaves the system uses a {@link PublicId} or a business code instead.
 */
@MappedSuperclass
public abstract class VersionedEntity {

    /** Also the increment of the sequence {@code id_seq} in the migrations. */
    private static final int IDS_PER_ROUND_TRIP = 500;

    @Id
    @SequenceGenerator(
            name = "id_seq",
            sequenceName = "id_seq",
            allocationSize = IDS_PER_ROUND_TRIP)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id_seq")
    private Long id;

    @Version private int version;

    /** Returns the row's number; null until the entity is persisted. */
    public Long id() {
        return id;
    }
}
