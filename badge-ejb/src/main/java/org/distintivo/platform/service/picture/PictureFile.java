package org.distintivo.platform.service.picture;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.distintivo.platform.domain.PictureRefusedException;
import org.distintivo.platform.domain.TooManyPicturesException;

/**
 * Reads a picture that somebody uploaded: PNG or SVG, told by its content and not by its name. What
 * comes out is made anew: of a PNG the dots, of an SVG the forms that {@link SvgNames} lists.
 */
public final class PictureFile {

    /** Each may cost some ten megabytes and a second. */
    private static final int AT_ONCE = 2;

    private static final int PATIENCE_SECONDS = 5;
    private static final Semaphore TURNS = new Semaphore(AT_ONCE, true);

    private PictureFile() {}

    /**
     * A picture that may be served.
     *
     * @param svg the document; null for one that came as PNG
     * @param png of the height that the rules ask for, or less
     * @param width of the PNG, in pixels
     * @param height of the PNG, in pixels
     */
    public record Clean(String svg, byte[] png, int width, int height) {}

    /**
     * @throws PictureRefusedException when it is not one that the rules take
     * @throws TooManyPicturesException when too many others are being looked at
     */
    public static Clean read(InputStream file, PictureRules rules) throws IOException {
        var bytes = file.readNBytes(rules.mostBytes() + 1);
        if (bytes.length == 0) {
            throw PictureRefusedException.missing();
        }
        boolean png = PngFilter.isPng(bytes);
        var most = png ? rules.pngBytes() : rules.svgBytes();
        if (!png && !SvgFilter.isMarkup(bytes)) {
            // of what is no picture the size does not matter
            throw bytes.length > rules.mostBytes()
                    ? PictureRefusedException.tooLarge(rules.mostBytes())
                    : PictureRefusedException.otherKind();
        }
        if (bytes.length > most) {
            throw PictureRefusedException.tooLarge(most);
        }
        awaitTurn();
        try {
            return png ? PngFilter.clean(bytes, rules) : drawn(SvgFilter.clean(bytes), rules);
        } finally {
            TURNS.release();
        }
    }

    private static Clean drawn(SvgDocument document, PictureRules rules) {
        if (!rules.fits(document.width(), document.height())) {
            throw rules.isSquare()
                    ? PictureRefusedException.notSquare()
                    : PictureRefusedException.shape();
        }
        var height = rules.height();
        var width =
                rules.isSquare()
                        ? height
                        : (int)
                                Math.max(
                                        1,
                                        Math.round(height * document.width() / document.height()));
        return new Clean(
                document.text(), SvgDrawing.png(document.text(), width, height), width, height);
    }

    private static void awaitTurn() {
        try {
            if (TURNS.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new TooManyPicturesException();
    }
}
