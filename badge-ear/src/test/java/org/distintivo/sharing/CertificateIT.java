package org.distintivo.sharing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.distintivo.system.Answer;
import org.distintivo.system.Database;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A certificate is the holder's, and everybody's only while the holder shows the badge. */
class CertificateIT {

    /** As the partner tells it with each result. */
    private static final String CERTIFIED = "Łukasz Nuñez-Ó Briain";

    private static final String UNKNOWN = "AAAAAAAAAAAAAAAAAAAAAA";

    private final TestServer server = TestServer.of(Database.H2);
    private final BadgeHolder holder = new BadgeHolder(server, Locale.ENGLISH, Device.PHONE);
    private final String id = holder.id();

    @AfterEach
    void close() {
        holder.close();
    }

    @Test
    void the_holder_finds_it_on_the_page_of_the_badge_and_nobody_else_does() throws IOException {
        holder.open("");
        var link = holder.page().locator("#certificate a");
        assertThat(link).hasText("Certificate (PDF)");
        assertThat(link).hasAttribute("href", "/my/badges/" + id + ".pdf");

        var own = own("en").ok();

        assertThat(own.header("Content-Type")).startsWith("application/pdf");
        assertThat(own.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"mail-1-certificate.pdf\"");
        assertThat(own.header("Cache-Control")).isEqualTo("no-store");
        assertThat(own.header("ETag")).isEmpty();
        assertThat(text(own))
                .contains(CERTIFIED, "Exam <i>MAIL-1</i> & more", "3 November 2026", "Reading")
                .contains(server.baseUrl() + "/badges/" + id);
        assertThat(attached(own))
                .isEqualTo(credential(session(), "/ob/v3/credentials/" + id).ok().text());
        assertThat(server.anyone().get("/my/badges/" + id + ".pdf").status(303).header("Location"))
                .startsWith("/signin?to=%2Fmy%2Fbadges%2F");
        assertSameAsUnknown();
    }

    @Test
    void everybody_has_it_while_the_badge_is_shown_and_not_a_moment_longer() throws IOException {
        holder.shown();

        var first = shared("it-IT").ok();
        var again = shared("it-IT").ok();

        assertThat(text(first)).contains("Conferito a", "3 novembre 2026", CERTIFIED);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(first.header("Vary")).contains("Accept-Language");
        assertThat(first.header("X-Robots-Tag")).isEqualTo("noindex");
        server.anyone()
                .header("Accept-Language", "it-IT")
                .header("If-None-Match", first.header("ETag"))
                .get("/badges/" + id + ".pdf")
                .status(304);
        var american = shared("en-US").ok();
        assertThat(american.header("ETag")).isNotEqualTo(first.header("ETag"));
        assertThat(height(first)).isEqualTo(842);
        assertThat(height(american)).isEqualTo(792);

        holder.hide();

        assertSameAsUnknown();
        server.anyone()
                .header("Accept-Language", "it-IT")
                .header("If-None-Match", first.header("ETag"))
                .get("/badges/" + id + ".pdf")
                .status(404);
        own("en").ok();
    }

    @Test
    void of_what_does_not_count_there_is_none() {
        holder.shown();
        shared("en").ok();

        server.api().post("/api/v1/badges/" + id + "/suspension", "{}").ok();
        shared("en").status(409);
        own("en").status(409);
        holder.open("");
        assertThat(holder.page().locator("#certificate")).hasCount(0);
        server.api().delete("/api/v1/badges/" + id + "/suspension").ok();
        shared("en").ok();

        var reason = Json.createObjectBuilder().add("reason", "Not Ada").build();
        server.api().post("/api/v1/badges/" + id + "/revocation", reason).ok();
        shared("en").status(410);
        own("en").status(410);
    }

    private void assertSameAsUnknown() {
        var hidden = shared("en").status(404);
        var unknown =
                server.anyone()
                        .header("Accept-Language", "en")
                        .get("/badges/" + UNKNOWN + ".pdf")
                        .status(404);
        assertThat(hidden.text().replace(id, UNKNOWN)).isEqualTo(unknown.text());
        assertThat(hidden.header("Cache-Control")).isEqualTo(unknown.header("Cache-Control"));
        assertThat(hidden.header("ETag")).isEmpty();
        server.anyone().get("/certificate/public?id=" + id).status(404);
    }

    private Answer shared(String language) {
        return server.anyone().header("Accept-Language", language).get("/badges/" + id + ".pdf");
    }

    private Answer own(String language) {
        return server.anyone()
                .header("Accept-Language", language)
                .header("Cookie", session())
                .get("/my/badges/" + id + ".pdf");
    }

    private Answer credential(String cookie, String address) {
        return server.anyone().header("Cookie", cookie).get(address);
    }

    private String session() {
        return "SESSION=" + holder.visitor().session();
    }

    private static String text(Answer file) throws IOException {
        try (var document = Loader.loadPDF(file.body())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static long height(Answer file) throws IOException {
        try (var document = Loader.loadPDF(file.body())) {
            return Math.round(document.getPage(0).getMediaBox().getHeight());
        }
    }

    private static String attached(Answer file) throws IOException {
        try (var document = Loader.loadPDF(file.body())) {
            var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            var bytes = files.get("mail-1-credential.json").getEmbeddedFile().toByteArray();
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
