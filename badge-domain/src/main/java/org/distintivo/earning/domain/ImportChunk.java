package org.distintivo.earning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.distintivo.platform.domain.VersionedEntity;

/** A piece of an uploaded file, kept until its import is finished. */
@Entity
@Table(name = "import_chunk")
public class ImportChunk extends VersionedEntity {

    @Column(name = "import_id")
    private long importId;

    private int number;
    private byte[] content;

    protected ImportChunk() {} // for JPA

    /**
     * @param number its place in the file, from 0
     */
    public ImportChunk(long importId, int number, byte[] content) {
        this.importId = importId;
        this.number = number;
        this.content = content.clone();
    }
}
