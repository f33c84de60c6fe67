package org.distintivo.earning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.distintivo.catalog.domain.ProgramRules;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * The rules of the program as they stood when results were evaluated under them. Kept for ever,
 * because a changed catalog never takes away what the rules of its time gave.
 */
@Entity
@Table(name = "rules_snapshot")
public class RulesSnapshot extends VersionedEntity {

    private String fingerprint;
    @Lob private String document;

    @Column(name = "taken_at")
    private Instant takenAt;

    protected RulesSnapshot() {} // for JPA

    public RulesSnapshot(RulesDocument document, Instant takenAt) {
        this.fingerprint = document.fingerprint();
        this.document = document.text();
        this.takenAt = takenAt;
    }

    public ProgramRules rules() {
        return RulesDocument.parse(document);
    }
}
