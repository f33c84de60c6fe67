package org.distintivo.sharing.service.profile;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.distintivo.account.service.CurrentEarner;
import org.distintivo.account.service.EarnerService;
import org.distintivo.badge.domain.BadgeState;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.platform.domain.Roles;
import org.distintivo.sharing.domain.BadgeCollection;
import org.distintivo.sharing.domain.Handle;
import org.distintivo.sharing.domain.Profile;
import org.distintivo.sharing.domain.ProfileGoneException;
import org.distintivo.sharing.domain.Visibility;
import org.distintivo.sharing.service.PublicBadgeService;
import org.distintivo.sharing.service.profile.PublicProfileView.Section;

/**
 * Serves profiles to others, whoever asks: the holder gets what everybody gets. A profile that is
 * not shown does not exist, exactly like one that never was. In public only public badges stand on
 * it, by link those too that are shown by link; expired ones say so, revoked and suspended ones are
 * left out.
 */
@Stateless
@PermitAll
public class PublicProfileService {

    private static final Set<BadgeState> STANDING = Set.of(BadgeState.ACCEPTED, BadgeState.EXPIRED);

    @Inject private ProfileRepository profiles;
    @Inject private CollectionRepository collections;
    @Inject private PublicBadgeService badges;
    @Inject private EarnerService earners;
    @Inject private CatalogService catalog;
    @Inject private CurrentEarner caller;

    /** Returns a public profile by its handle, in capital letters too. */
    public Optional<PublicProfileView> find(String handle) {
        return Handle.find(handle)
                .flatMap(it -> profiles.findByHandle(it.hash()))
                .filter(it -> it.visibility() == Visibility.PUBLIC)
                .map(this::view);
    }

    /** Returns a profile that is shown, by its link. */
    public Optional<PublicProfileView> findByLink(String link) {
        return profiles.findByLink(link).filter(it -> it.visibility().isShown()).map(this::view);
    }

    /** Returns what others see of the signed-in holder's profile; empty while they see nothing. */
    @RolesAllowed(Roles.EARNER)
    public Optional<PublicProfileView> findOwn() {
        return profiles.findOf(caller.id()).filter(it -> it.visibility().isShown()).map(this::view);
    }

    /** Returns the handle of a person's profile, if everybody may see it. */
    public Optional<String> findPublicHandle(long earnerId) {
        return profiles.findOf(earnerId)
                .filter(it -> it.visibility() == Visibility.PUBLIC)
                .map(it -> it.handle().text());
    }

    /**
     * Asks why there is no profile at a handle.
     *
     * @throws ProfileGoneException if everybody could see one until its holder was erased
     */
    public void requireNotGone(String handle) {
        if (Handle.find(handle).filter(it -> profiles.isGone(it.hash())).isPresent()) {
            throw new ProfileGoneException();
        }
    }

    /**
     * Asks why there is no profile at a link.
     *
     * @throws ProfileGoneException if others could see one until its holder was erased
     */
    public void requireLinkNotGone(String link) {
        if (profiles.findByLink(link)
                .filter(it -> it.visibility() == Visibility.GONE)
                .isPresent()) {
            throw new ProfileGoneException();
        }
    }

    private PublicProfileView view(Profile profile) {
        return new PublicProfileView(
                profile.earnerId(),
                earners.require(profile.earnerId()).name(),
                profile.about(),
                profile.visibility(),
                profile.handle().text(),
                profile.link(),
                catalog.issuer(),
                sections(profile));
    }

    private List<Section> sections(Profile profile) {
        var all =
                collections.listOf(profile.earnerId()).stream()
                        .filter(BadgeCollection::isShown)
                        .toList();
        var ids = all.stream().flatMap(it -> it.badgeIds().stream()).collect(Collectors.toSet());
        var among =
                profile.visibility() == Visibility.PUBLIC
                        ? Set.of(Visibility.PUBLIC)
                        : Visibility.SHOWN;
        var standing =
                badges.listShown(ids, among).stream()
                        .filter(it -> it.earnerId() == profile.earnerId())
                        .filter(it -> STANDING.contains(it.state()))
                        .filter(it -> it.doubledBy() == null || !ids.contains(it.doubledBy()))
                        .collect(Collectors.toMap(BadgeView::id, it -> it));
        return all.stream()
                .map(it -> section(it, standing))
                .filter(it -> !it.badges().isEmpty())
                .toList();
    }

    private static Section section(BadgeCollection it, Map<String, BadgeView> standing) {
        return new Section(
                it.title(),
                it.about(),
                it.badgeIds().stream().map(standing::get).filter(Objects::nonNull).toList());
    }
}
