package org.distintivo.openbadges.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class BakedPngTest {

    private static final String CREDENTIAL = "{\"name\":\"Łukasz Ñandú 証明 😀\"}";

    @Test
    void what_was_baked_in_comes_out_byte_for_byte_and_the_picture_is_the_same() throws Exception {
        var baked = BakedPng.bake(picture(), CREDENTIAL);

        assertThat(BakedPng.extract(baked)).isEqualTo(CREDENTIAL);
        assertThat(ImageIO.read(new ByteArrayInputStream(baked)).getRGB(3, 3))
                .isEqualTo(ImageIO.read(new ByteArrayInputStream(picture())).getRGB(3, 3));
    }

    @Test
    void the_chunk_is_the_one_that_the_standard_describes() throws Exception {
        var chunks = PngChunk.read(BakedPng.bake(picture(), CREDENTIAL));

        assertThat(chunks.get(0).type()).isEqualTo("IHDR");
        assertThat(chunks.get(1).type()).isEqualTo("iTXt");
        assertThat(new String(chunks.get(1).data(), StandardCharsets.UTF_8))
                .isEqualTo("openbadgecredential\0\0\0\0\0" + CREDENTIAL);
        assertThat(chunks.get(chunks.size() - 1).type()).isEqualTo("IEND");
    }

    @Test
    void baking_again_replaces() throws Exception {
        var baked = BakedPng.bake(BakedPng.bake(picture(), "old"), CREDENTIAL);

        assertThat(BakedPng.extract(baked)).isEqualTo(CREDENTIAL);
    }

    @Test
    void both_versions_travel_in_pictures_and_the_last_one_baked_is_alone() throws Exception {
        var assertion = new Baked(BakedVersion.OPEN_BADGES_2_0, CREDENTIAL);
        var baked = BakedPng.bake(BakedPng.bake(picture(), "old"), assertion);

        assertThat(BakedPng.read(baked)).isEqualTo(assertion);
        assertThat(new String(PngChunk.read(baked).get(1).data(), StandardCharsets.UTF_8))
                .isEqualTo("openbadges\0\0\0\0\0" + CREDENTIAL);
        assertThat(BakedPng.read(BakedPng.bake(baked, CREDENTIAL)))
                .isEqualTo(new Baked(BakedVersion.OPEN_BADGES_3_0, CREDENTIAL));
        assertThat(PngChunk.read(BakedPng.bake(baked, CREDENTIAL)))
                .hasSameSizeAs(PngChunk.read(baked));
        assertThat(BakedPng.read(with("tEXt", "openbadges\0https://example.org/a", 1)).text())
                .isEqualTo("https://example.org/a");
    }

    @Test
    void a_picture_without_a_credential_is_told_apart() {
        refused(picture(), "no-credential");
    }

    @Test
    void tricks_with_text_chunks_are_refused() throws Exception {
        refused(with("iTXt", "openbadgecredential\0\0\0\0\0x", 2), "two-credentials");
        refused(with("iTXt", "openbadgecredential\0\1\0\0\0x", 1), "png-compressed");
        refused(with("zTXt", "openbadgecredential\0\0x", 1), "png-compressed");
        refused(with("tEXt", "openbadges\0https://example.org/assertion", 1), "open-badges-2");
        refused(with("iTXt", "openbadgecredential\0\0\0en", 1), "png-broken");
    }

    @Test
    void broken_and_oversized_pictures_are_refused() throws Exception {
        var baked = BakedPng.bake(picture(), CREDENTIAL);
        refused(Arrays.copyOf(baked, baked.length + 1), "png-data-after-end");
        refused(Arrays.copyOf(baked, baked.length - 1), "png-broken");
        refused(Arrays.copyOf(baked, 8), "png-broken");
        refused(withSide(baked, 0), "png-broken");
        var wrongSum = baked.clone();
        wrongSum[60] ^= 1;
        refused(wrongSum, "png-broken");
    }

    @Test
    void how_large_a_picture_may_be_is_for_the_caller_to_say() throws Exception {
        var huge = withSide(BakedPng.bake(picture(), CREDENTIAL), 20_000);

        assertThat(BakedPng.read(huge, 20_000).text()).isEqualTo(CREDENTIAL);
        assertThatThrownBy(() -> BakedPng.read(huge, 19_999))
                .isInstanceOf(DocumentRefusedException.class)
                .hasMessage("png-size");
    }

    private static byte[] withSide(byte[] png, int side) throws DocumentRefusedException {
        var header = ByteBuffer.allocate(13).putInt(side).putInt(side).array();
        var chunks = new ArrayList<>(PngChunk.read(png));
        chunks.set(0, new PngChunk("IHDR", header));
        return PngChunk.write(chunks);
    }

    private static byte[] with(String type, String data, int times) throws Exception {
        var chunks = new ArrayList<>(PngChunk.read(picture()));
        for (int i = 0; i < times; i++) {
            chunks.add(1, new PngChunk(type, data.getBytes(StandardCharsets.UTF_8)));
        }
        return PngChunk.write(chunks);
    }

    private static void refused(byte[] png, String code) {
        assertThatThrownBy(() -> BakedPng.extract(png))
                .isInstanceOf(DocumentRefusedException.class)
                .hasMessage(code);
    }

    private static byte[] picture() {
        try {
            var image = new BufferedImage(16, 16, BufferedImage.TYPE_INT_ARGB);
            image.setRGB(3, 3, 0xff00ff00);
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
