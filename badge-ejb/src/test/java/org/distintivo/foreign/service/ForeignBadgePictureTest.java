package org.distintivo.foreign.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignBadgePictureTest {

    private static final byte[] NO_PICTURE = "{}".getBytes(UTF_8);
    private static final int RED = 0xffcc0000;

    private final ForeignBadgePicture pictures = new ForeignBadgePicture();

    @Test
    void a_drawing_becomes_the_dots_of_its_forms() throws IOException {
        var baked =
                svg(
                        "<openbadges:credential xmlns:openbadges='https://purl.imsglobal.org/ob/v3p0'>"
                                + "<![CDATA[{}]]></openbadges:credential>"
                                + "<rect width='100' height='100' fill='#cc0000'/>");

        var drawn = drawn(pictures.of(baked, null));

        assertThat(drawn.getWidth()).isEqualTo(ForeignBadgePicture.SIDE);
        assertThat(drawn.getRGB(160, 160)).isEqualTo(RED);
    }

    @Test
    void a_wide_drawing_that_the_badge_carries_along_stands_in_the_middle() throws IOException {
        var wide =
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 400 100'>"
                        + "<rect width='400' height='100' fill='#cc0000'/></svg>";
        var address =
                "data:image/svg+xml;base64,"
                        + Base64.getEncoder().encodeToString(wide.getBytes(UTF_8));

        var drawn = drawn(pictures.of(NO_PICTURE, address));

        assertThat(drawn.getRGB(160, 160)).isEqualTo(RED);
        assertThat(drawn.getRGB(160, 20) >>> 24).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<image href='https://example.org/track.png' width='9' height='9'/>",
                "<text>Maps</text>",
                "<g onload='alert(1)'/>",
                "<use href='#a'/><g id='a'><use href='#a'/></g>",
                "<rect width='1e99' height='9'/>",
                "<g><unclosed>"
            })
    void what_is_more_than_forms_is_a_medal(String content) {
        assertThat(pictures.of(svg(content), null)).isEqualTo(pictures.of(NO_PICTURE, null));
    }

    @Test
    void a_few_lines_that_stand_for_a_billion_forms_are_counted_and_not_drawn() {
        var bomb = new StringBuilder("<g id='g0'><rect width='1' height='1'/></g>");
        for (var level = 1; level <= 12; level++) {
            bomb.append("<g id='g%d'>".formatted(level))
                    .append("<use href='#g%d'/>".formatted(level - 1).repeat(10))
                    .append("</g>");
        }

        assertThat(pictures.of(svg(bomb.toString()), null))
                .isEqualTo(pictures.of(NO_PICTURE, null));
        assertThat(pictures.of(svg("<g>".repeat(200) + "</g>".repeat(200)), null))
                .isEqualTo(pictures.of(NO_PICTURE, null));
        assertThat(pictures.of(svg(" ".repeat(2 << 20)), null))
                .isEqualTo(pictures.of(NO_PICTURE, null));
    }

    private static byte[] svg(String content) {
        return ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'>"
                        + content
                        + "</svg>")
                .getBytes(UTF_8);
    }

    private static BufferedImage drawn(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
