package org.distintivo.insight.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.distintivo.platform.domain.VersionedEntity;

/** A piece of a feed, kept until its import has ended. */
@Entity
@Table(name = "posting_chunk")
public class PostingChunk extends VersionedEntity {

    @Column(name = "import_id")
    private long importId;

    private int number;
    private byte[] content;

    protected PostingChunk() {} // for JPA

    /**
     * @param number its place in the feed, from 0
     */
    public PostingChunk(long importId, int number, byte[] content) {
        this.importId = importId;
        this.number = number;
        this.content = content.clone();
    }
}
