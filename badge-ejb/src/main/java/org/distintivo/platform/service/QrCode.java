package org.distintivo.platform.service;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.Map;
import java.util.Optional;
import org.distintivo.platform.domain.TooManyPicturesException;

/** Reads QR codes out of photos and screenshots, and makes one for an address (ISO/IEC 18004). */
public final class QrCode {

    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(
                    EncodeHintType.ERROR_CORRECTION,
                    ErrorCorrectionLevel.M,
                    EncodeHintType.CHARACTER_SET,
                    "UTF-8",
                    EncodeHintType.MARGIN,
                    4);

    /** About what a pattern needs to be read. */
    private static final int ENOUGH_SIDE = 1_200;

    private QrCode() {}

    /**
     * Reads the code in a picture.
     *
     * @param picture PNG or JPEG
     * @param limits larger ones are not looked at
     * @return what the pattern says; empty when there is none, or nothing that is looked at
     * @throws TooManyPicturesException when too many others are being looked at
     */
    public static Optional<String> read(byte[] picture, PhotoLimits limits) {
        return PhotoReader.look(picture, limits, ENOUGH_SIDE, QrSearch::text);
    }

    /**
     * Returns the pattern as an SVG picture of black on white, with the white border that readers
     * need.
     */
    public static String svg(String text) {
        return picture(dots(text));
    }

    /**
     * The dark dots of a pattern, each a square of one by one.
     *
     * @param side width and height of all, with the white border that readers need
     */
    public record Pattern(Shape dots, int side) {}

    /** Returns the pattern as a form that any canvas can be painted with. */
    public static Pattern pattern(String text) {
        var dots = dots(text);
        var form = new Path2D.Double();
        for (int y = 0; y < dots.getHeight(); y++) {
            for (int x = 0; x < dots.getWidth(); x++) {
                if (dots.get(x, y)) {
                    form.append(new Rectangle(x, y, 1, 1), false);
                }
            }
        }
        return new Pattern(form, dots.getWidth());
    }

    private static BitMatrix dots(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 1, 1, HINTS);
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }

    private static String picture(BitMatrix dots) {
        var box = "0 0 %d %d".formatted(dots.getWidth(), dots.getHeight());
        return new SvgWriter("viewBox", box, "shape-rendering", "crispEdges")
                .empty("rect", "width", "100%", "height", "100%", "fill", "#fff")
                .empty("path", "d", path(dots).toString())
                .finish();
    }

    /** Draws one bar for dots that lie side by side. */
    private static StringBuilder path(BitMatrix dots) {
        var path = new StringBuilder();
        for (int y = 0; y < dots.getHeight(); y++) {
            for (int x = 0, end; x < dots.getWidth(); x = end + 1) {
                end = x;
                while (end < dots.getWidth() && dots.get(end, y)) {
                    end++;
                }
                if (end > x) {
                    path.append("M%d %dh%dv1h-%dz".formatted(x, y, end - x, end - x));
                }
            }
        }
        return path;
    }
}
