package org.distintivo.sharing.portal.profile;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.sharing.service.profile.PublicProfileService;

/** Shows a holder what others get at the address of the profile, or that nothing is there. */
@Named
@RequestScoped
public class ProfileOthersPage {

    @Inject private PublicProfileService profiles;
    @Inject private ProfileSheets sheets;
    @Inject private Navigation navigation;

    private ProfileSheet sheet;

    @PostConstruct
    void load() {
        sheet =
                profiles.findOwn()
                        .map(it -> sheets.of(it, navigation.parameter("page")))
                        .orElse(null);
    }

    /** Returns what others see; null while they see nothing. */
    public ProfileSheet getSheet() {
        return sheet;
    }
}
