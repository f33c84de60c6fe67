package org.distintivo.sharing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * A holder's decision about who may see one badge. A badge about which nothing was decided is
 * private.
 */
@Entity
@Table(name = "badge_sharing")
public class BadgeSharing extends VersionedEntity {

    @Column(name = "badge_public_id")
    private String badgePublicId;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected BadgeSharing() {} // for JPA

    public BadgeSharing(String badgeId, Visibility visibility, Instant now) {
        this.badgePublicId = badgeId;
        this.visibility = visibility;
        this.changedAt = now;
    }

    /** Notes who may see the badge from now on. */
    public void become(Visibility wanted, Instant now) {
        if (visibility != wanted) {
            visibility = wanted;
            changedAt = now;
        }
    }

    /** Notes that the holder of a badge that others could see was erased. */
    public void erase(Instant now) {
        become(Visibility.GONE, now);
    }

    public String badgeId() {
        return badgePublicId;
    }

    public Visibility visibility() {
        return visibility;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
