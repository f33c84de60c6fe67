package org.distintivo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.distintivo.openbadges.domain.BakedSvg;
import org.distintivo.system.Database;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.junit.jupiter.api.Test;

/** Staff give an exam artwork of their own; whatever is hostile in a file never gets anywhere. */
class UploadedArtworkIT {

    private static final String CATALOG =
            """
            {"exams":[{"code":"UA-1","title":"Painting Clouds"}]}
            """;

    private static final String SVG =
            """
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
              viewBox="0 0 200 200"><defs><linearGradient id="g"><stop stop-color="#0b5f63"/>
              <stop offset="1" stop-color="#6cc7c3"/></linearGradient><path id="p" d="M0 0l20 40h-40z"/></defs>
              <style>.a{fill:url(#g)}</style><circle class="a" cx="100" cy="100" r="90"/>
              <use xlink:href="#p" x="100" y="80" fill="#ffffff"/></svg>
            """;

    private final TestServer server = TestServer.of(Database.H2);

    @Test
    void artwork_is_looked_at_in_every_size_and_then_shown_on_new_badges() throws IOException {
        server.api().put("/api/v1/catalog", CATALOG).ok();
        try (var manager = signedIn(Locale.ENGLISH, Visitor.Device.DESKTOP, ColorScheme.LIGHT)) {
            var page = manager.page();
            manager.visit("/console/catalog/exams/UA-1");
            refused(page, SVG.replace("<circle", "<script>alert(1)</script><circle"), "script");
            refused(page, SVG.replace("#p\"", "https://example.org/#p\""), "elsewhere");
            refused(page, bomb(), "so many parts");
            refused(page, SVG.replace("0 0 200 200", "0 0 200 100"), "square");
            manager.look("artwork-refused");

            upload(page, "mine.svg", SVG.getBytes(StandardCharsets.UTF_8));
            page.waitForURL("**offered=*");
            assertThat(page.locator("#offered figure").count()).isEqualTo(4);
            manager.look("artwork-offered");
            assertThat(page.evaluate("document.querySelector('#offered img').naturalWidth > 0"))
                    .isEqualTo(true);
            assertThat(server.anyone().get("/artwork/exam/UA-1/2.svg").status()).isEqualTo(404);
            page.click("#use");
            assertThat(page.textContent("#said")).contains("New badges have a new look.");
            manager.look("artwork-used");
            page.goBack();
            page.reload();
            page.click("#use");
        }
        everybody_gets_it();
        assertThat(server.anyone().get("/artwork/exam/UA-1/3.svg").status()).isEqualTo(404);
        a_new_title_keeps_it();
    }

    private void everybody_gets_it() throws IOException {
        var svg = server.anyone().get("/artwork/exam/UA-1/2.svg");
        assertThat(svg.text())
                .contains("fill=\"url(#g)\"")
                .doesNotContain("style", "class", "xlink");
        assertThat(svg.header("Content-Security-Policy")).contains("sandbox");
        var image = picture("/artwork/exam/UA-1/2.png");
        assertThat(image.getWidth()).isEqualTo(600);
        assertThat(image.getRGB(300, 330)).as("the triangle is white").isEqualTo(0xffffffff);
        assertThat(picture("/artwork/exam/UA-1/2-icon.png").getWidth()).isEqualTo(192);
        assertThat(picture("/artwork/exam/UA-1/2-wide.png").getWidth()).isEqualTo(1200);
        assertThat(server.anyone().get("/artwork/exam/UA-1/1.svg").text()).contains("Painting");
    }

    private void a_new_title_keeps_it() {
        server.api().put("/api/v1/catalog", CATALOG.replace("Painting", "Drawing")).ok();
        assertThat(server.api().get("/api/v1/exams/UA-1").object().toString())
                .contains("/artwork/exam/UA-1/2.svg");
    }

