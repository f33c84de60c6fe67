package org.distintivo.issuing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * That a {@link Credential} was signed again, and what it says otherwise since. What it said before
 * is not kept.
 */
@Entity
@Table(name = "credential_edition")
public class CredentialEdition extends VersionedEntity {

    private static final String BETWEEN = ",";

    @Column(name = "public_id")
    private String publicId;

    @Column(name = "signed_at")
    private Instant signedAt;

    private String changes;

    protected CredentialEdition() {} // for JPA

    public CredentialEdition(String publicId, Set<EditionChange> changes, Instant signedAt) {
        this.publicId = Objects.requireNonNull(publicId, "publicId");
        this.signedAt = Objects.requireNonNull(signedAt, "signedAt");
        this.changes =
                changes.stream().map(Enum::name).sorted().collect(Collectors.joining(BETWEEN));
    }

    public Instant signedAt() {
        return signedAt;
    }

    /** Returns what it says otherwise than the edition before. */
    public Set<EditionChange> changes() {
        return Arrays.stream(changes.split(BETWEEN))
                .filter(it -> !it.isEmpty())
                .map(EditionChange::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EditionChange.class)));
    }
}
