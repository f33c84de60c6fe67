package org.distintivo.sharing.service.profile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.distintivo.account.service.CurrentEarner;
import org.distintivo.account.service.EarnerService;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.Roles;
import org.distintivo.sharing.domain.BadgeCollection;
import org.distintivo.sharing.domain.Handle;
import org.distintivo.sharing.domain.Profile;
import org.distintivo.sharing.domain.ProfileUnknownException;
import org.distintivo.sharing.domain.ProfileVisibilityChanged;
import org.distintivo.sharing.domain.ShownText;
import org.distintivo.sharing.domain.Visibility;

/** Makes, shows and hides the profile of the signed-in holder. */
@Stateless
@RolesAllowed(Roles.EARNER)
public class ProfileService {

    @Inject private ProfileRepository profiles;
    @Inject private CollectionRepository collections;
    @Inject private HandleRegister handles;
    @Inject private EarnerService earners;
    @Inject private CurrentEarner earner;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> changes;

    /** Returns who sees the holder's profile; empty without one. */
    public Optional<Visibility> visibility() {
        return profiles.findOf(earner.id()).map(Profile::visibility);
    }

    /** Returns the holder's profile, or what is proposed for one. */
    public MyProfileView view() {
        return profiles.findOf(earner.id()).map(this::view).orElseGet(this::proposal);
    }

    private MyProfileView view(Profile profile) {
        return new MyProfileView(
                true,
                name(),
                profile.handle().text(),
                profile.link(),
                profile.about(),
                profile.visibility());
    }

    private MyProfileView proposal() {
        return new MyProfileView(
                false, name(), handles.suggest(name()), null, "", Visibility.PRIVATE);
    }

    /**
     * Makes the profile, or changes it. Two people may want a handle at once: the caller repeats
     * what lost a race.
     *
     * @throws org.distintivo.sharing.domain.HandleRefusedException if the handle cannot be had
     * @throws org.distintivo.sharing.domain.ShownTextRefusedException if the words are no plain
     *     text of at most {@link Profile#LONGEST_ABOUT} characters
     */
    public void present(String handle, String about) {
        earners.lock(earner.id());
        var words = ShownText.lines(about, Profile.LONGEST_ABOUT);
        var known = profiles.findOf(earner.id());
        if (known.isPresent()) {
            change(known.get(), handle, words);
        } else {
            var made = new Profile(earner.id(), take(handle), clock.instant());
            made.present(made.handle(), words);
            profiles.add(made);
            collections.add(BadgeCollection.main(earner.id()));
        }
    }

    private void change(Profile profile, String handle, String words) {
        var before = profile.handle();
        var wanted = Handle.find(handle).filter(before::equals).orElseGet(() -> take(handle));
        if (!wanted.skeleton().equals(before.skeleton())) {
            handles.giveUp(before);
        }
        profile.present(wanted, words);
    }

    private Handle take(String handle) {
        return handles.take(earner.id(), handle, name());
    }

    /**
     * Decides who sees the profile.
     *
     * @throws ProfileUnknownException if there is none yet
     */
    public void show(Visibility wanted) {
        var profile = requireLocked();
        if (profile.visibility() != wanted) {
            profile.become(wanted, clock.instant());
            changes.fire(new ProfileVisibilityChanged(earner.id(), wanted));
        }
    }

    /**
     * Makes a new link; the former one leads nowhere from now on.
     *
     * @throws ProfileUnknownException if there is no profile yet
     */
    public void renewLink() {
        requireLocked().renewLink();
    }

    private Profile requireLocked() {
        earners.lock(earner.id());
        return profiles.findOf(earner.id()).orElseThrow(ProfileUnknownException::new);
    }

    private String name() {
        return earners.require(earner.id()).name();
    }
}
