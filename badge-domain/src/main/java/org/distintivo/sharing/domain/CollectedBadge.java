package org.distintivo.sharing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.distintivo.platform.domain.VersionedEntity;

/** That a badge stands at a place of a {@link BadgeCollection}. */
@Entity
@Table(name = "collected_badge")
public class CollectedBadge extends VersionedEntity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "collection_id")
    private BadgeCollection collection;

    @Column(name = "badge_public_id")
    private String badgePublicId;

    private int place;

    protected CollectedBadge() {} // for JPA

    CollectedBadge(BadgeCollection collection, String badgeId, int place) {
        this.collection = collection;
        this.badgePublicId = badgeId;
        this.place = place;
    }

    void moveTo(int newPlace) {
        place = newPlace;
    }

    String badgeId() {
        return badgePublicId;
    }

    int place() {
        return place;
    }
}
