package org.distintivo.account.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Objects;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * One file of a {@link DataExport}: where it stands in the archive, and what is in it once made.
 */
@Entity
@Table(name = "data_export_file")
public class DataExportFile extends VersionedEntity {

    @Column(name = "export_id")
    private long exportId;

    private int number;
    private String path;
    private String source;
    private byte[] content;

    protected DataExportFile() {} // for JPA

    /**
     * @param source tells its maker what to make
     */
    public DataExportFile(long exportId, int number, String path, String source) {
        this.exportId = exportId;
        this.number = number;
        this.path = Objects.requireNonNull(path, "path");
        this.source = Objects.requireNonNull(source, "source");
    }

    public void fill(byte[] bytes) {
        content = bytes.clone();
    }

    public String path() {
        return path;
    }

    public String source() {
        return source;
    }

    public byte[] content() {
        return content == null ? new byte[0] : content.clone();
    }
}
