package org.distintivo.earning.domain;

import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.util.List;
import org.distintivo.platform.domain.VersionedEntity;

/** A row of a file that was rejected: its line, why, and what it said, so that it can be mended. */
@Entity
@Table(name = "import_error")
public class ImportError extends VersionedEntity {

    private static final int LONGEST_REASON = 500;

    @Column(name = "import_id")
    private long importId;

    private long line;
    private String reason;
    @Lob private String fields;

    protected ImportError() {} // for JPA

    public ImportError(long importId, long line, RowFault fault, List<String> fields) {
        this.importId = importId;
        this.line = line;
        this.reason = told(fault);
        this.fields = Json.createArrayBuilder(fields).build().toString();
    }

    private static String told(RowFault fault) {
        var where = fault.field() == null ? "" : " (" + fault.field() + ")";
        var told = fault.code() + where + ": " + fault.detail();
        return told.length() > LONGEST_REASON ? told.substring(0, LONGEST_REASON) : told;
    }

    public long line() {
        return line;
    }

    public String reason() {
        return reason;
    }

    /** As they stood in the file. */
    public List<String> fields() {
        try (var reader = Json.createReader(new StringReader(fields))) {
            return List.copyOf(reader.readArray().getValuesAs(JsonString::getString));
        }
    }
}
