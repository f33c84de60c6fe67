package org.distintivo.platform.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.domain.StoredPicture;
import org.distintivo.platform.service.picture.PictureFile;
import org.distintivo.platform.service.picture.PictureRules;

/** Takes pictures that staff upload, after {@link PictureFile} has made them anew. */
@Stateless
@PermitAll
public class PictureService {

    @Inject private PictureRepository pictures;
    @Inject private Clock clock;

    /**
     * A picture that may be served.
     *
     * @param svg null for one that came as PNG
     */
    public record PictureView(String svg, byte[] png, StoredPicture.Size size) {}

    /**
     * Keeps a picture for a day, or for good once something uses it.
     *
     * @return its number
     * @throws org.distintivo.platform.domain.PictureRefusedException when the rules do not take it
     */
    @RolesAllowed(Roles.MANAGER)
    public long store(InputStream file, PictureRules rules) {
        try {
            var clean = PictureFile.read(file, rules);
            var size = new StoredPicture.Size(clean.width(), clean.height());
            var picture = new StoredPicture(clean.svg(), clean.png(), size, clock.instant());
            pictures.add(picture);
            return picture.id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<PictureView> find(long id) {
        return pictures.find(id).map(it -> new PictureView(it.svg(), it.png(), it.size()));
    }

    /** Keeps a picture for good. */
    @RolesAllowed(Roles.MANAGER)
    public void use(long id) {
        pictures.find(id).ifPresent(StoredPicture::use);
    }
}
