package org.distintivo.platform.service;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.InvertedLuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.ResultPointCallback;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks for a pattern in a picture that is unpacked. Any three corners could belong together, so
 * the search is given up where there are more corners than a photo has: a picture of a few
 * kilobytes with some thousand of them would keep a processor busy for hours.
 */
final class QrSearch {

    private QrSearch() {}

    static Optional<String> text(BufferedImage image) {
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

    /**
     * Returns the text of the first QR code. The reader for several codes also finds codes that the
     * one for a single code misses.
     */
    private static Optional<String> text(BinaryBitmap bitmap) {
        try {
            var hints =
                    Map.of(
                            DecodeHintType.TRY_HARDER,
                            Boolean.TRUE,
                            DecodeHintType.NEED_RESULT_POINT_CALLBACK,
                            new CornerLimit());
            var found = new QRCodeMultiReader().decodeMultiple(bitmap, hints);
            return Arrays.stream(found).map(Result::getText).findFirst();
        } catch (ReaderException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    /** Returns the picture on a white ground, without transparency. */
    private static int[] whitened(int[] dots) {
        for (int i = 0; i < dots.length; i++) {
            if (dots[i] >>> 24 < 0x80) {
                dots[i] = 0xffffffff;
            }
        }
        return dots;
    }

    /** Is told of each corner that may be one, and ends the search after so many. */
    private static final class CornerLimit implements ResultPointCallback {

        private static final int MAX = 100;

        private int found;

        @Override
        public void foundPossibleResultPoint(ResultPoint corner) {
            if (++found > MAX) {
                throw new IllegalStateException("more corners than a photo has");
            }
        }
    }
}
