package org.distintivo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.distintivo.system.Database;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What everybody sees of an exam or certification, and what staff do with it in the console. */
class CatalogPagesIT {

    private static final String CATALOG =
            """
            {"exams":[{"code":"PG-1","title":"Seeing Clouds","provider":"partner","skills":["Seeing"]},
                      {"code":"PG-2","title":"Naming Clouds","retiredOn":"2099-12-31"}],
             "certifications":[{"code":"pg-cloud","title":"Cloud Namer Expert","level":"expert",
              "requirement":{"allOf":[{"exam":"PG-1"},
               {"atLeast":1,"of":[{"exam":"PG-2"},{"exam":"PG-1"}]}]}}]}
            """;

    private final TestServer server = TestServer.of(Database.H2);

    @TempDir private Path folder;

    @Test
    void everybody_sees_what_it_is_what_it_takes_and_when_it_ends() {
        server.api().put("/api/v1/catalog", CATALOG).ok();
        try (var reader =
                new Visitor(server, Locale.ITALIAN, Visitor.Device.PHONE, ColorScheme.DARK)) {
            reader.visit("/certifications/pg-cloud");
            reader.look("certification-it");
            assertThat(reader.page().textContent("main"))
                    .contains("Come si ottiene", "Tutto questo:", "Esame PG-1 «Seeing Clouds»");

            reader.page().click("text=Esame PG-2");
            reader.look("exam-announced-it");
            assertThat(reader.page().textContent("main"))
                    .contains("Si può ottenere fino al 31 dicembre 2099.", "Cloud Namer Expert");
        }
        assertThat(server.anyone().get("/exams/PG-none").status()).isEqualTo(404);
    }

    @Test
    void staff_load_a_catalog_and_see_its_faults_first() throws IOException {
        try (var manager = signedIn()) {
            var page = manager.page();
            manager.visit("/console/catalog/load");
            manager.look("catalog-load");
            assertThat(page.textContent("#file-hint")).isEqualTo("JSON, 5 MB at most.");
            page.setInputFiles("#file", file(" ".repeat(6 * 1024 * 1024) + CATALOG));
            page.click("[id=try]");
            assertThat(page.textContent("main")).contains("This is too large");

            page.setInputFiles(
                    "#file", file(CATALOG.replace("\"exam\":\"PG-2\"", "\"exam\":\"X\"")));
            page.click("#go");
            manager.look("catalog-load-faults");
            assertThat(page.textContent("main table"))
                    .contains("/certifications/0/requirement/allOf/1/of/0/exam");

            var guru = CATALOG.replace("PG-", "PGL-").replace("\"expert\"", "\"guru\"");
            page.setInputFiles("#file", file(guru));
            page.click("[id=try]");
            manager.look("catalog-load-checked");
            assertThat(page.textContent("main")).contains("The file is sound.");
            assertThat(page.textContent("#warnings")).contains("“guru”", "fundamentals");
            server.api().get("/api/v1/exams/PGL-1").status(404);

            page.setInputFiles("#file", file(CATALOG.replace("PG-", "PGL-")));
            page.click("#go");
            page.waitForURL("**/console/catalog");
            server.api().get("/api/v1/exams/PGL-1").ok();
        }
    }

    @Test
    void staff_find_an_item_retire_it_take_that_back_and_renew_its_artwork() {
        server.api().put("/api/v1/catalog", CATALOG.replace("PG-", "PGR-")).ok();
        try (var manager = signedIn()) {
            var page = manager.page();
            manager.visit("/console/catalog?q=PGR-1");
            manager.look("catalog-list");
            page.click("main table a");
            manager.look("catalog-item");

            page.fill("#lastDay", "2098-01-31");
            page.click("#announce");
            assertThat(page.textContent("main")).contains("31 January 2098");
            page.click("#takeBack");
            assertThat(page.textContent("main")).contains("The retirement is taken back.");
            page.fill("#lastDay", "2001-01-31");
            page.click("#announce");
            assertThat(page.textContent("#confirm"))
                    .contains("31 January 2001 is over already.")
                    .doesNotContain("cannot be undone");
            assertThat(server.api().get("/api/v1/exams/PGR-1").object().isNull("retiredOn"))
                    .isTrue();
            manager.look("catalog-item-past");
            page.click("#announce");
            assertThat(page.textContent("main .facts")).contains("31 January 2001");
            manager.look("catalog-item-retired");
            page.click("#takeBack");
            page.click("#redesign");
            assertThat(page.getAttribute("main figure img", "src"))
                    .isEqualTo("/artwork/exam/PGR-1/2.svg");
            manager.look("catalog-item-redesigned");
        }
    }

    private Visitor signedIn() {
        var manager = new Visitor(server, Locale.ENGLISH, Visitor.Device.DESKTOP);
        manager.visit("/signin?to=/console/catalog");
        manager.signIn(TestServer.ADMIN_EMAIL, TestServer.ADMIN_PASSWORD);
        manager.page().waitForURL("**/console/catalog");
        return manager;
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("catalog.json"), content);
    }
}