    @Test
    void a_png_is_looked_at_on_a_phone_in_italian_and_a_file_of_another_kind_is_told()
            throws Exception {
        server.api().put("/api/v1/catalog", CATALOG.replace("UA-1", "UA-2")).ok();
        try (var manager = signedIn(Locale.ITALIAN, Visitor.Device.PHONE, ColorScheme.DARK)) {
            var page = manager.page();
            manager.visit("/console/catalog/exams/UA-2");
            upload(page, "small.png", png(120));
            assertThat(page.textContent("#picture-error")).contains("400");
            upload(page, "photo.png", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 1});
            assertThat(page.textContent("#picture-error")).contains("né un PNG né un SVG");
            page.click("[id=try]");
            assertThat(page.textContent("#picture-error")).contains("Scegli un file");
            upload(page, "mine.png", png(800));
            manager.look("artwork-offered-it");
            page.click("#use");
            manager.look("artwork-used-it");
            var svg = server.anyone().get("/artwork/exam/UA-2/2.svg");
            assertThat(svg.text()).contains("data:image/png;base64,");
            assertThat(BakedSvg.bake(svg.text(), "a.b.c")).contains("a.b.c");
        }
    }

    @Test
    void a_photo_as_artwork_keeps_the_bar_of_pages() throws IOException {
        server.api().put("/api/v1/catalog", CATALOG.replace("UA-1", "UA-3")).ok();
        try (var manager = signedIn(Locale.ENGLISH, Visitor.Device.PHONE, ColorScheme.LIGHT)) {
            manager.visit("/console/catalog/exams/UA-3");
            upload(manager.page(), "photo.png", photo());
            manager.page().click("#use");
            manager.look("artwork-photo-used");
        }
        var zipped = server.anyone().header("Accept-Encoding", "gzip");
        assertThat(zipped.get("/artwork/exam/UA-3/2.svg").ok().body()).hasSizeLessThan(21_000);
        assertThat(zipped.get("/artwork/exam/UA-3/2-small.svg").ok().body()).hasSizeLessThan(3_200);
        assertThat(picture("/artwork/exam/UA-3/2.png").getWidth()).isEqualTo(600);
        try (var reader = new Visitor(server, Locale.ENGLISH, Visitor.Device.PHONE)) {
            reader.visit("/exams/UA-3");
            assertThat(
                            reader.page()
                                    .evaluate(
                                            "[...document.images].every(it => it.complete"
                                                    + " && it.naturalWidth > 0)"))
                    .isEqualTo(true);
            reader.look("artwork-photo-page");
        }
    }

    private static byte[] photo() throws IOException {
        var image = new BufferedImage(800, 800, BufferedImage.TYPE_INT_ARGB);
        for (var y = 0; y < 800; y++) {
            for (var x = 0; x < 800; x++) {
                var soft = (int) (127 + 90 * Math.sin(x / 47d) * Math.cos(y / 31d));
                var seen = Math.hypot(x - 400, y - 400) < 390 ? 0xff000000 : 0;
                image.setRGB(x, y, seen | soft << 16 | (255 - soft) << 8 | (x * 7 + y * 13) % 31);
            }
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private BufferedImage picture(String address) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(server.anyone().get(address).ok().body()));
    }

    private static String bomb() {
        var svg = new StringBuilder("<g id=\"l0\"><path d=\"M0 0h1v1z\"/></g>");
        for (int i = 1; i <= 12; i++) {
            svg.append("<g id=\"l").append(i).append("\">");
            svg.append(("<use href=\"#l" + (i - 1) + "\"/>").repeat(10)).append("</g>");
        }
        return SVG.replace("<circle", svg + "<circle");
    }

    private static byte[] png(int side) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        var canvas = image.createGraphics();
        canvas.fillOval(0, 0, side, side);
        canvas.dispose();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static void refused(Page page, String svg, String words) {
        upload(page, "mine.svg", svg.getBytes(StandardCharsets.UTF_8));
        assertThat(page.textContent("#picture-error")).contains(words);
    }

    private static void upload(Page page, String name, byte[] content) {
        page.setInputFiles("#picture", new FilePayload(name, "image/svg+xml", content));
        page.click("[id=try]");
    }

    private Visitor signedIn(Locale language, Visitor.Device device, ColorScheme colors) {
        var manager = new Visitor(server, language, device, colors);
        manager.visit("/signin?to=/console/catalog");
        manager.signIn(TestServer.ADMIN_EMAIL, TestServer.ADMIN_PASSWORD);
        manager.page().waitForURL("**/console/catalog");
        return manager;
    }
}
