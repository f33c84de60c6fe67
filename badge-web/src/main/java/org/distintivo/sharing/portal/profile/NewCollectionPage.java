package org.distintivo.sharing.portal.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.distintivo.platform.portal.InterruptedForms;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.sharing.domain.BadgeCollection;
import org.distintivo.sharing.domain.ShownText;
import org.distintivo.sharing.domain.ShownTextRefusedException;
import org.distintivo.sharing.domain.TooManyCollectedException;
import org.distintivo.sharing.service.profile.CollectionService;

/** Makes a collection and leads on to where badges are put into it. */
@Named
@RequestScoped
public class NewCollectionPage {

    @Inject private CollectionService collections;
    @Inject private Navigation navigation;
    @Inject private InterruptedForms interrupted;

    private String title = "";
    private String about = "";

    /** Carries out what was pressed when the session had ended, after signing in again. */
    public void resume() {
        interrupted
                .resume("make")
                .ifPresent(
                        pressed -> {
                            title = interrupted.resume("title").orElse("");
                            about = interrupted.resume("about").orElse("");
                            make();
                        });
    }

    public String make() {
        try {
            var id = collections.make(title, about);
            navigation.done("sharing.collection.made");
            return navigation.to(ProfilePage.HERE + "/collections/" + id);
        } catch (ShownTextRefusedException violation) {
            navigation.refuse(field(title), violation);
        } catch (TooManyCollectedException violation) {
            navigation.refuse("title", violation);
        }
        return null;
    }

    /** Returns which field is refused: the title, unless it is sound by itself. */
    static String field(String title) {
        try {
            ShownText.line(title, BadgeCollection.LONGEST_TITLE);
            return "about";
        } catch (ShownTextRefusedException ofTitle) {
            return "title";
        }
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }
}
