package org.distintivo.sharing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import java.util.regex.Pattern;
import org.distintivo.notification.Exams;
import org.distintivo.system.Database;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.Test;

/** A holder reads what happened to a badge, and which versions of it there are. */
class BadgeHistoryIT {

    private static final String CATALOG =
            """
            {"exams":[{"code":"HIS-1","title":"%s","provider":"history-partner","badge":true}],
             "certifications":[]}
            """;
    private static final Pattern CLOCK = Pattern.compile("[0-9]:[0-9]{2}|UTC");

    private final TestServer server = TestServer.of(Database.H2);
    private final String address = Exams.address();

    @Test
    void the_page_tells_the_story_in_words_and_days() {
        server.api().put("/api/v1/catalog", CATALOG.formatted("History of AC-100")).ok();
        server.api().post("/api/v1/exam-results", result()).ok();
        server.mails().awaitLink(address, "/claim/");
        try (var holder = new Visitor(server, Locale.ITALIAN, Device.PHONE)) {
            var url = accepted(holder);
            var page = holder.page();
            var badge = url.substring(url.lastIndexOf('/') + 1);
            assertThat(page.locator("#version-list li")).hasCount(1);

            holder.visit(url + "/share");
            page.click("button[name=show]");
            page.waitForSelector("#link");
            server.api().put("/api/v1/catalog", CATALOG.formatted("Story of AC-100")).ok();
            holder.visit(url);
            page.click("button[name=adopt]");
            server.api().post("/api/v1/badges/" + badge + "/suspension", "{}").ok();
            server.api().delete("/api/v1/badges/" + badge + "/suspension").ok();

            holder.visit(url);
            assertThat(page.locator(".moments").first()).containsText("La sospensione è finita");
            assertThat(page.locator(".moments").first())
                    .containsText("Hai preso la nuova immagine");
            assertThat(page.locator("#earlier")).hasCount(1);
            page.click("#earlier > summary");
            var told = page.locator("section:has(#timeline)").innerText();
            assertThat(told)
                    .containsSubsequence(
                            "La sospensione è finita",
                            "Sospeso dal programma",
                            "Hai preso la nuova immagine",
                            "L’hai mostrato a chi ha l’indirizzo",
                            "Accettato e firmato",
                            "Assegnato a te",
                            "3 novembre 2026",
                            "Hai superato l’esame HIS-1");
            assertThat(told).contains("Te l’abbiamo detto per e-mail");
            assertThat(page.locator("#version-list li").first())
                    .containsText("Mostra un’altra edizione dell’immagine");
            assertThat(page.locator("#version-list li").first()).containsText("Attuale");
            assertThat(page.locator("main").innerText()).doesNotContainPattern(CLOCK);
            assertThat(page.locator("h1 .unbroken")).hasText("AC-100");
            holder.look("history-it-light");
            page.setViewportSize(320, 640);
            holder.look("history-it-320");
        }
        for (var language : new Locale[] {Locale.ENGLISH, Locale.forLanguageTag("ar")}) {
            looks(language);
        }
    }

    private void looks(Locale language) {
        try (var holder = new Visitor(server, language, Device.DESKTOP, ColorScheme.DARK)) {
            var other = Exams.address();
            new Exams(server.api()).pass(other, language.getLanguage(), Exams.FIRST);
            holder.signUp(other, "Ada Rossi");
            holder.page().click("button[name=accept]");
            holder.page().waitForURL("**/my/badges/*");
            holder.visit(holder.page().url().replaceFirst("[?#].*", ""));
            assertThat(holder.page().locator("main").innerText()).doesNotContainPattern(CLOCK);
            holder.look("history-" + language.getLanguage() + "-dark");
        }
    }

    private String accepted(Visitor holder) {
        holder.signUp(address, "Ada Rossi");
        holder.page().click("button[name=accept]");
        assertThat(holder.page()).hasURL(Pattern.compile("/my/badges/[^/#]+$"));
        return holder.page().url();
    }

    private String result() {
        return """
               [{"externalId":"%1$s","exam":"HIS-1","takenOn":"2026-11-03","outcome":"pass",
                 "candidate":{"email":"%1$s","givenName":"Ada","familyName":"Rossi","locale":"it"}}]
               """
                .formatted(address);
    }
}
