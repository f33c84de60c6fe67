package org.distintivo.platform.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Pictures made to keep the search for a pattern busy: each of them is given up, and soon. */
class QrSearchTest {

    /** Very many times what it takes, so that a busy machine fails no test. */
    private static final Duration SOON = Duration.ofSeconds(10);

    private static final String TEXT = "https://badges.example.org/badges/Zm9vYmFyYmF6cXV4cXV1eA";

    @Test
    void thousands_of_corners_are_not_tried_with_one_another() {
        assertThat(soon(corners(1_400, 36))).isEmpty();
    }

    @Test
    void some_corners_more_than_a_pattern_has_do_no_harm() throws Exception {
        var image = corners(200, 60);
        var page = new BufferedImage(600, 600, BufferedImage.TYPE_INT_RGB);
        var pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 600, 600);
        pen.drawImage(image, 0, 0, null);
        pen.drawImage(code(), 250, 250, null);

        assertThat(soon(page)).contains(TEXT);
    }

    /** Each dot of them costs as much as several of a photo's. */
    @Test
    void a_drawing_may_be_a_third_as_large_as_a_photo() throws Exception {
        var drawing = new ByteArrayOutputStream();
        ImageIO.write(code(), "png", drawing);
        int dots = code().getWidth() * code().getHeight();
        var enough = new PhotoLimits(1 << 20, 3 * dots);

        assertThat(QrCode.read(drawing.toByteArray(), enough)).contains(TEXT);
        assertThat(QrCode.read(drawing.toByteArray(), new PhotoLimits(1 << 20, 3 * dots - 1)))
                .isEmpty();
    }

    private static Optional<String> soon(BufferedImage image) {
        return Assertions.assertTimeoutPreemptively(SOON, () -> QrSearch.text(image));
    }

    private static BufferedImage code() throws Exception {
        var dots = new QRCodeWriter().encode(TEXT, BarcodeFormat.QR_CODE, 300, 300);
        var image = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 300; y++) {
            for (int x = 0; x < 300; x++) {
                image.setRGB(x, y, dots.get(x, y) ? 0x000000 : 0xffffff);
            }
        }
        return image;
    }

    /** A field of the squares that stand in three corners of a code. */
    private static BufferedImage corners(int side, int step) {
        var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        for (int y = 6; y + 27 < side; y += step) {
            for (int x = 6; x + 27 < side; x += step) {
                square(pen, Color.BLACK, x, y, 21);
                square(pen, Color.WHITE, x + 3, y + 3, 15);
                square(pen, Color.BLACK, x + 6, y + 6, 9);
            }
        }
        return image;
    }

    private static void square(Graphics2D pen, Color color, int x, int y, int side) {
        pen.setColor(color);
        pen.fillRect(x, y, side, side);
    }
}
