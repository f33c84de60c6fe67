package org.distintivo.catalog.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.distintivo.platform.domain.StoredPicture;
import org.distintivo.platform.service.PictureService.PictureView;
import org.junit.jupiter.api.Test;

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
