package org.distintivo.sharing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.distintivo.platform.domain.PublicId;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * How a holder is presented to others: under the name of the account, with a few words, and with
 * the badges of the holder's {@link BadgeCollection}s that others may see. Private until the holder
 * decides otherwise.
 *
 * <p>By link it answers at an address with 128 random bits, which the holder can renew; in public
 * at the handle too.
 */
@Entity
@Table(name = "profile")
public class Profile extends VersionedEntity {

    /** Characters of the few words. */
    public static final int LONGEST_ABOUT = 600;

    @Column(name = "earner_id")
    private Long earnerId;

    private String handle;

    private String link;

    private String about;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    private int edition;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Profile() {} // for JPA

    public Profile(long earnerId, Handle handle, Instant now) {
        this.earnerId = earnerId;
        this.handle = handle.text();
        this.link = PublicId.random();
        this.about = "";
        this.visibility = Visibility.PRIVATE;
        this.changedAt = now;
    }

    /** Presents the holder under this handle and with these words. */
    public void present(Handle chosen, String words) {
        handle = chosen.text();
        about = words;
    }

    /** Notes who may see the profile from now on. */
    public void become(Visibility wanted, Instant now) {
        if (visibility != wanted) {
            visibility = wanted;
            changedAt = now;
        }
    }

    /** Answers at another link from now on, and at the former one no more. */
    public void renewLink() {
        link = PublicId.random();
    }

    /** Notes that something stands on the profile now, or no longer, that has rows of its own. */
    public void touch() {
        edition++;
    }

    /** Becomes the profile of another person, who is the same one. */
    public void moveTo(long otherId) {
        earnerId = otherId;
    }

    /** Forgets the holder of a profile that others could see. */
    public void erase(Instant now) {
        earnerId = null;
        handle = null;
        about = "";
        become(Visibility.GONE, now);
    }

    public long earnerId() {
        return earnerId;
    }

    public Handle handle() {
        return new Handle(handle);
    }

    public String link() {
        return link;
    }

    public String about() {
        return about;
    }

    public Visibility visibility() {
        return visibility;
    }
}
