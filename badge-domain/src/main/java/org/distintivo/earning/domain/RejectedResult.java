package org.distintivo.earning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.distintivo.platform.domain.Sha256;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * A row of a request that was rejected: whom it is about, and why. Unlike an {@link ImportError} it
 * does not hold the row itself, which its sender has got back, and it goes after a while.
 */
@Entity
@Table(name = "rejected_result")
public class RejectedResult extends VersionedEntity {

    private String mark;

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

    private String reason;

    @Column(name = "rejected_at")
    private Instant rejectedAt;

    protected RejectedResult() {} // for JPA

    public RejectedResult(RowSubject subject, RowFaults faults, Instant now) {
        aboutPartner = Objects.requireNonNullElse(subject.partner(), RowSubject.NOBODY);
        aboutNumber = subject.externalId();
        aboutExam = subject.exam();
        aboutDay = subject.takenOn();
        aboutAddress = subject.normalized();
        aboutCandidate = subject.candidateId();
        reason = faults.toText();
        rejectedAt = Objects.requireNonNull(now, "now");
        mark = told();
    }

    private String told() {
        var about =
                Stream.of(
                        aboutPartner,
                        aboutNumber,
                        aboutExam,
                        aboutDay,
                        aboutAddress,
                        aboutCandidate);
        return Sha256.hex(about.map(String::valueOf).collect(Collectors.joining("\n")));
    }

    /** Returns what is the same when the same row is sent, and rejected, again. */
    public String mark() {
        return mark;
    }

    /** Returns whom the row is about, as far as that could be read. */
    public RowSubject subject() {
        return new RowSubject(
                aboutPartner, aboutNumber, aboutExam, aboutDay, aboutAddress, aboutCandidate);
    }

    /** Returns the partner, or what stands for none. */
    public String partner() {
        return aboutPartner;
    }

    public RowFaults faults() {
        return RowFaults.ofText(reason);
    }

    public Instant rejectedAt() {
        return rejectedAt;
    }
}
