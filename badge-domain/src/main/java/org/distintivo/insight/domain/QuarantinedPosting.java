package org.distintivo.insight.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.distintivo.platform.domain.VersionedEntity;

/** A posting that could not be understood, with why; it is not counted anywhere. */
@Entity
@Table(name = "quarantined_posting")
public class QuarantinedPosting extends VersionedEntity {

    private static final int LONGEST = 300;

    private String source;
    private String identifier;

    @Column(name = "import_id")
    private Long importId;

    private Long line;

    @Enumerated(EnumType.STRING)
    private PostingFault fault;

    private String found;

    @Column(name = "quarantined_at")
    private Instant quarantinedAt;

    protected QuarantinedPosting() {} // for JPA

    /**
     * @param identifier null where it could not be read either
     * @param found what stood there, of which 300 characters are kept; null where nothing did
     */
    public QuarantinedPosting(
            SourceName source, String identifier, PostingFault fault, String found, Instant now) {
        this.source = source.text();
        this.identifier = identifier;
        this.fault = fault;
        this.found =
                found == null || found.length() <= LONGEST ? found : found.substring(0, LONGEST);
        quarantinedAt = now;
    }

    /** Says in which feed it stood, and where. */
    public QuarantinedPosting in(long ofImport, long atLine) {
        importId = ofImport;
        line = atLine;
        return this;
    }

    /** Returns its line in the feed, counted from 1; null where it came alone. */
    public Long line() {
        return line;
    }

    public String source() {
        return source;
    }

    public Optional<String> identifier() {
        return Optional.ofNullable(identifier);
    }

    public PostingFault fault() {
        return fault;
    }

    public Optional<String> found() {
        return Optional.ofNullable(found);
    }

    public Instant quarantinedAt() {
        return quarantinedAt;
    }
}
