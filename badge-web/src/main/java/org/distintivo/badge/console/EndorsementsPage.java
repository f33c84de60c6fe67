package org.distintivo.badge.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.distintivo.badge.service.EndorsementIntake;
import org.distintivo.catalog.service.AchievementView;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.verifying.domain.EndorsementRefusedException;
import org.distintivo.verifying.service.EndorsementView;

/** Lists, takes in and removes what others have signed in favour of the program. */
@Named
@RequestScoped
public class EndorsementsPage {

    private static final String HERE = "/console/endorsements";
    private static final int MAX_BYTES = 256 * 1024;

    @Inject private EndorsementIntake intake;
    @Inject private CatalogService catalog;
    @Inject private Navigation navigation;
    @Inject private Language language;

    private Part file;

    /** Called before the page is shown. */
    public void act() {
        navigation
                .posted("remove")
                .ifPresent(
                        id -> {
                            intake.remove(id);
                            navigation.done("badge.endorsements.removed");
                            navigation.to(HERE);
                        });
    }

    public String take() {
        try {
            var taken = intake.take(content());
            navigation.done("badge.endorsements.taken", about(taken));
            return navigation.to(HERE);
        } catch (EndorsementRefusedException e) {
            navigation.refuse("file", e);
            return null;
        }
    }

    public List<EndorsementView> getAll() {
        return intake.list();
    }

    /** Returns an achievement's title, or the issuer's name. */
    public String about(EndorsementView endorsement) {
        return intake.achievement(endorsement)
                .map(achievement -> title(achievement))
                .orElseGet(() -> catalog.issuer().name());
    }

    private String title(AchievementView achievement) {
        return achievement.name(language.getLocale());
    }

    private byte[] content() {
        try (var content = file.getInputStream()) {
            return content.readNBytes(MAX_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
