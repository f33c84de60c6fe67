package org.distintivo.foreign.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Objects;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * A file of a badge of another issuer, kept beside it so that lists of badges do not read files.
 */
@Entity
@Table(name = "foreign_badge_file")
public class ForeignBadgeFile extends VersionedEntity {

    @Column(name = "foreign_badge_id")
    private long foreignBadgeId;

    @Enumerated(EnumType.STRING)
    private ForeignFileKind kind;

    private byte[] content;

    protected ForeignBadgeFile() {} // for JPA

    public ForeignBadgeFile(long foreignBadgeId, ForeignFileKind kind, byte[] content) {
        this.foreignBadgeId = foreignBadgeId;
        this.kind = Objects.requireNonNull(kind, "kind");
        this.content = content.clone();
    }

    /** Puts a newer one in its place. */
    public void replace(ForeignFileKind newKind, byte[] newContent) {
        kind = newKind;
        content = newContent.clone();
    }

    public long foreignBadgeId() {
        return foreignBadgeId;
    }

    public ForeignFileKind kind() {
        return kind;
    }

    public byte[] content() {
        return content.clone();
    }
}
