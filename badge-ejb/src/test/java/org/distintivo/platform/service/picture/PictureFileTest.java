package org.distintivo.platform.service.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.distintivo.platform.service.picture.HostilePictures.bytes;
import static org.distintivo.platform.service.picture.HostilePictures.joined;
import static org.distintivo.platform.service.picture.HostilePictures.png;
import static org.distintivo.platform.service.picture.HostilePictures.sized;
import static org.distintivo.platform.service.picture.HostilePictures.svg;
import static org.distintivo.platform.service.picture.HostilePictures.useBomb;
import static org.distintivo.platform.service.picture.HostilePictures.withChunk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.distintivo.platform.domain.PictureRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFileTest {

    private static final int MEGABYTE = 1024 * 1024;

    private static final PictureRules SQUARE =
            new PictureRules(2 * MEGABYTE, MEGABYTE / 4, 400, 3_000, 1, 600);

    @Test
    void a_png_becomes_a_square_of_the_asked_size_and_nothing_but_dots() throws IOException {
        var file = withChunk(png(800, 800), "tEXt", bytes("Comment\0<script>"));

        var clean = read(file);

        var image = ImageIO.read(new ByteArrayInputStream(clean.png()));
        assertThat(image.getWidth()).isEqualTo(600);
        assertThat(image.getHeight()).isEqualTo(600);
        assertThat(clean.svg()).isNull();
        assertThat(new String(clean.png(), StandardCharsets.ISO_8859_1)).doesNotContain("script");
    }

    @Test
    void an_svg_is_written_anew_and_drawn() throws IOException {
        var clean =
                read(
                        svg(
                                "<style>.a{fill:#0b5f63}.b{stroke:url(#g)}</style>"
                                        + "<title>Mine</title><metadata><x xmlns=\"urn:x\"/></metadata>"
                                        + "<defs><linearGradient id=\"g\"><stop stop-color=\"red\"/>"
                                        + "</linearGradient></defs><rect class=\"a b\" width=\"100\""
                                        + " height=\"100\" data-x=\"1\"/>"));

        assertThat(clean.svg())
                .contains("fill=\"#0b5f63\"", "stroke=\"url(#g)\"", "viewBox=\"0 0 100 100\"")
                .doesNotContain("style", "class", "title", "metadata", "data-x");
        var image = ImageIO.read(new ByteArrayInputStream(clean.png()));
        assertThat(image.getRGB(300, 300)).isEqualTo(0xff0b5f63);
    }

    @Test
    void bombs_of_uses_are_counted_before_anything_is_drawn() {
        assertThat(refusal(useBomb(12, 10))).isEqualTo("picture-costly");
        assertThat(refusal(useBomb(25, 2))).isEqualTo("picture-costly");
        assertThat(refusal(svg("<g id=\"a\"><use href=\"#a\"/></g>"))).isEqualTo("picture-costly");
        assertThat(
                        refusal(
                                svg(
                                        "<g id=\"a\"><use href=\"#b\"/></g><g id=\"b\"><use href=\"#a\"/></g>")))
                .isEqualTo("picture-costly");
        assertThat(refusal(svg("<g>".repeat(60) + "</g>".repeat(60)))).isEqualTo("picture-costly");
        assertThat(refusal(svg("<g/>".repeat(6_000)))).isEqualTo("picture-costly");
        assertThat(
                        refusal(
                                svg(
                                        "<mask id=\"m\"><rect width=\"9\" height=\"9\"/></mask>"
                                                + "<rect mask=\"url(#m)\"/>".repeat(900))))
                .isEqualTo("picture-costly");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<a href=\"#x\"><path d=\"M0 0\"/></a>",
                "<foreignObject/>",
                "<image href=\"data:image/png;base64,AAAA\"/>",
                "<animate attributeName=\"x\"/>",
                "<set attributeName=\"onload\" to=\"alert(1)\"/>",
                "<filter id=\"f\"><feTurbulence/></filter>",
                "<pattern id=\"p\" width=\"0.0001\" height=\"0.0001\"/>",
                "<path stroke-dasharray=\"0.00001\"/>",
                "<path onload=\"alert(1)\"/>",
                "<h:script xmlns:h=\"http://www.w3.org/1999/xhtml\">1</h:script>",
                "<metadata><h:script xmlns:h=\"http://www.w3.org/1999/xhtml\"/></metadata>",
                "<style>@import url(//example.org/x.css);</style>",
                "<style>@font-face{font-family:x}</style>",
                "<style>a:hover{fill:red}</style>",
                "<style>rect{fill:red</style>",
                "<path d=\"M0 0L1e30 9\"/>",
                "<path d=\"M0 0L99999999999 9\"/>",
                "<path fill=\"&quot;&gt;&lt;script&gt;\"/>",
                "<path d=\"javascript:1\"/>"
            })
    void what_is_not_listed_is_refused_by_its_name(String content) {
        assertThat(refusal(svg(content))).isEqualTo("picture-part");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<use href=\"https://example.org/a.svg#a\"/>",
                "<use xlink:href=\"data:image/svg+xml;base64,PHN2Zy8+#a\"/>",
                "<use href=\"other.svg#a\"/>",
                "<path fill=\"url(https://example.org/#a)\"/>",
                "<path fill=\"URL(//example.org)\"/>",
                "<path style=\"fill:url('http://example.org/a')\"/>",
                "<path style=\"background:url(http://example.org/a)\"/>",
                "<path style=\"background-image:image-set('x')\"/>",
                "<style>.a{cursor:url(http://example.org/c)}</style>"
            })
    void nothing_is_fetched_from_anywhere(String content) {
        assertThat(refusal(svg(content))).isEqualTo("picture-reference");
    }

    @Test
    void entities_are_never_resolved() {
        var laughs =
                "<!DOCTYPE svg [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
                        + "<svg"
                        + HostilePictures.NAMESPACES
                        + " viewBox=\"0 0 9 9\"><title>&b;</title></svg>";
        var file =
                "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg"
                        + HostilePictures.NAMESPACES
                        + " viewBox=\"0 0 9 9\"><desc>&x;</desc></svg>";
        assertThat(refusal(bytes(laughs))).isEqualTo("picture-part");
        assertThat(refusal(bytes(file))).isEqualTo("picture-part");
        assertThat(refusal(laughs.getBytes(StandardCharsets.UTF_16))).isEqualTo("picture-part");
        assertThat(
                        read(bytes(
                                        "<?xml version=\"1.0\"?><!DOCTYPE svg PUBLIC"
                                                + " \"-//W3C//DTD SVG 1.1//EN\""
                                                + " \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">"
                                                + "<svg"
                                                + HostilePictures.NAMESPACES
                                                + " viewBox=\"0 0 9 9\"><path d=\"M0 0h9\"/></svg>"))
                                .svg())
                .doesNotContain("DOCTYPE");
    }

    @Test
    void what_drawing_programs_write_is_taken() {
        var clean =
                read(
                        svg(
                                "<sodipodi:namedview xmlns:sodipodi=\"http://sodipodi.example\"/>"
                                        + "<g transform=\"matrix(0.26458333,0,0,1,-12.345678901,0)\""
                                        + " style=\"fill:#0b5f63;stroke:none;stroke-dasharray:none\">"
                                        + "<path d=\"m 12.34567891,0.12345678 -.5.12345678e-9 z\"/></g>"));

        assertThat(clean.svg()).contains("matrix(0.26458333", "12.34567891").doesNotContain("sodi");
    }

    @Test
    void letters_have_to_be_outlines() {
        assertThat(refusal(svg("<text>Contoso</text>"))).isEqualTo("picture-letters");
    }

    @Test
    void a_size_that_no_picture_has_is_refused() {
        assertThat(refusal(png(399, 399))).isEqualTo("picture-small");
        assertThat(refusal(png(600, 500))).isEqualTo("picture-square");
        assertThat(refusal(sized(png(600, 600), 60_000, 60_000))).isEqualTo("picture-big");
        assertThat(refusal(sized(png(600, 600), Integer.MAX_VALUE, 1))).isEqualTo("picture-big");
        assertThat(refusal(sized(png(600, 600), 0, 600))).isEqualTo("picture-broken");
        assertThat(refusal(sized(png(600, 600), -1, -1))).isEqualTo("picture-broken");
        assertThat(refusal(bytes("<svg" + HostilePictures.NAMESPACES + " viewBox=\"0 0 9 5\"/>")))
                .isEqualTo("picture-square");
        assertThat(refusal(bytes("<svg" + HostilePictures.NAMESPACES + " viewBox=\"0 0 0 0\"/>")))
                .isEqualTo("picture-part");
        assertThat(refusal(bytes("<svg" + HostilePictures.NAMESPACES + "/>")))
                .isEqualTo("picture-part");
    }

    @Test
    void what_is_no_such_file_is_told_as_what_it_is() {
        assertThat(refusal(new byte[0])).isEqualTo("picture-missing");
        assertThat(refusal(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 1}))
                .isEqualTo("picture-kind");
        assertThat(refusal(bytes("GIF89a"))).isEqualTo("picture-kind");
        assertThat(refusal(bytes("<html><script>alert(1)</script></html>")))
                .isEqualTo("picture-kind");
        assertThat(refusal(bytes("<svg"))).isEqualTo("picture-broken");
        assertThat(refusal(Arrays.copyOf(png(600, 600), 500))).isEqualTo("picture-broken");
        assertThat(refusal(Arrays.copyOf(png(600, 600), 12))).isEqualTo("picture-broken");
        assertThat(refusal(joined(png(600, 600), bytes("<script>alert(1)</script>"))))
                .isEqualTo("picture-broken");
        assertThat(refusal(withChunk(png(600, 600), "acTL", new byte[8])))
                .isEqualTo("picture-animated");
        var changed = png(600, 600);
        changed[changed.length - 20] ^= 1;
        assertThat(refusal(changed)).isEqualTo("picture-broken");
    }

    @Test
    void thousands_of_chunks_are_not_walked() {
        var chunks = new byte[6_000][];
        Arrays.fill(chunks, HostilePictures.chunk("tEXt", new byte[] {'a', 0}));
        var file = png(600, 600);
        var many =
                joined(
                        Arrays.copyOf(file, 33),
                        joined(chunks),
                        Arrays.copyOfRange(file, 33, file.length));

        assertThat(refusal(many)).isEqualTo("picture-broken");
    }

    @Test
    void fifty_megabytes_are_not_read_to_their_end() {
        var endless =
                new InputStream() {
                    private long read;

                    @Override
                    public int read() {
                        assertThat(++read).isLessThan(3L * MEGABYTE);
                        return ' ';
                    }
                };

        assertThatThrownBy(() -> PictureFile.read(endless, SQUARE))
                .isInstanceOf(PictureRefusedException.class)
                .hasMessageContaining("larger");
        assertThat(refusal(svg("<!--" + " ".repeat(MEGABYTE) + "-->")))
                .isEqualTo("picture-too-large");
    }

    @Test
    void drawing_ends_after_a_moment() {
        var forms = "<path d=\"M0 0h1v1z\"/>".repeat(2_000);
        var document = SvgFilter.clean(svg(forms));

        assertThatThrownBy(() -> SvgDrawing.png(document.text(), 600, 600, Duration.ofNanos(1)))
                .isInstanceOf(PictureRefusedException.class)
                .extracting(it -> ((PictureRefusedException) it).code())
                .isEqualTo("picture-costly");
    }

    private static PictureFile.Clean read(byte[] file) {
        try {
            return PictureFile.read(new ByteArrayInputStream(file), SQUARE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String refusal(byte[] file) {
        try {
            read(file);
            return "taken";
        } catch (PictureRefusedException e) {
            return e.code();
        }
    }
}
