package org.distintivo.platform.service;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.EncodeHintType;
import com.google.zxing.InvertedLuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * The square patterns that phones read: out of photos and screenshots, and made for an address. A
 * picture's size is known before any of it is unpacked, large ones are read with fewer dots, and no
 * more than two at a time, so that pictures made to exhaust a server find nothing to exhaust.
 */
public final class QrCode {

    /** Decoders keep whole lines at hand. */
    private static final int MAX_SIDE = 32_768;

    /** About what a pattern needs to be read. */
    private static final int ENOUGH_SIDE = 1_200;

    /** A photo is made of a few; pictures of thousands keep a decoder busy for minutes. */
    private static final int MAX_SCANS = 64;

    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(
                    EncodeHintType.ERROR_CORRECTION,
                    ErrorCorrectionLevel.M,
                    EncodeHintType.CHARACTER_SET,
                    "UTF-8",
                    EncodeHintType.MARGIN,
                    4);

    private static final Map<DecodeHintType, Object> HARDER =
            Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE);

    private static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\""
                    + " shape-rendering=\"crispEdges\"><rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>"
                    + "<path d=\"%s\"/></svg>";

    private static final Semaphore TURNS = new Semaphore(2);

    private QrCode() {}

    /**
     * @param picture PNG or JPEG
     * @param limits larger ones are not looked at
     * @return what the pattern says; empty when there is none, or nothing that is looked at
     */
    public static Optional<String> read(byte[] picture, PhotoLimits limits) {
        if (picture.length > limits.bytes() || !isPhoto(picture) || !TURNS.tryAcquire()) {
            return Optional.empty();
        }
        try {
            return image(picture, limits).flatMap(QrCode::text);
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // damaged files make decoders fail in many ways
        } finally {
            TURNS.release();
        }
    }

    /** The pattern as an SVG picture of black on white, with the white border that readers need. */
    public static String svg(String text) {
        try {
            var dots = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 1, 1, HINTS);
            return SVG.formatted(dots.getWidth(), dots.getHeight(), path(dots));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }

    /** One bar for dots that lie side by side. */
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

    /** Of a JPEG (ITU T.81 §B.1.1.3): the marker cannot occur inside compressed data. */
    private static int scans(byte[] jpeg) {
        int scans = 0;
        for (int i = 1; i < jpeg.length; i++) {
            if (jpeg[i] == (byte) 0xda && jpeg[i - 1] == (byte) 0xff) {
                scans++;
            }
        }
        return scans;
    }

    private static Optional<BufferedImage> image(byte[] picture, PhotoLimits limits)
            throws IOException {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true); // metadata, where bombs hide, is not read
                return image(reader, limits);
            } finally {
                reader.dispose();
            }
        }
    }

    private static Optional<BufferedImage> image(ImageReader reader, PhotoLimits limits)
            throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width > MAX_SIDE || height > MAX_SIDE || (long) width * height > limits.pixels()) {
            return Optional.empty();
        }
        var fewer = reader.getDefaultReadParam();
        int step = Math.max(1, Math.min(width, height) / ENOUGH_SIDE);
        fewer.setSourceSubsampling(step, step, 0, 0);
        return Optional.of(reader.read(0, fewer));
    }

    private static Optional<String> text(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        var dots = image.getRGB(0, 0, width, height, null, 0, width);
        var light = new RGBLuminanceSource(width, height, whitened(dots));
        return Stream.<Binarizer>of(
                        new HybridBinarizer(light),
                        new GlobalHistogramBinarizer(light),
                        new HybridBinarizer(new InvertedLuminanceSource(light)))
                .flatMap(way -> text(new BinaryBitmap(way)).stream())
                .findFirst();
    }

    /** The reader for several codes finds the corners of one where the one for one goes astray. */
    private static Optional<String> text(BinaryBitmap bitmap) {
        try {
            var found = new QRCodeMultiReader().decodeMultiple(bitmap, HARDER);
            return Arrays.stream(found).map(Result::getText).findFirst();
        } catch (ReaderException e) {
            return Optional.empty();
        }
    }

    /** What can be seen through lies on white. */
    private static int[] whitened(int[] dots) {
        for (int i = 0; i < dots.length; i++) {
            if (dots[i] >>> 24 < 0x80) {
                dots[i] = 0xffffffff;
            }
        }
        return dots;
    }
}
