package org.distintivo.support.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.distintivo.platform.domain.VersionedEntity;

/** Something that was written in a case; it is never changed. */
@Entity
@Table(name = "support_message")
public class SupportMessage extends VersionedEntity {

    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    private MessageAuthor author;

    private String partner;
    private String body;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected SupportMessage() {} // for JPA

    private SupportMessage(
            SupportCase about, MessageAuthor author, String partner, String body, Instant now) {
        this.caseId = about.id();
        this.author = author;
        this.partner = partner;
        this.body = Objects.requireNonNull(body, "body");
        this.writtenAt = now;
    }

    /**
     * @param author whoever asked, or staff
     * @param body as {@link MessageText} leaves it
     */
    public static SupportMessage of(
            SupportCase about, MessageAuthor author, String body, Instant now) {
        return new SupportMessage(about, author, null, body, now);
    }

    /**
     * @param partner whom staff ask, by name
     */
    public static SupportMessage toPartner(
            SupportCase about, String partner, String body, Instant now) {
        return new SupportMessage(
                about,
                MessageAuthor.TO_PARTNER,
                Objects.requireNonNull(partner, "partner"),
                body,
                now);
    }

    public long caseId() {
        return caseId;
    }

    public MessageAuthor author() {
        return author;
    }

    /** Returns whom staff asked, by name; null where nobody else is asked. */
    public String partner() {
        return partner;
    }

    public String body() {
        return body;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
