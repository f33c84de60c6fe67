package org.distintivo.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.distintivo.system.Database;
import org.distintivo.system.FormBrowser;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Staff set how pages look, and see it before; what would be hard to read is not saved. */
class BrandIT {

    private static final int MEGABYTE = 1024 * 1024;

    private static final String LOGO =
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 32"><style>.a{fill:#7a1f5c}</style>
            <rect class="a" width="32" height="32" rx="8"/><circle cx="60" cy="16" r="14" fill="#d0337f"/>
            <path class="a" d="M84 4h32v24H84z"/></svg>
            """;

    private final TestServer server = TestServer.of(Database.H2);

    @AfterEach
    void back_to_the_default() {
        var browser = signedIn();
        while (browser.visit("/console/brand").has("#reset")) {
            browser.submit("back", Map.of());
        }
    }

    @Test
    void a_look_is_seen_at_once_saved_everywhere_and_taken_back() {
        try (var manager = manager(Locale.ENGLISH, Visitor.Device.DESKTOP, ColorScheme.LIGHT)) {
            var page = manager.page();
            manager.look("brand");
            page.fill("#light", "#7a1f5c");
            page.fill("#onLight", "");
            page.fill("#dark", "#e7a3d2");
            page.fill("#onDark", "");
            page.fill("#corner", "2");
            page.fill("#name", "Contoso Learning");
            page.waitForFunction(
                    "() => getComputedStyle(document.querySelector('.theme-light .button'))"
                            + ".backgroundColor === 'rgb(122, 31, 92)'"
                            + " && document.querySelectorAll('#sample link').length === 1"
                            + " && document.querySelector('#sample .brand').textContent"
                            + ".includes('Contoso Learning')");
            manager.look("brand-tried");
            page.click("#save");
            assertThat(page.textContent("#said")).contains("Every page looks like this now.");
            manager.look("brand-saved");
            everybody_sees("Contoso Learning", "rgb(122, 31, 92)");
            page.click("#undo");
            assertThat(page.textContent("#said")).contains("The look before is back.");
            everybody_sees(null, "rgb(11, 95, 99)");
        }
    }

    private void everybody_sees(String name, String accent) {
        try (var reader = new Visitor(server, Locale.ITALIAN, Visitor.Device.PHONE)) {
            reader.visit("/signin");
            reader.look("brand-signin-" + (name == null ? "default" : "own"));
            assertThat(
                            reader.page()
                                    .evaluate(
                                            "getComputedStyle(document.querySelector('#go')).backgroundColor"))
                    .isEqualTo(accent);
            if (name != null) {
                assertThat(reader.page().textContent("header .brand")).contains(name);
            }
            var icon = reader.page().getAttribute("link[rel=icon]", "href");
            assertThat(server.anyone().get(icon).status()).isEqualTo(200);
        }
    }

    @Test
    void faint_colors_are_refused_with_the_pair_its_ratio_and_a_color_that_would_do() {
        try (var manager = manager(Locale.ITALIAN, Visitor.Device.PHONE, ColorScheme.DARK)) {
            var page = manager.page();
            page.fill("#light", "#ff9900");
            page.fill("#onLight", "#ffffff");
            page.click("#save");
            manager.look("brand-refused-it");
            assertThat(page.textContent("#light-error")).contains("serve 4,5", "più vicino");
            assertThat(page.textContent("#onLight-error")).contains("Testo sui pulsanti");
            assertThat(page.inputValue("#light")).isEqualTo("#ff9900");
            page.fill("#dark", "azzurro");
            page.fill("#corner", "99");
            page.click("#preview");
            assertThat(page.textContent("#dark-error")).contains("Questo non è un colore");
            assertThat(page.textContent("#corner-error")).contains("22");
        }
        assertThat(server.anyone().get("/signin").text()).doesNotContain("portal-");
    }

    @Test
    void a_logo_is_made_anew_and_hostile_files_are_told_what_is_wrong_with_them()
            throws IOException {
        try (var manager = manager(Locale.ENGLISH, Visitor.Device.DESKTOP, ColorScheme.LIGHT)) {
            var page = manager.page();
            refused(
                    page,
                    "a.svg",
                    LOGO.replace("<rect", "<script>alert(1)</script><rect"),
                    "script");
            refused(
                    page,
                    "a.svg",
                    LOGO.replace("<rect", "<image href=\"http://example.org/\"/><rect"),
                    "image");
            refused(page, "a.png", "GIF89a", "neither a PNG nor an SVG");
            refused(page, "a.svg", LOGO.repeat(9).substring(0, 700), "damaged");
            page.setInputFiles(
                    "#logo", file("a.svg", LOGO.replace("</svg>", " ".repeat(70_000) + "</svg>")));
            page.click("#saveLogo");
            assertThat(page.textContent("#logo-error")).contains("64 kB");
            page.setInputFiles(
                    "#logo", new FilePayload("huge.png", "image/png", new byte[9 * MEGABYTE]));
            page.click("#saveLogo");
            assertThat(page.textContent("main")).contains("too large");
            page.click("main a:text('Back to the form')");

            page.setInputFiles("#logo", file("a.svg", LOGO));
            page.setInputFiles("#darkLogo", new FilePayload("b.png", "text/plain", png(240, 64)));
            page.check("#wordmark");
            page.click("#saveLogo");
            assertThat(page.textContent("#alt-error")).contains("Say in words");
            page.setInputFiles("#logo", file("a.svg", LOGO));
            page.setInputFiles("#darkLogo", new FilePayload("b.png", "text/plain", png(240, 64)));
            page.fill("#alt", "Contoso");
            page.click("#saveLogo");
            assertThat(page.textContent("#said")).contains("The logo is on every page now.");
            manager.look("brand-logo");
        }
        seen_by_everybody();
    }

    private void seen_by_everybody() {
        for (var colors : ColorScheme.values()) {
            if (colors == ColorScheme.NO_PREFERENCE) {
                continue;
            }
            try (var reader = new Visitor(server, Locale.ENGLISH, Visitor.Device.PHONE, colors)) {
                reader.visit("/");
                reader.look("brand-logo-home-" + colors);
                assertThat(
                                reader.page()
                                        .evaluate(
                                                "document.querySelector('header img').naturalWidth > 0"))
                        .isEqualTo(true);
                assertThat(reader.page().getAttribute("header img", "alt")).isEqualTo("Contoso");
                var logo = server.anyone().get(reader.page().getAttribute("header img", "src"));
                assertThat(logo.header("Content-Security-Policy")).contains("sandbox");
                assertThat(logo.header("X-Content-Type-Options")).isEqualTo("nosniff");
                assertThat(logo.text())
                        .contains("fill=\"#7a1f5c\"")
                        .doesNotContain("style", "class");
            }
        }
    }

    @Test
    void a_browser_without_script_has_a_button_for_the_sample() {
        var browser = signedIn();
        browser.visit("/console/brand");
        browser.visit("/console/brand/sample?light=%237a1f5c&corner=3");

        var sheet = browser.page().selectFirst("#sample link").attr("href");
        assertThat(sheet).contains("light=7a1f5c", "corner=3");
        assertThat(browser.visit(sheet).text()).contains("--accent:#7a1f5c", ".theme-dark{");
        assertThat(browser.visit(sheet.replace("7a1f5c", "red%3B%7D")).status()).isEqualTo(404);
        assertThat(server.anyone().get(sheet).status()).isEqualTo(303);
        assertThat(server.anyone().get("/brand/sample?light=7a1f5c").status()).isEqualTo(404);
    }

    @Test
    void of_several_who_change_it_at_once_nobody_is_turned_away() {
        var staff = Stream.generate(this::signedIn).limit(4).toList();
        staff.forEach(browser -> browser.visit("/console/brand"));

        IntStream.range(0, staff.size())
                .parallel()
                .forEach(one -> staff.get(one).submit("look", look("Contoso " + one)));

        assertThat(staff)
                .allSatisfy(
                        browser -> {
                            assertThat(browser.status()).isEqualTo(303);
                            assertThat(browser.follow().text()).contains("looks like this now.");
                        });
    }

    private static Map<String, String> look(String name) {
        return Map.of(
                "light", "#7a1f5c", "onLight", "", "dark", "#e7a3d2", "onDark", "", "corner", "2",
                "name", name);
    }

    private static void refused(Page page, String name, String content, String words) {
        page.setInputFiles("#logo", file(name, content));
        page.click("#saveLogo");
        assertThat(page.textContent("#logo-error")).contains(words);
    }

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "image/svg+xml", content.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] png(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png", bytes);
        return bytes.toByteArray();
    }

    private FormBrowser signedIn() {
        var browser = new FormBrowser(server.baseUrl()).visit("/signin");
        browser.submit(
                "signin",
                Map.of("address", TestServer.ADMIN_EMAIL, "password", TestServer.ADMIN_PASSWORD));
        return browser;
    }

    private Visitor manager(Locale language, Visitor.Device device, ColorScheme colors) {
        var manager = new Visitor(server, language, device, colors);
        manager.visit("/signin?to=/console/brand");
        manager.signIn(TestServer.ADMIN_EMAIL, TestServer.ADMIN_PASSWORD);
        manager.page().waitForURL("**/console/brand");
        return manager;
    }
}
