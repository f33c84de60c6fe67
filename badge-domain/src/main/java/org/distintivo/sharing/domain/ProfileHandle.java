package org.distintivo.sharing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * That handles of one skeleton are, or were, one person's. The row stays for ever, with hashes
 * only, because a handle is mostly somebody's name.
 */
@Entity
@Table(name = "profile_handle")
public class ProfileHandle extends VersionedEntity {

    @Column(name = "earner_id")
    private Long earnerId;

    @Column(name = "handle_hash")
    private String handleHash;

    @Column(name = "skeleton_hash")
    private String skeletonHash;

    @Enumerated(EnumType.STRING)
    private HandleState state;

    protected ProfileHandle() {} // for JPA

    public ProfileHandle(long earnerId, Handle handle) {
        this.earnerId = earnerId;
        this.skeletonHash = handle.skeletonHash();
        use(handle);
    }

    /** Answers at a handle from now on, which has the skeleton of this row. */
    public final void use(Handle handle) {
        if (!skeletonHash.equals(handle.skeletonHash())) {
            throw new IllegalArgumentException("a handle of another skeleton");
        }
        handleHash = handle.hash();
        state = HandleState.USED;
    }

    /** Stops answering; it stays the person's. */
    public void giveUp() {
        state = HandleState.RESERVED;
    }

    /** Becomes the handle of another person, who is the same one. */
    public void moveTo(long otherId) {
        earnerId = otherId;
    }

    /**
     * Forgets whose it was.
     *
     * @param shown whether everybody could see a profile at it
     */
    public void erase(boolean shown) {
        earnerId = null;
        state = shown && state == HandleState.USED ? HandleState.GONE : HandleState.RESERVED;
    }

    /** Returns whether a person has it, or had it. */
    public boolean isOf(long otherId) {
        return earnerId != null && earnerId == otherId;
    }

    public HandleState state() {
        return state;
    }

    public String handleHash() {
        return handleHash;
    }
}
