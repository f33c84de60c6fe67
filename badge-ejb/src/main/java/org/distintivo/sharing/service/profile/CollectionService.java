package org.distintivo.sharing.service.profile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.distintivo.account.service.CurrentEarner;
import org.distintivo.account.service.EarnerService;
import org.distintivo.badge.domain.BadgeState;
import org.distintivo.badge.service.BadgeService;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.platform.domain.Roles;
import org.distintivo.sharing.domain.BadgeCollection;
import org.distintivo.sharing.domain.ProfileUnknownException;
import org.distintivo.sharing.domain.ShownText;
import org.distintivo.sharing.domain.TooManyCollectedException;

/**
 * Lets the signed-in holder choose badges for the profile, put them in an order, and gather them in
 * collections. Each change names what it is about, so that doing it twice, or in two windows, comes
 * to the same.
 */
@Stateless
@RolesAllowed(Roles.EARNER)
public class CollectionService {

    @Inject private CollectionRepository collections;
    @Inject private ProfileRepository profiles;
    @Inject private ShownProfiles shown;
    @Inject private BadgeService badges;
    @Inject private EarnerService earners;
    @Inject private CurrentEarner earner;

    /** Returns the holder's collections, the main one first; none without a profile. */
    public List<CollectionView> list() {
        var own = own();
        return collections.listOf(earner.id()).stream().map(it -> view(it, own)).toList();
    }

    /** Returns the main one; empty without a profile. */
    public Optional<CollectionView> findMain() {
        return find(null).map(it -> view(it, own()));
    }

    /**
     * Returns one of them.
     *
     * @throws ProfileUnknownException if it is not the holder's, or the main one
     */
    public CollectionView require(String id) {
        return view(required(Objects.requireNonNull(id)), own());
    }

    /** Returns the badges that a holder may choose, newest first: accepted and not taken back. */
    public List<BadgeView> listChoosable() {
        return badges.listOf(earner.id()).stream().filter(it -> mayStand(it.state())).toList();
    }

    /**
     * Makes a collection without badges.
     *
     * @return its id
     * @throws TooManyCollectedException if there are {@link BadgeCollection#MOST} already
     */
    public String make(String title, String about) {
        earners.lock(earner.id());
        profiles.findOf(earner.id()).orElseThrow(ProfileUnknownException::new);
        if (collections.listOf(earner.id()).size() >= BadgeCollection.MOST) {
            throw TooManyCollectedException.collections(BadgeCollection.MOST);
        }
        var made = BadgeCollection.titled(earner.id(), title(title), about(about));
        collections.add(made);
        shown.changed(earner.id());
        return made.publicId();
    }

    /**
     * Changes what a collection says of itself, and whether it stands on the profile.
     *
     * @throws ProfileUnknownException if it is not the holder's, or the main one
     */
    public void describe(String id, String title, String about, boolean onProfile) {
        var name = title(title);
        var words = about(about);
        change(Objects.requireNonNull(id), it -> it.describe(name, words, onProfile));
    }

    /** Removes a collection, and none of its badges. */
    public void remove(String id) {
        change(Objects.requireNonNull(id), collections::remove);
    }

    /**
     * Adds badges behind the others; what the holder cannot choose is left out.
     *
     * @param id null for the main collection
     */
    public void add(String id, Collection<String> badgeIds) {
        var chosen =
                listChoosable().stream().map(BadgeView::id).filter(badgeIds::contains).toList();
        change(id, it -> it.add(chosen));
    }

    /**
     * @param id null for the main collection
     */
    public void takeOut(String id, String badgeId) {
        change(id, it -> it.remove(badgeId));
    }

    /**
     * Puts a badge beside another one.
     *
     * @param id null for the main collection
     * @param behind whether it comes behind the other, and not before it
     */
    public void place(String id, String badgeId, String otherId, boolean behind) {
        change(id, it -> it.place(badgeId, otherId, behind));
    }

    private void change(String id, Consumer<BadgeCollection> change) {
        earners.lock(earner.id());
        change.accept(required(id));
        shown.changed(earner.id());
    }

    private BadgeCollection required(String id) {
        return find(id).orElseThrow(ProfileUnknownException::new);
    }

    private Optional<BadgeCollection> find(String id) {
        return collections.listOf(earner.id()).stream()
                .filter(it -> it.isMain() ? id == null : it.publicId().equals(id))
                .findFirst();
    }

    private Map<String, BadgeView> own() {
        return badges
                .listByIds(
                        collections.listOf(earner.id()).stream()
                                .flatMap(it -> it.badgeIds().stream())
                                .collect(Collectors.toSet()))
                .stream()
                .filter(it -> it.earnerId() == earner.id())
                .collect(Collectors.toMap(BadgeView::id, Function.identity()));
    }

    private static CollectionView view(BadgeCollection it, Map<String, BadgeView> own) {
        return new CollectionView(
                it.publicId(),
                it.isMain(),
                it.title(),
                it.about(),
                it.isShown(),
                it.badgeIds().stream().map(own::get).filter(Objects::nonNull).toList());
    }

    static boolean mayStand(BadgeState state) {
        return state == BadgeState.ACCEPTED
                || state == BadgeState.EXPIRED
                || state == BadgeState.SUSPENDED;
    }

    private static String title(String typed) {
        return ShownText.line(typed, BadgeCollection.LONGEST_TITLE);
    }

    private static String about(String typed) {
        return ShownText.lines(typed, BadgeCollection.LONGEST_ABOUT);
    }
}
