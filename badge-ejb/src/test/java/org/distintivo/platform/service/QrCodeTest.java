package org.distintivo.platform.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.distintivo.platform.domain.TooManyPicturesException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class QrCodeTest {

    private static final String ADDRESS =
            "https://badges.example.org/badges/Zm9vYmFyYmF6cXV4cXV1eA";

    @ParameterizedTest
    @CsvSource({"png, 300", "jpg, 300", "jpg, 2400"})
    void a_code_is_read_from_a_picture(String kind, int side) throws Exception {
        assertThat(read(picture(ADDRESS, kind, side))).contains(ADDRESS);
    }

    @Test
    void what_we_draw_is_what_others_read() throws Exception {
        var svg = QrCode.svg(ADDRESS);
        var bars = java.util.regex.Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z").matcher(svg);
        var image = new BufferedImage(240, 240, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 240, 240);
        pen.setColor(Color.BLACK);
        while (bars.find()) {
            pen.fillRect(
                    4 * Integer.parseInt(bars.group(1)),
                    4 * Integer.parseInt(bars.group(2)),
                    4 * Integer.parseInt(bars.group(3)),
                    4);
        }

        assertThat(svg).startsWith("<svg").doesNotContain("script");
        assertThat(read(bytes(image, "png"))).contains(ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "%PDF-1.7", "GIF89a..............", "<svg/>"})
    void what_is_no_photo_is_not_looked_into(String text) {
        assertThat(read(text.getBytes(StandardCharsets.US_ASCII))).isEmpty();
    }

    @Test
    void a_picture_without_a_code_has_none() throws Exception {
        var blank = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);

        assertThat(read(bytes(blank, "png"))).isEmpty();
        assertThat(read(java.util.Arrays.copyOf(bytes(blank, "jpg"), 300))).isEmpty();
    }

    @Test
    void who_cannot_be_served_now_is_told_so_and_not_that_there_is_no_code() throws Exception {
        var picture = picture(ADDRESS, "png", 300);
        PhotoReader.TURNS.acquire(PhotoReader.AT_ONCE);
        Thread.currentThread().interrupt(); // waits no longer
        try {
            assertThatThrownBy(() -> read(picture)).isInstanceOf(TooManyPicturesException.class);
        } finally {
            Thread.interrupted();
            PhotoReader.TURNS.release(PhotoReader.AT_ONCE);
        }

        assertThat(read(picture)).contains(ADDRESS);
    }

    @Test
    void how_large_a_photo_may_be_is_a_setting() throws Exception {
        var picture = picture(ADDRESS, "jpg", 300);
        int bytes = picture.length;

        assertThat(QrCode.read(picture, new PhotoLimits(bytes, 90_000))).contains(ADDRESS);
        assertThat(QrCode.read(picture, new PhotoLimits(bytes - 1, 90_000))).isEmpty();
        assertThat(QrCode.read(picture, new PhotoLimits(bytes, 89_999))).isEmpty();
    }

    @Test
    void image_bomb_of_400_million_dots_is_not_unpacked() throws Exception {
        var before = used();

        assertThat(read(blankPng(20_000, 20_000, 1_000))).isEmpty();

        assertThat(used() - before).isLessThan(200L * 1024 * 1024);
    }

    @Test
    void image_bomb_whose_header_lies_is_not_unpacked() throws Exception {
        assertThat(read(blankPng(Integer.MAX_VALUE, 1, 10))).isEmpty();
        assertThat(read(blankPng(16_000, 3_000, 10))).isEmpty();
    }

    @Test
    void image_bomb_of_eighty_thousand_scans_is_not_decoded() throws Exception {
        var jpeg = bytes(new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB), "jpg");
        var many = new ByteArrayOutputStream();
        many.write(jpeg, 0, jpeg.length - 2);
        for (int scan = 0; scan < 80_000; scan++) {
            many.write(new byte[] {(byte) 0xff, (byte) 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 1});
        }

        assertThat(read(many.toByteArray())).isEmpty();
    }

    private static Optional<String> read(byte[] picture) {
        return QrCode.read(picture, PhotoLimits.DEFAULT);
    }

    private static byte[] picture(String text, String kind, int side) throws Exception {
        var hints = Map.of(EncodeHintType.MARGIN, 4);
        var dots = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, side, side, hints);
        var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.setRGB(x, y, dots.get(x, y) ? 0x101010 : 0xf4f0e8);
            }
        }
        return bytes(image, kind);
    }

    private static byte[] bytes(BufferedImage image, String kind) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, kind, out);
        return out.toByteArray();
    }

    /** A PNG that says it is so large; its data says so for some lines. */
    private static byte[] blankPng(int width, int height, int lines) {
        var data = PngBytes.deflated(Math.min(lines * (width / 8L + 1), 50_000_000));
        return PngBytes.png(width, height, List.of(PngBytes.chunk("IDAT", data)));
    }

    private static long used() {
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
