package org.distintivo.foreign.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.distintivo.platform.domain.PictureRefusedException;
import org.distintivo.platform.service.FetchBudget;
import org.distintivo.platform.service.FetchFailedException;
import org.distintivo.platform.service.Fetcher;
import org.distintivo.platform.service.PhotoLimits;
import org.distintivo.platform.service.Settings;
import org.distintivo.platform.service.SmallPicture;
import org.distintivo.platform.service.picture.PictureFile;
import org.distintivo.platform.service.picture.PictureRules;
import org.distintivo.verifying.service.ExaminedDocument;

/**
 * Gets the picture of a badge of another issuer, once, when it is handed in: out of the badge
 * itself, else from the address that the badge names, as far as this server may ask there. It is
 * drawn anew, so that readers get it from here and nothing but its dots. An SVG is read as uploads
 * are, by {@link PictureFile}, which takes forms and colors and counts what they cost. Where there
 * is no picture, or one that is not taken, a plain medal stands for it.
 */
@ApplicationScoped
class ForeignBadgePicture {

    static final int SIDE = 320;

    private static final PhotoLimits LIMITS = new PhotoLimits(2 << 20, 50_000_000);

    /** Drawings only: a square of theirs is drawn as it is kept, a wide one from larger. */
    private static final PictureRules DRAWINGS = new PictureRules(0, 1 << 20, 1, SIDE, 8, SIDE);

    private static final Pattern INSIDE =
            Pattern.compile(
                    "data:image/(?:png|jpeg|svg\\+xml);base64,([A-Za-z0-9+/]{1,2800000}+={0,2})");

    private static final Color INK = new Color(0x6b7280);

    @Inject private Fetcher fetcher;
    @Inject private Settings settings;

    byte[] of(ExaminedDocument examined) {
        return of(examined.content(), examined.report().credential().imageUrl());
    }

    /**
     * @param address of a picture outside of the document; null where it names none
     */
    byte[] of(byte[] document, String address) {
        return small(document).or(() -> named(address)).orElseGet(ForeignBadgePicture::medal);
    }

    private static Optional<byte[]> small(byte[] picture) {
        return SmallPicture.of(picture, LIMITS, SIDE).or(() -> drawn(picture));
    }

    private static Optional<byte[]> drawn(byte[] drawing) {
        try {
            var clean = PictureFile.read(new ByteArrayInputStream(drawing), DRAWINGS);
            return SmallPicture.of(clean.png(), LIMITS, SIDE);
        } catch (PictureRefusedException e) {
            return Optional.empty(); // a badge without its picture is the same badge
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<byte[]> named(String address) {
        if (address == null) {
            return Optional.empty();
        }
        var inside = INSIDE.matcher(address);
        var picture =
                inside.matches()
                        ? Optional.of(Base64.getMimeDecoder().decode(inside.group(1)))
                        : fetch(address);
        return picture.flatMap(ForeignBadgePicture::small);
    }

    private Optional<byte[]> fetch(String address) {
        try {
            var budget = FetchBudget.of(settings);
            var found =
                    fetcher.get(
                            new URI(address), "image/png, image/svg+xml, image/jpeg;q=0.9", budget);
            return Optional.of(found.body()).filter(body -> found.isOk());
        } catch (FetchFailedException | URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static byte[] medal() {
        var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
        var canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setColor(INK);
        canvas.setStroke(new BasicStroke(12, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.draw(new Ellipse2D.Double(80, 40, 160, 160));
        canvas.draw(new Ellipse2D.Double(120, 80, 80, 80));
        var ribbon = new Path2D.Double();
        ribbon.moveTo(112, 186);
        ribbon.lineTo(96, 284);
        ribbon.lineTo(160, 248);
        ribbon.lineTo(224, 284);
        ribbon.lineTo(208, 186);
        canvas.draw(ribbon);
        canvas.dispose();
        return SmallPicture.png(image);
    }
}
