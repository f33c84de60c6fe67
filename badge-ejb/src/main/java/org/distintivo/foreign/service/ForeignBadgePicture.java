package org.distintivo.foreign.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.distintivo.platform.service.FetchBudget;
import org.distintivo.platform.service.FetchFailedException;
import org.distintivo.platform.service.Fetcher;
import org.distintivo.platform.service.PhotoLimits;
import org.distintivo.platform.service.Settings;
import org.distintivo.platform.service.SmallPicture;
import org.distintivo.verifying.service.ExaminedDocument;

/**
 * Gets the picture of a badge of another issuer, once, when it is handed in: out of the badge
 * itself, else from the address that the badge names, as far as this server may ask there. It is
 * drawn anew, so that readers get it from here and nothing but its dots. Where there is none, or
 * one that is no PNG and no JPEG, a plain medal stands for it.
 */
@ApplicationScoped
class ForeignBadgePicture {

    static final int SIDE = 320;

    private static final PhotoLimits LIMITS = new PhotoLimits(2 << 20, 50_000_000);

    private static final Pattern INSIDE =
            Pattern.compile("data:image/(?:png|jpeg);base64,([A-Za-z0-9+/]{1,2800000}+={0,2})");

    private static final Color INK = new Color(0x6b7280);

    @Inject private Fetcher fetcher;
    @Inject private Settings settings;

    byte[] of(ExaminedDocument examined) {
        return SmallPicture.of(examined.content(), LIMITS, SIDE)
                .or(() -> named(examined.report().credential().imageUrl()))
                .orElseGet(ForeignBadgePicture::medal);
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
        return picture.flatMap(it -> SmallPicture.of(it, LIMITS, SIDE));
    }

    private Optional<byte[]> fetch(String address) {
        try {
            var budget = FetchBudget.of(settings);
            var found = fetcher.get(new URI(address), "image/png, image/jpeg;q=0.9", budget);
            return Optional.of(found.body()).filter(body -> found.isOk());
        } catch (FetchFailedException | URISyntaxException e) {
            return Optional.empty(); // a badge without its picture is the same badge
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
