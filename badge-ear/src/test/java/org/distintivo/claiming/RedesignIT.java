package org.distintivo.claiming;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.distintivo.notification.Exams;
import org.distintivo.system.Database;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.Test;

/** What becomes of a badge that is out when its artwork is drawn anew. */
class RedesignIT {

    private static final String CATALOG =
            """
            {"exams":[{"code":"RDS-1","title":"%s","provider":"redesign-partner","badge":true}],
             "certifications":[]}
            """;

    private final TestServer server = TestServer.of(Database.H2);
    private final String address = Exams.address();

    @Test
    void the_holder_takes_the_new_artwork_and_goes_back_and_both_documents_hold() {
        server.api().put("/api/v1/catalog", CATALOG.formatted("Cloud harbours")).ok();
        server.api().post("/api/v1/exam-results", result()).ok();
        try (var holder = new Visitor(server, Locale.ITALIAN, Device.PHONE)) {
            var badge = accepted(holder);
            var page = holder.page();
            assertThat(page.locator("#redesign")).hasCount(0);
            var before = document(badge);

            server.api().put("/api/v1/catalog", CATALOG.formatted("Cloud harbors")).ok();
            holder.visit("/my/badges/" + badge);
            holder.look("redesign-offered");
            assertThat(page.locator("main figure img")).hasAttribute("src", artwork(1));
            page.click("button[name=adopt]");

            assertThat(page.locator("main figure img")).hasAttribute("src", artwork(2));
            assertThat(page.locator("main"))
                    .containsText("Ora il tuo badge mostra la nuova immagine.");
            holder.look("redesign-adopted");
            assertThat(document(badge)).contains("/artwork/exam/RDS-1/2.png");
            assertThat(server.anyone().get("/badges/" + badge).ok().text()).contains(artwork(2));
            assertThat(verdict(document(badge))).isEqualTo("valid");
            assertThat(verdict(before)).as("what was handed out before").isEqualTo("valid");

            holder.visit("/my/badges/" + badge);
            page.click("button[name=goBack]");
            assertThat(page.locator("main figure img")).hasAttribute("src", artwork(1));
            assertThat(page.locator("button[name=adopt]")).hasCount(1);
            assertThat(document(badge)).contains("/artwork/exam/RDS-1/1.png");
        }
    }

    private String accepted(Visitor holder) {
        holder.signUp(address, "Ada Rossi");
        holder.page().click("button[name=accept]");
        assertThat(holder.page()).hasURL(Pattern.compile("/my/badges/[^/#]+$"));
        var url = holder.page().url();
        holder.visit(url + "/share");
        holder.page().click("button[name=show]");
        holder.page().waitForSelector("#link");
        holder.visit(url);
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private String document(String badge) {
        return server.anyone().get("/ob/v3/credentials/" + badge).ok().text();
    }

    private String verdict(String document) {
        var bytes = document.getBytes(StandardCharsets.UTF_8);
        return server.anyone()
                .post("/api/v1/verifications", "application/json", bytes)
                .ok()
                .object()
                .getString("verdict");
    }

    private static String artwork(int design) {
        return "/artwork/exam/RDS-1/" + design + ".svg";
    }

    private String result() {
        return """
               [{"externalId":"%1$s","exam":"RDS-1","takenOn":"2026-11-03","outcome":"pass",
                 "candidate":{"email":"%1$s","givenName":"Ada","familyName":"Rossi","locale":"it"}}]
               """
                .formatted(address);
    }
}
