package org.distintivo.earning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.distintivo.platform.domain.PublicId;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * A CSV file of results on its way in.
 *
 * <p>It is checked as a whole first, so that a file that cannot be read records nothing; then its
 * rows are recorded some hundred at a time, each time together with how far it has come. A server
 * that stops in between loses nothing: the import goes on after the last rows that were committed.
 */
@Entity
@Table(name = "result_import")
public class ResultImport extends VersionedEntity {

    @Column(name = "public_id")
    private String publicId;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    private String header;
    private int received;
    private int processed;
    private int recorded;
    private int duplicate;
    private int rejected;

    @Column(name = "fault_code")
    private String faultCode;

    @Column(name = "fault_detail")
    private String faultDetail;

    @Column(name = "fault_line")
    private Long faultLine;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected ResultImport() {} // for JPA

    public ResultImport(Instant now) {
        publicId = PublicId.random();
        state = ImportState.UPLOADING;
        createdAt = now;
    }

    /** All bytes are there. */
    public void queue() {
        become(ImportState.UPLOADING, ImportState.QUEUED);
    }

    /** The file can be read from its first to its last line. */
    public void start(String header, int rows) {
        become(ImportState.QUEUED, ImportState.RUNNING);
        this.header = header;
        received = rows;
    }

    /** Some more rows are through. */
    public void advance(int recordedRows, int duplicateRows, int rejectedRows) {
        become(ImportState.RUNNING, ImportState.RUNNING);
        recorded += recordedRows;
        duplicate += duplicateRows;
        rejected += rejectedRows;
        processed += recordedRows + duplicateRows + rejectedRows;
    }

    public void finish(Instant now) {
        become(ImportState.RUNNING, ImportState.DONE);
        finishedAt = now;
    }

    public void fail(ImportFault fault, Instant now) {
        state = ImportState.FAILED;
        faultCode = fault.code();
        faultDetail = fault.detail();
        faultLine = fault.line();
        finishedAt = now;
    }

    private void become(ImportState from, ImportState to) {
        if (state != from) {
            throw new IllegalStateException("import is " + state + ", not " + from);
        }
        state = to;
    }

    public String publicId() {
        return publicId;
    }

    public ImportState state() {
        return state;
    }

    /** The columns as a JSON array; null until it runs. */
    public String header() {
        return header;
    }

    /** Rows in the file. */
    public int received() {
        return received;
    }

    /** Rows that are through, whatever became of them. */
    public int processed() {
        return processed;
    }

    public int recorded() {
        return recorded;
    }

    public int duplicate() {
        return duplicate;
    }

    public int rejected() {
        return rejected;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Null until it is done or has failed. */
    public Instant finishedAt() {
        return finishedAt;
    }

    public Optional<ImportFault> fault() {
        return Optional.ofNullable(faultCode)
                .map(code -> new ImportFault(code, faultLine, faultDetail));
    }
}
