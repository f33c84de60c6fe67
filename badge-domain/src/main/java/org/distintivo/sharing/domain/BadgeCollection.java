package org.distintivo.sharing.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.distintivo.platform.domain.PublicId;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * Badges that a holder has chosen, in the holder's order. The main one stands first on the profile
 * and has no title; the others have one, and a few words. A badge may be in several. Whether others
 * see a badge is not decided here (Visibility).
 */
@Entity
@Table(name = "badge_collection")
public class BadgeCollection extends VersionedEntity {

    /** Of these one person has at most so many, the main one among them. */
    public static final int MOST = 25;

    /** Badges of the largest one. */
    public static final int MOST_BADGES = 500;

    /** Characters of the title. */
    public static final int LONGEST_TITLE = 80;

    /** Characters of the few words. */
    public static final int LONGEST_ABOUT = 400;

    @Column(name = "public_id")
    private String publicId;

    @Column(name = "earner_id")
    private long earnerId;

    private boolean main;

    private String title;

    private String about;

    private boolean shown;

    @OneToMany(mappedBy = "collection", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<CollectedBadge> badges = new ArrayList<>();

    protected BadgeCollection() {} // for JPA

    private BadgeCollection(long earnerId, boolean main) {
        this.publicId = PublicId.random();
        this.earnerId = earnerId;
        this.main = main;
        this.title = "";
        this.about = "";
        this.shown = true;
    }

    /** Makes the one that stands first on a profile. */
    public static BadgeCollection main(long earnerId) {
        return new BadgeCollection(earnerId, true);
    }

    /** Makes one with a title. */
    public static BadgeCollection titled(long earnerId, String title, String about) {
        var made = new BadgeCollection(earnerId, false);
        made.describe(title, about, true);
        return made;
    }

    /**
     * @param onProfile whether it stands on the profile at all
     */
    public final void describe(String newTitle, String newAbout, boolean onProfile) {
        title = newTitle;
        about = newAbout;
        shown = onProfile;
    }

    /**
     * Adds badges behind the others; those that are in it stay where they are.
     *
     * @throws TooManyCollectedException if there are more than {@link #MOST_BADGES} then
     */
    public void add(Collection<String> badgeIds) {
        var all = new LinkedHashSet<>(badgeIds());
        all.addAll(badgeIds);
        if (all.size() > MOST_BADGES) {
            throw TooManyCollectedException.badges(MOST_BADGES);
        }
        arrange(new ArrayList<>(all));
    }

    /** Takes a badge out; one that is not in it changes nothing. */
    public void remove(String badgeId) {
        var rest = new ArrayList<>(badgeIds());
        rest.remove(badgeId);
        arrange(rest);
    }

    /**
     * Puts a badge beside another one. Where one of them is not in it, nothing changes: it was
     * taken out meanwhile.
     *
     * @param behind whether it comes behind the other, and not before it
     */
    public void place(String badgeId, String otherId, boolean behind) {
        var order = new ArrayList<>(badgeIds());
        if (badgeId.equals(otherId) || !order.contains(otherId) || !order.remove(badgeId)) {
            return;
        }
        order.add(order.indexOf(otherId) + (behind ? 1 : 0), badgeId);
        arrange(order);
    }

    private void arrange(List<String> order) {
        badges.removeIf(badge -> !order.contains(badge.badgeId()));
        for (int at = 0; at < order.size(); at++) {
            place(order.get(at), at);
        }
        badges.sort((one, other) -> Integer.compare(one.place(), other.place()));
    }

    private void place(String badgeId, int position) {
        badges.stream()
                .filter(badge -> badge.badgeId().equals(badgeId))
                .findFirst()
                .ifPresentOrElse(
                        badge -> badge.moveTo(position),
                        () -> badges.add(new CollectedBadge(this, badgeId, position)));
    }

    /** Becomes the collection of another person, who is the same one. */
    public void moveTo(long otherId) {
        earnerId = otherId;
    }

    /** Leaves the profile, or comes back to it. */
    public void show(boolean onProfile) {
        shown = onProfile;
    }

    public String publicId() {
        return publicId;
    }

    public boolean isMain() {
        return main;
    }

    public String title() {
        return title;
    }

    public String about() {
        return about;
    }

    public boolean isShown() {
        return shown;
    }

    /** Returns the public ids of the badges, in order. */
    public List<String> badgeIds() {
        return badges.stream().map(CollectedBadge::badgeId).toList();
    }
}
