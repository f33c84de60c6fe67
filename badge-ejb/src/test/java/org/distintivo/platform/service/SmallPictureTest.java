package org.distintivo.platform.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallPictureTest {

    private static final int SIDE = 64;

    @ParameterizedTest
    @CsvSource({"png,600,600", "jpg,90,30", "png,1,4000", "jpg,64,64"})
    void every_picture_becomes_a_square_of_dots(String kind, int width, int height)
            throws Exception {
        var small = SmallPicture.of(bytes(width, height, kind), PhotoLimits.DEFAULT, SIDE);

        var image = ImageIO.read(new ByteArrayInputStream(small.orElseThrow()));
        assertThat(image.getWidth()).isEqualTo(SIDE);
        assertThat(image.getHeight()).isEqualTo(SIDE);
    }

    @Test
    void nothing_but_dots_is_left_of_what_a_picture_carries() throws Exception {
        var script = "<script>alert(1)</script>";
        var text = ("Comment\0" + script).getBytes(StandardCharsets.ISO_8859_1);
        var whole = bytes(40, 40, "png");
        int behindHead = 33;
        var polyglot =
                PngBytes.joined(
                        java.util.Arrays.copyOf(whole, behindHead),
                        PngBytes.chunk("tEXt", text),
                        java.util.Arrays.copyOfRange(whole, behindHead, whole.length),
                        script.getBytes(StandardCharsets.US_ASCII));

        var small = SmallPicture.of(polyglot, PhotoLimits.DEFAULT, SIDE).orElseThrow();

        assertThat(new String(small, StandardCharsets.ISO_8859_1)).doesNotContain("script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<svg xmlns='http://www.w3.org/2000/svg'/>", "GIF89a", "%PDF-1.7"})
    void what_is_no_photo_is_no_picture(String text) {
        assertThat(
                        SmallPicture.of(
                                text.getBytes(StandardCharsets.US_ASCII),
                                PhotoLimits.DEFAULT,
                                SIDE))
                .isEmpty();
    }

    @Test
    void a_bomb_and_a_damaged_picture_are_no_pictures() {
        var bomb =
                PngBytes.png(
                        20_000,
                        20_000,
                        List.of(PngBytes.chunk("IDAT", PngBytes.deflated(1_000_000))));

        assertThat(SmallPicture.of(bomb, PhotoLimits.DEFAULT, SIDE)).isEmpty();
        assertThat(SmallPicture.of(java.util.Arrays.copyOf(bomb, 60), PhotoLimits.DEFAULT, SIDE))
                .isEmpty();
    }

    private static byte[] bytes(int width, int height, String kind) throws Exception {
        var file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), kind, file);
        return file.toByteArray();
    }
}
