package org.distintivo.sharing.portal.profile;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.distintivo.platform.domain.TooManyAttemptsException;
import org.distintivo.platform.portal.InterruptedForms;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.service.Retries;
import org.distintivo.platform.service.Settings;
import org.distintivo.sharing.domain.HandleRefusedException;
import org.distintivo.sharing.domain.ShownTextRefusedException;
import org.distintivo.sharing.domain.Visibility;
import org.distintivo.sharing.service.profile.CollectionService;
import org.distintivo.sharing.service.profile.CollectionView;
import org.distintivo.sharing.service.profile.MyProfileView;
import org.distintivo.sharing.service.profile.ProfileService;

/** Lets a holder make a profile, say who sees it, and go on to what stands on it. */
@Named
@RequestScoped
public class ProfilePage {

    static final String HERE = "/my/profile";

    @Inject private ProfileService profiles;
    @Inject private CollectionService collections;
    @Inject private Retries retries;
    @Inject private Settings settings;
    @Inject private Navigation navigation;
    @Inject private InterruptedForms interrupted;

    private MyProfileView view;
    private List<CollectionView> list;
    private String handle;
    private String about;

    @PostConstruct
    void load() {
        view = profiles.view();
        handle = view.handle();
        about = view.about();
    }

    /** Carries out what was pressed; the form with fields also after signing in again. */
    public void act() {
        navigation.posted("show").ifPresent(this::show);
        navigation.posted("renew").ifPresent(pressed -> renew());
        interrupted
                .resume("save")
                .ifPresent(
                        pressed -> {
                            handle = interrupted.resume("handle").orElse(handle);
                            about = interrupted.resume("about").orElse(about);
                            save();
                        });
    }

    public String save() {
        try {
            retries.run(() -> profiles.present(handle, about));
        } catch (HandleRefusedException | TooManyAttemptsException violation) {
            navigation.refuse("handle", violation);
            return null;
        } catch (ShownTextRefusedException violation) {
            navigation.refuse("about", violation);
            return null;
        }
        if (view.made()) {
            navigation.done("sharing.profile.saved");
            return navigation.to(HERE);
        }
        navigation.done("sharing.profile.made");
        return navigation.to(HERE + "/badges");
    }

    private void show(String button) {
        var wanted =
                Stream.of(Visibility.LINK, Visibility.PUBLIC)
                        .filter(it -> it.name().equals(button))
                        .findFirst()
                        .orElse(Visibility.PRIVATE);
        profiles.show(wanted);
        navigation.done("sharing.profile.seen." + wanted);
        navigation.to(HERE);
    }

    private void renew() {
        profiles.renewLink();
        navigation.done("sharing.profile.renewed");
        navigation.to(HERE);
    }

    public MyProfileView getView() {
        return view;
    }

    public boolean isShown() {
        return view.visibility().isShown();
    }

    /** Returns those to whom the profile could be shown instead. */
    public List<Visibility> getOthers() {
        return Stream.of(Visibility.LINK, Visibility.PUBLIC)
                .filter(it -> it != view.visibility())
                .toList();
    }

    /** Returns the address of the profile in public. */
    public String getAddress() {
        return getStart() + view.handle();
    }

    /** Returns with what the address begins. */
    public String getStart() {
        return settings.baseUrl() + "/people/";
    }

    public String getLinkAddress() {
        return getStart() + "link/" + view.link();
    }

    public List<CollectionView> getCollections() {
        if (list == null) {
            list = collections.list();
        }
        return list;
    }

    /**
     * Returns how many badges stand first on the profile, those included that others do not see.
     */
    public int getChosen() {
        return getCollections().stream()
                .filter(CollectionView::main)
                .mapToInt(it -> it.badges().size())
                .sum();
    }

    public String getHandle() {
        return handle;
    }

    public void setHandle(String handle) {
        this.handle = handle;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }
}
