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
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.distintivo.platform.domain.TooManyPicturesException;

/**
 * Reads QR codes out of photos and screenshots, and makes one for an address (ISO/IEC 18004). A
 * picture's size is known before any of it is unpacked, large ones are read with fewer dots, and no
 * more than two at a time, so that pictures made to exhaust a server find nothing to exhaust.
 */
public final class QrCode {

    /** Decoders keep whole lines at hand. */
    private static final int MAX_SIDE = 32_768;

    /** About what a pattern needs to be read. */
    private static final int ENOUGH_SIDE = 1_200;

    /** Dots that are enough for a pattern in a picture of any form. */
    private static final long ENOUGH = 6_000_000;

    /** A photo is made of a few; pictures of thousands keep a decoder busy for minutes. */
    private static final int MAX_SCANS = 32;

    /** In so many at most a camera writes, and only those are unpacked line by line. */
    private static final int SIMPLE_SCANS = 4;

    /** A part of the dots is allowed where each of them costs more. */
    private static final int COSTLY = 3;

    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(
                    EncodeHintType.ERROR_CORRECTION,
                    ErrorCorrectionLevel.M,
                    EncodeHintType.CHARACTER_SET,
                    "UTF-8",
                    EncodeHintType.MARGIN,
                    4);

    /** Each costs some hundred megabytes at worst. */
    static final int AT_ONCE = 2;

    static final Semaphore TURNS = new Semaphore(AT_ONCE, true);

    private static final Duration PATIENCE = Duration.ofSeconds(5);

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
        if (picture.length > limits.bytes() || !isPhoto(picture)) {
            return Optional.empty();
        }
        awaitTurn();
        try {
            return image(picture, dots(picture, limits)).flatMap(QrSearch::text);
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // damaged files make decoders fail in many ways
        } finally {
            TURNS.release();
        }
    }

    private static void awaitTurn() {
        try {
            if (TURNS.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new TooManyPicturesException();
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

    private static boolean isPhoto(byte[] file) {
        if (file.length < 4) {
            return false;
        }
        boolean png = file[0] == (byte) 0x89 && file[1] == 'P' && file[2] == 'N' && file[3] == 'G';
        boolean jpeg = file[0] == (byte) 0xff && file[1] == (byte) 0xd8;
        return png || jpeg && scans(file) <= MAX_SCANS;
    }

    /**
     * Counts the scans of a JPEG (ITU T.81 §B.1.1.3); the marker cannot occur inside compressed
     * data.
     */
    private static int scans(byte[] jpeg) {
        int scans = 0;
        for (int i = 1; i < jpeg.length; i++) {
            if (jpeg[i] == (byte) 0xda && jpeg[i - 1] == (byte) 0xff) {
                scans++;
            }
        }
        return scans;
    }

    /**
     * Returns the maximum number of pixels: a PNG with eight bytes a pixel costs more than a photo.
     */
    private static long dots(byte[] picture, PhotoLimits limits) {
        boolean simple = picture[0] == (byte) 0xff && scans(picture) <= SIMPLE_SCANS;
        return simple ? limits.pixels() : limits.pixels() / COSTLY;
    }

    private static Optional<BufferedImage> image(byte[] picture, long dots) throws IOException {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true); // metadata, where bombs hide, is not read
                return image(reader, dots);
            } finally {
                reader.dispose();
            }
        }
    }

    private static Optional<BufferedImage> image(ImageReader reader, long dots) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width > MAX_SIDE || height > MAX_SIDE || (long) width * height > dots) {
            return Optional.empty();
        }
        var fewer = reader.getDefaultReadParam();
        int bySide = Math.min(width, height) / ENOUGH_SIDE;
        int byArea = (int) Math.ceil(Math.sqrt((double) width * height / ENOUGH));
        int step = Math.max(1, Math.max(bySide, byArea));
        fewer.setSourceSubsampling(step, step, 0, 0);
        return Optional.of(reader.read(0, fewer));
    }
}
