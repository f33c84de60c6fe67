package org.distintivo.earning.domain;

import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.distintivo.platform.domain.VersionedEntity;

/** A row of a file that was rejected: its line, why, and what it said, so that it can be mended. */
@Entity
@Table(name = "import_error")
public class ImportError extends VersionedEntity {

    @Column(name = "import_id")
    private long importId;

    private long line;
    private String reason;
    private boolean warning;

    @Column(name = "about_partner")
    private String aboutPartner;

    @Column(name = "about_number")
    private String aboutNumber;

    @Column(name = "about_exam")
    private String aboutExam;

    @Column(name = "about_day")
    private LocalDate aboutDay;

    @Column(name = "about_address")
    private String aboutAddress;

    @Column(name = "about_candidate")
    private String aboutCandidate;

    @Lob private String fields;

    protected ImportError() {} // for JPA

    public ImportError(long importId, long line, RowFaults faults, List<String> fields) {
        this.importId = importId;
        this.line = line;
        this.reason = faults.toText();
        this.fields = Json.createArrayBuilder(fields).build().toString();
    }

    /** Returns a row that was taken, with what its sender should look at. */
    public static ImportError warning(long importId, long line, Fault fault, List<String> fields) {
        var odd = new ImportError(importId, line, RowFaults.of(fault), fields);
        odd.warning = true;
        return odd;
    }

    /** Notes whom the row is about, so that this person can be told of it. */
    public ImportError about(RowSubject subject) {
        aboutPartner = subject.partner();
        aboutNumber = subject.externalId();
        aboutExam = subject.exam();
        aboutDay = subject.takenOn();
        aboutAddress = subject.normalized();
        aboutCandidate = subject.candidateId();
        return this;
    }

    /** Notes only which partner's candidate ids the row names. */
    public ImportError of(String partner) {
        aboutPartner = partner;
        return this;
    }

    /** Returns whom the row is about, as far as that could be read. */
    public RowSubject subject() {
        return new RowSubject(
                aboutPartner, aboutNumber, aboutExam, aboutDay, aboutAddress, aboutCandidate);
    }

    public long line() {
        return line;
    }

    public RowFaults faults() {
        return RowFaults.ofText(reason);
    }

    /** Returns the fields of the row as they stood in the file. */
    public List<String> fields() {
        try (var reader = Json.createReader(new StringReader(fields))) {
            return List.copyOf(reader.readArray().getValuesAs(JsonString::getString));
        }
    }
}
