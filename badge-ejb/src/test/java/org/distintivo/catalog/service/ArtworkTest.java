package org.distintivo.catalog.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.distintivo.catalog.domain.Drawing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArtworkTest {

    private static final ArtworkFonts FONTS = new ArtworkFonts();
    private static final Rectangle2D CANVAS = new Rectangle2D.Double(0, 0, 600, 600);
    private static final Rectangle2D TITLE_PLACE = new Rectangle2D.Double(90, 188, 420, 200);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cloud Administrator",
                "Łukasz Nuñez-Ó Ünïcödé",
                "Администратор облачных вычислений",
                "Διαχειριστής υπολογιστικού νέφους",
                "云计算管理员认证",
                "クラウド管理者試験",
                "클라우드 관리자",
                "مسؤول الحوسبة السحابية",
                "מנהל ענן מוסמך AC-210",
                "ผู้ดูแลระบบคลาวด์",
                "क्लाउड प्रशासक",
                "ক্লাউড প্রশাসক",
                "மேகக் கணிமை",
                "ღრუბლოვანი",
                "ամպային ադմինիստրատոր",
                "తెలుగు",
                "ᏣᎳᎩ",
            })
    void every_script_has_its_letters(String title) {
        assertThat(title.codePoints().filter(c -> c != ' ')).allMatch(FONTS::canDraw);
        var place = new TextFitter.Place(196, 178, y -> 380, 58, 20, 4, true);

        var outline = new TextFitter(FONTS).fit(title, place, 300);

        assertThat(TITLE_PLACE.contains(outline.getBounds2D())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X",
                "Word 2016: Core Document Creation, Collaboration and Communication",
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
                "Installing, Configuring, and Administering Microsoft Windows 2000 Professional in"
                        + " Distributed Environments with Many Sites, Slow Links, Legacy Applications,"
                        + " Roaming Users and a Help Desk that Sleeps",
                "云计算管理员认证考试云计算管理员认证考试云计算管理员认证考试云计算管理员认证考试云计算管理员认证考试",
            })
    void a_title_of_any_length_fits_whole_into_its_place(String title) {
        var place = new TextFitter.Place(196, 178, y -> 380, 58, 20, 4, true);

        var bounds = new TextFitter(FONTS).fit(title, place, 300).getBounds2D();

        assertThat(TITLE_PLACE.contains(bounds)).isTrue();
    }

    @Test
    void the_same_drawing_gives_the_same_picture_to_the_byte() {
        var drawing = new Drawing("Cloud Administrator", "associate", "Program", 1);

        assertThat(svg(drawing)).isEqualTo(svg(drawing));
        assertThat(png(drawing)).isEqualTo(png(drawing));
    }

    @Test
    void a_second_edition_looks_different_and_a_third_like_the_first() {
        var first = svg(new Drawing("Cloud", "expert", "Program", 1));

        assertThat(svg(new Drawing("Cloud", "expert", "Program", 2))).isNotEqualTo(first);
        assertThat(svg(new Drawing("Cloud", "expert", "Program", 3))).isEqualTo(first);
    }

    @Test
    void levels_are_told_apart_by_color_and_by_stars_and_an_unknown_one_is_drawn_too() {
        var levels = List.of("fundamentals", "associate", "expert", "master", "exam", "wizard");

        assertThat(levels.stream().map(l -> svg(new Drawing("Cloud", l, "", 1))).distinct())
                .hasSize(levels.size());
        assertThat(levels.stream().map(l -> ArtworkPalette.of(l).stars()))
                .containsExactly(1, 2, 3, 4, 0, 0);
    }

    @Test
    void the_png_has_six_hundred_pixels_each_way_and_a_transparent_corner() throws IOException {
        var png = png(new Drawing("Cloud", "expert", "Program", 1));

        var image = ImageIO.read(new ByteArrayInputStream(png));

        assertThat(image.getWidth()).isEqualTo(600);
        assertThat(image.getHeight()).isEqualTo(600);
        assertThat(image.getRGB(0, 0) >>> 24).isZero();
        assertThat(image.getRGB(300, 120) >>> 24).isEqualTo(255);
    }

    @Test
    void the_svg_is_xml_with_a_title_and_nothing_that_runs_or_refers_elsewhere() throws Exception {
        var svg = svg(new Drawing("R&D <script>alert(1)</script>", "expert", "\"Program\"", 1));

        var document =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(svg.getBytes("UTF-8")));

        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("R&D <script>alert(1)</script>");
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(document.getElementsByTagName("text").getLength()).isZero();
        assertThat(svg).doesNotContain("href");
    }

    @Test
    void nothing_is_drawn_outside_the_canvas() {
        for (var edition : List.of(1, 2)) {
            var figures =
                    ArtworkLayout.of(
                            new Drawing(
                                    "A title of some length that goes on for a while",
                                    "a-level-that-has-a-rather-long-name",
                                    "A program with a name that is as long as its title",
                                    edition),
                            FONTS);

            assertThat(figures).allMatch(f -> CANVAS.contains(f.shape().getBounds2D()));
        }
    }

    private static String svg(Drawing drawing) {
        return ArtworkSvg.of(drawing.title(), ArtworkLayout.of(drawing, FONTS));
    }

    private static byte[] png(Drawing drawing) {
        return ArtworkPng.of(ArtworkLayout.of(drawing, FONTS));
    }

    /** Fifty-seven of them make the longest list that the sample programs know. */
    @Test
    void for_a_list_the_picture_is_short_and_looks_the_same() throws IOException {
        var title = "Installing, Configuring and Administering Microsoft SQL Server 2012";
        var drawing = new Drawing(title, "exam", "Certifications of the Example Program", 1);

        var picture = new ArtworkCache().draw(drawing);

        assertThat(picture.small()).contains("<title id=\"t\">" + title);
        assertThat(compressed(picture.small())).isLessThan(200_000 / 57);
        assertThat(picture.small().split("<path"))
                .hasSizeLessThan(picture.svg().split("<path").length);
    }

    @Test
    void networks_get_a_picture_of_the_form_that_they_ask_for() throws IOException {
        var drawing = new Drawing("Cloud Administrator", "associate", "Program", 1);

        var image = ImageIO.read(new ByteArrayInputStream(new ArtworkCache().drawWide(drawing)));

        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        assertThat(image.getColorModel().hasAlpha()).isFalse();
    }

    private static int compressed(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
