package org.distintivo.sharing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.distintivo.platform.domain.VersionedEntity;

/** Something that a holder did with an accepted badge, kept for the holder to look up. */
@Entity
@Table(name = "holder_act")
public class HolderAct extends VersionedEntity {

    /** What a holder does. */
    public enum Kind {
        /** Shows it to whoever has its address. */
        SHOWN_BY_LINK,
        /** Shows it to everybody. */
        MADE_PUBLIC,
        /** Shows it to nobody any more. */
        MADE_PRIVATE,
        /** Lets it show a newer edition of its artwork. */
        NEWER_ARTWORK,
        /** Lets it show the edition again that it was awarded with. */
        FIRST_ARTWORK;

        /** Returns what a holder did who decided so. */
        public static Kind of(Visibility wanted) {
            return switch (wanted) {
                case LINK -> SHOWN_BY_LINK;
                case PUBLIC -> MADE_PUBLIC;
                case PRIVATE, GONE -> MADE_PRIVATE;
            };
        }
    }

    @Column(name = "badge_public_id")
    private String badgePublicId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "acted_at")
    private Instant actedAt;

    protected HolderAct() {} // for JPA

    public HolderAct(String badgeId, Kind kind, Instant now) {
        this.badgePublicId = badgeId;
        this.kind = kind;
        this.actedAt = now;
    }

    public Kind kind() {
        return kind;
    }

    public Instant actedAt() {
        return actedAt;
    }
}
