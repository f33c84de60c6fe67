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
 *
 * <p>A dry run only counts what would become of the rows, and starts anew when its server stopped.
 */
@Entity
@Table(name = "result_import")
public class ResultImport extends VersionedEntity {

    @Column(name = "public_id")
    private String publicId;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Column(name = "dry_run")
    private boolean dryRun;

    @Column(name = "file_name")
    private String fileName;

    private String header;

    @Column(name = "separated_by")
    private String separator;

    private int received;
    private int processed;
    private int recorded;
    private int duplicate;
    private int rejected;
    private int warned;

    @Column(name = "fault_code")
    private String faultCode;

    @Column(name = "fault_detail")
    private String faultDetail;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected ResultImport() {} // for JPA

    /**
     * @param fileName null where it was sent without one
     */
    public ResultImport(FileName fileName, boolean dryRun, Instant now) {
        this.fileName = fileName == null ? null : fileName.text();
        this.dryRun = dryRun;
        publicId = PublicId.random();
        state = ImportState.UPLOADING;
        createdAt = now;
    }

    /** Marks the file as complete. */
    public void queue() {
        become(ImportState.UPLOADING, ImportState.QUEUED);
    }

    /** Marks the file as readable to its last line and begins to record its rows. */
    public void start(String header, char separator, int rows) {
        become(ImportState.QUEUED, ImportState.RUNNING);
        this.header = header;
        this.separator = Character.toString(separator);
        received = rows;
    }

    /** Returns whether it runs and has come so far, and no other server further. */
    public boolean isAt(int rows) {
        return state == ImportState.RUNNING && processed == rows;
    }

    /** Counts further rows that were processed. */
    public void advance(int recordedRows, int duplicateRows, int rejectedRows) {
        become(ImportState.RUNNING, ImportState.RUNNING);
        recorded += recordedRows;
        duplicate += duplicateRows;
        rejected += rejectedRows;
        processed += recordedRows + duplicateRows + rejectedRows;
    }

    /**
     * Forgets what a dry run has counted: what it knew of the rows before is lost with its server.
     */
    public void startAnew() {
        become(ImportState.RUNNING, ImportState.RUNNING);
        recorded = 0;
        duplicate = 0;
        rejected = 0;
        processed = 0;
        warned = 0;
    }

    /** Counts rows that were taken and should be looked at. */
    public void warn(int rows) {
        warned += rows;
    }

    /** Marks every row as processed. */
    public void finish(Instant now) {
        become(ImportState.RUNNING, ImportState.DONE);
        finishedAt = now;
    }

    /** Ends it, wherever it stood, because the file as a whole is refused. */
    public void fail(Fault fault, Instant now) {
        state = ImportState.FAILED;
        faultCode = fault.code();
        faultDetail = fault.toText();
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

    /** Returns whether nothing of the file is recorded, whatever is counted. */
    public boolean isDryRun() {
        return dryRun;
    }

    /** Returns what the file was called; empty where it was sent without a name. */
    public Optional<FileName> fileName() {
        return Optional.ofNullable(fileName).map(FileName::new);
    }

    /** Returns what stands between two columns; a comma where nothing else was found. */
    public char separator() {
        return separator == null ? ',' : separator.charAt(0);
    }

    /** Returns the columns as a JSON array; null until it runs. */
    public String header() {
        return header;
    }

    /** Returns how many rows the file has. */
    public int received() {
        return received;
    }

    /** Returns how many rows were processed, whatever their outcome. */
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

    /** Returns the number of rows that were taken and should be looked at. */
    public int warned() {
        return warned;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Returns when it was done or failed; null before. */
    public Instant finishedAt() {
        return finishedAt;
    }

    public Optional<Fault> fault() {
        return Optional.ofNullable(faultDetail).map(Fault::ofText);
    }
}
