package org.distintivo.sharing.portal.profile;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.portal.Texts;
import org.distintivo.platform.service.Settings;

/** Shows a profile to whoever may see it, at its handle or at its link, the same to everybody. */
@Named
@RequestScoped
public class PublicProfilePage {

    @Inject private AskedProfile asked;
    @Inject private ProfileSheets sheets;
    @Inject private Settings settings;
    @Inject private Texts texts;
    @Inject private Navigation navigation;

    private ProfileSheet sheet;

    @PostConstruct
    void load() {
        var profile = asked.require(navigation.parameter("handle"), navigation.parameter("link"));
        sheet = sheets.of(profile, navigation.parameter("page"));
    }

    /** Called before the page is made, so that what may not be seen is a 404, or a 410. */
    public void act() {
        // loading is all there is to do; see load()
    }

    public ProfileSheet getSheet() {
        return sheet;
    }

    public String getAddress() {
        return settings.baseUrl() + sheet.profile().path();
    }

    public String getDescription() {
        return texts.text("sharing.people.description", sheet.profile().name(), sheet.badges());
    }

    /** Returns the picture that networks show beside a link to this page; null where none is. */
    public String getPreview() {
        return sheet.artwork() == null ? null : settings.baseUrl() + sheet.artwork() + "-wide.png";
    }

    /** Returns who is presented, as schema.org JSON-LD, for search engines. */
    public String getLinkedData() {
        return ProfileDocument.summary(sheet.profile(), getAddress());
    }
}
