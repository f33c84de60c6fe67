package org.distintivo.verifying;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.distintivo.system.CameraVideo;
import org.distintivo.system.Database;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody holds a phone before the QR code of a badge, or tries to. */
class CameraIT {

    private static final List<String> CAMERA = List.of("camera");

    private static final String READS_NO_CODES = "delete globalThis.BarcodeDetector";

    private static final BufferedImage NOTHING =
            new BufferedImage(9, 9, BufferedImage.TYPE_BYTE_GRAY);

    private final TestServer server = TestServer.of(Database.H2);

    @TempDir private Path folder;

    @Test
    void a_code_before_the_camera_leads_to_the_verdict_of_its_badge() throws IOException {
        var badge = ShownBadge.on(server);
        try (var stranger = Visitor.before(film(badge.code()), server, Locale.ENGLISH)) {
            var page = stranger.page();
            page.context().grantPermissions(CAMERA);
            page.addInitScript(READS_NO_CODES);
            stranger.visit("/verify");
            chooseSomethingElse(stranger);

            page.click("#camera");
            assertThat(page.locator("#shot")).isVisible();
            assertThat(page.locator("#view")).isInViewport();
            assertThat(page.locator("#camera-said")).containsText("whole code");
            stranger.look("verify-camera-en");
            page.click("#shot");

            assertThat(page.locator(".verdict.good")).isVisible();
            stranger.look("verify-by-camera-en");
        }
    }

    @Test
    void a_browser_that_reads_codes_itself_needs_no_further_click() throws IOException {
        var badge = ShownBadge.on(server);
        try (var stranger = Visitor.before(film(badge.code()), server, Locale.ENGLISH)) {
            var page = stranger.page();
            page.context().grantPermissions(CAMERA);
            page.addInitScript(readsCodes(badge.address()));
            stranger.visit("/verify");
            chooseSomethingElse(stranger);

            page.click("#camera");

            assertThat(page.locator(".verdict.good")).isVisible();
        }
    }

    @Test
    void a_picture_without_a_code_is_told_and_the_camera_can_be_stopped() {
        try (var stranger = Visitor.before(film(NOTHING), server, Locale.ITALIAN)) {
            var page = stranger.page();
            page.context().grantPermissions(CAMERA);
            page.addInitScript(READS_NO_CODES);
            stranger.visit("/verify");
            page.click("#camera");
            page.click("#shot");
            assertThat(page.locator(".verdict")).containsText("nessun codice QR");

            page.click("#camera");
            assertThat(page.locator("#view")).isVisible();
            page.click("#camera");
            assertThat(page.locator("#view")).isHidden();
            assertThat(page.locator("#camera")).hasText("Usa la fotocamera");
        }
    }

    @Test
    void who_refuses_the_camera_reads_what_to_do_instead() {
        try (var stranger = Visitor.before(film(NOTHING), server, Locale.ITALIAN)) {
            stranger.page().context().grantPermissions(List.of());
            stranger.visit("/verify");

            stranger.page().click("#camera");

            assertThat(stranger.page().locator("#camera-said")).containsText("impostazioni");
            assertThat(stranger.page().locator("#view")).isHidden();
            assertThat(stranger.page().locator("#photo")).isVisible();
            stranger.look("verify-camera-refused-it");
        }
    }

    @Test
    void who_has_no_camera_reads_what_to_do_instead() {
        try (var stranger = new Visitor(server, Locale.ENGLISH, Device.PHONE, ColorScheme.DARK)) {
            stranger.page().context().grantPermissions(CAMERA);
            stranger.visit("/verify");

            stranger.page().click("#camera");

            assertThat(stranger.page().locator("#camera-said")).containsText("No camera");
            assertThat(stranger.page().locator("#shot")).isHidden();
            stranger.look("verify-camera-none-en");
        }
    }

    /** What was chosen before is not what is checked. */
    private void chooseSomethingElse(Visitor stranger) throws IOException {
        var other = Files.write(folder.resolve("x.pdf"), "%PDF".getBytes(StandardCharsets.UTF_8));
        stranger.page().setInputFiles("#file", other);
        stranger.page().fill("#link", "https://example.org/");
    }

    private static String readsCodes(String address) {
        return """
        globalThis.BarcodeDetector = class {
          static getSupportedFormats() { return Promise.resolve(['qr_code']); }
          detect(view) { return Promise.resolve(view.videoWidth ? [{ rawValue: '%s' }] : []); }
        };
        """
                .formatted(address);
    }

    private Path film(BufferedImage picture) {
        return CameraVideo.of(picture, folder.resolve("camera.y4m"));
    }
}
