package org.distintivo.catalog.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.distintivo.catalog.service.ArtworkService;
import org.distintivo.platform.domain.PictureRefusedException;
import org.distintivo.platform.domain.RuleViolation;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.service.PictureService;

/**
 * Takes artwork of the program's own for an exam or certification: first it is looked at in the
 * sizes in which people will see it, then it becomes the next design.
 */
@Named
@RequestScoped
public class UploadPage {

    private static final List<Integer> SIZES = List.of(32, 48, 160, 600);

    @Inject private PictureService pictures;
    @Inject private ArtworkService artwork;
    @Inject private ItemPage item;
    @Inject private Navigation navigation;

    private Part picture;

    /** Keeps the picture for a day and shows what it looks like. */
    public String look() {
        if (picture == null || picture.getSize() == 0) {
            navigation.refuse("picture", PictureRefusedException.missing());
            return null;
        }
        try (var content = picture.getInputStream()) {
            var id = pictures.store(content, ArtworkService.UPLOADS);
            return navigation.to(item.getAddress() + "?offered=" + id + "#offered");
        } catch (RuleViolation e) {
            navigation.refuse("picture", e);
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String use() {
        if (isOffering()) {
            artwork.adopt(item.getKey(), Long.parseLong(getOffered()));
            navigation.done("catalog.item.redesigned");
        }
        return navigation.to(item.getAddress());
    }

    /** Returns whether there is a picture to look at. */
    public boolean isOffering() {
        var id = getOffered();
        return id != null
                && id.matches("[0-9]{1,18}")
                && pictures.find(Long.parseLong(id)).isPresent();
    }

    /** Returns the number of the picture to look at; null when there is none. */
    public String getOffered() {
        return navigation.parameter("offered");
    }

    /** Returns the address of that picture. */
    public String getOfferedAddress() {
        return "/console/artwork/" + getOffered();
    }

    public List<Integer> getSizes() {
        return SIZES;
    }

    public Part getPicture() {
        return picture;
    }

    public void setPicture(Part picture) {
        this.picture = picture;
    }
}
