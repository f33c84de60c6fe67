package org.distintivo.platform.service;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.distintivo.platform.domain.TooManyPicturesException;

/**
 * Unpacks pictures of strangers. Their size is known before any of it is unpacked, large ones are
 * read with fewer dots, and no more than two at a time, so that pictures made to exhaust a server
 * find nothing to exhaust.
 */
final class PhotoReader {

    /** Decoders keep whole lines at hand. */
    private static final int MAX_SIDE = 32_768;

    /** Dots that are enough in a picture of any form. */
    private static final long ENOUGH = 6_000_000;

    /** A photo is made of a few; pictures of thousands keep a decoder busy for minutes. */
    private static final int MAX_SCANS = 32;

    /** In so many at most a camera writes, and only those are unpacked line by line. */
    private static final int SIMPLE_SCANS = 4;

    /** A part of the dots is allowed where each of them costs more. */
    private static final int COSTLY = 3;

    /** Each costs some hundred megabytes at worst. */
    static final int AT_ONCE = 2;

    static final Semaphore TURNS = new Semaphore(AT_ONCE, true);

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private PhotoReader() {}

    /**
     * Unpacks a picture and looks at it.
     *
     * @param picture PNG or JPEG
     * @param limits larger ones are not looked at
     * @param side dots of the shorter side that are enough
     * @return what was seen; empty when there is nothing, or nothing that is looked at
     * @throws TooManyPicturesException when too many others are being looked at
     */
    static <T> Optional<T> look(
            byte[] picture,
            PhotoLimits limits,
            int side,
            Function<BufferedImage, Optional<T>> seen) {
        if (picture.length > limits.bytes() || !isPhoto(picture)) {
            return Optional.empty();
        }
        awaitTurn();
        try {
            return image(picture, dots(picture, limits), side).flatMap(seen);
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

    private static Optional<BufferedImage> image(byte[] picture, long dots, int side)
            throws IOException {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true); // metadata, where bombs hide, is not read
                return image(reader, dots, side);
            } finally {
                reader.dispose();
            }
        }
    }

    private static Optional<BufferedImage> image(ImageReader reader, long dots, int side)
            throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width > MAX_SIDE || height > MAX_SIDE || (long) width * height > dots) {
            return Optional.empty();
        }
        var fewer = reader.getDefaultReadParam();
        int bySide = Math.min(width, height) / side;
        int byArea = (int) Math.ceil(Math.sqrt((double) width * height / ENOUGH));
        int step = Math.max(1, Math.max(bySide, byArea));
        fewer.setSourceSubsampling(step, step, 0, 0);
        return Optional.of(reader.read(0, fewer));
    }
}
