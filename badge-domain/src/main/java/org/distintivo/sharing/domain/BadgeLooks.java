package org.distintivo.sharing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * How often others looked at a badge in one way on one day. It is a number and nothing else: who
 * looked, from where, with what, at which hour and how often the same person did is not known.
 */
@Entity
@Table(name = "badge_look")
public class BadgeLooks extends VersionedEntity {

    @Column(name = "badge_public_id")
    private String badgePublicId;

    @Column(name = "looked_on")
    private LocalDate lookedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Look look;

    private long looks;

    protected BadgeLooks() {} // for JPA

    /**
     * @param day in UTC
     */
    public BadgeLooks(String badgeId, LocalDate day, Look look, long looks) {
        this.badgePublicId = badgeId;
        this.lookedOn = day;
        this.look = look;
        this.looks = looks;
    }

    public LocalDate day() {
        return lookedOn;
    }

    public Look look() {
        return look;
    }

    public long looks() {
        return looks;
    }
}
