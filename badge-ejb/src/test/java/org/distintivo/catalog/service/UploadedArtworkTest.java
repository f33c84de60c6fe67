package org.distintivo.catalog.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.distintivo.platform.domain.StoredPicture;
import org.distintivo.platform.service.PictureService.PictureView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UploadedArtworkTest {

    private static final StoredPicture.Size SIZE = new StoredPicture.Size(600, 600);

    @Test
    void what_came_as_svg_stays_svg_and_has_dots_beside_it() throws IOException {
        var artwork = UploadedArtwork.of(new PictureView("<svg/>", green(), SIZE));

        assertThat(artwork.svg()).isEqualTo("<svg/>");
        assertThat(artwork.small()).isEqualTo("<svg/>");
        assertThat(read(artwork.png()).getWidth()).isEqualTo(600);
        assertThat(read(artwork.icon()).getWidth()).isEqualTo(192);
        assertThat(read(artwork.icon()).getRGB(96, 96)).isEqualTo(Color.GREEN.getRGB());
        assertThat(read(artwork.wide()).getWidth()).isEqualTo(1200);
        assertThat(read(artwork.wide()).getRGB(600, 315)).isEqualTo(Color.GREEN.getRGB());
        assertThat(read(artwork.wide()).getRGB(10, 10)).isNotEqualTo(Color.GREEN.getRGB());
    }

    @Test
    void what_came_as_png_is_a_picture_inside_an_svg() {
        var artwork = UploadedArtwork.of(new PictureView(null, green(), SIZE));

        assertThat(artwork.svg())
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .contains("href=\"data:image/png;base64,");
        assertThat(artwork.small()).contains("href=\"data:image/png;base64,");
    }

    @ParameterizedTest
    @EnumSource
    void whatever_it_shows_it_is_light_on_pages(Motif motif) throws IOException {
        var artwork = UploadedArtwork.of(new PictureView(null, motif.png(), SIZE));

        assertThat(LightPicture.sent(artwork.svg())).isLessThan(UploadedArtwork.LARGE_BYTES);
        assertThat(LightPicture.sent(artwork.small())).isLessThan(UploadedArtwork.SMALL_BYTES);
        assertThat(artwork.svg()).contains(";base64,");
        assertThat(artwork.svg().contains("mask=")).isEqualTo(motif != Motif.PHOTO);
        assertThat(read(artwork.png())).as("files keep all dots").isNotNull();
    }

    @Test
    void a_drawing_that_is_heavy_is_shown_by_its_dots() {
        var heavy = new StringBuilder("<svg>");
        var chance = new Random(7);
        for (var i = 0; i < 9_000; i++) {
            heavy.append("<path d=\"M").append(chance.nextLong()).append("\"/>");
        }
        var artwork =
                UploadedArtwork.of(
                        new PictureView(heavy.append("</svg>").toString(), green(), SIZE));

        assertThat(artwork.svg()).contains("data:image/png;base64,").doesNotContain("<path");
        assertThat(artwork.small()).doesNotContain("<path");
    }

    /** What is heavy as PNG: noise, a photo-like scene without transparency, and a soft badge. */
    enum Motif {
        NOISE,
        PHOTO,
        BADGE;

        byte[] png() {
            var image = new BufferedImage(600, 600, BufferedImage.TYPE_INT_ARGB);
            var chance = new Random(7);
            for (var y = 0; y < 600; y++) {
                for (var x = 0; x < 600; x++) {
                    image.setRGB(x, y, dot(x, y, chance));
                }
            }
            return ArtworkPng.bytes(image);
        }

        private int dot(int x, int y, Random chance) {
            var soft = (int) (127 + 90 * Math.sin(x / 37d) * Math.cos(y / 23d)) + chance.nextInt(9);
            var color = soft << 16 | (255 - soft) << 8 | chance.nextInt(30);
            return switch (this) {
                case NOISE -> chance.nextInt();
                case PHOTO -> 0xff000000 | color;
                case BADGE -> Math.hypot(x - 300, y - 300) < 290 ? 0xff000000 | color : 0;
            };
        }
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static byte[] green() {
        var image = new BufferedImage(600, 600, BufferedImage.TYPE_INT_ARGB);
        var canvas = image.createGraphics();
        canvas.setColor(Color.GREEN);
        canvas.fillRect(0, 0, 600, 600);
        canvas.dispose();
        return ArtworkPng.bytes(image);
    }
}
