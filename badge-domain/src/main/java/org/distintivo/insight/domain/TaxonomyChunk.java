package org.distintivo.insight.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.distintivo.platform.domain.VersionedEntity;

/** A piece of a file of a taxonomy, kept until its import has ended. */
@Entity
@Table(name = "taxonomy_chunk")
public class TaxonomyChunk extends VersionedEntity {

    @Column(name = "import_id")
    private long importId;

    @Column(name = "file_number")
    private int fileNumber;

    @Column(name = "file_title")
    private String fileTitle;

    private int number;
    private byte[] content;

    protected TaxonomyChunk() {} // for JPA

    /**
     * @param fileNumber of the file among those of the import, from 0
     * @param fileTitle what the sender calls it
     * @param number its place in the file, from 0
     */
    public TaxonomyChunk(
            long importId, int fileNumber, String fileTitle, int number, byte[] content) {
        this.importId = importId;
        this.fileNumber = fileNumber;
        this.fileTitle = fileTitle;
        this.number = number;
        this.content = content.clone();
    }
}
