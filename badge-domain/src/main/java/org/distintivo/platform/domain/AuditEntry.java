package org.distintivo.platform.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/**
 * One thing that a person or another system did by hand, kept for ever: who, what, to what, when.
 */
@Entity
@Table(name = "audit_entry")
public class AuditEntry extends VersionedEntity {

    @Column(name = "happened_at")
    private Instant happenedAt;

    private String actor;
    private String action;
    private String subject;

    protected AuditEntry() {} // for JPA

    /**
     * @param actor the caller's principal: {@code staff:<account id>}, {@code earner:<id>} for
     *     staff who have earned badges themselves, or {@code client:<id>}
     * @param action the name of the event
     * @param subject as {@link DomainEvent#subject} has it
     */
    public AuditEntry(String actor, String action, String subject, Instant now) {
        this.actor = Objects.requireNonNull(actor, "actor");
        this.action = Objects.requireNonNull(action, "action");
        this.subject = Objects.requireNonNull(subject, "subject");
        this.happenedAt = Objects.requireNonNull(now, "now");
    }

    public String actor() {
        return actor;
    }

    public String action() {
        return action;
    }

    public String subject() {
        return subject;
    }

    public Instant happenedAt() {
        return happenedAt;
    }
}
