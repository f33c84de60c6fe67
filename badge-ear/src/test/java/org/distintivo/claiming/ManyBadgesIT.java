package org.distintivo.claiming;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import jakarta.json.Json;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.distintivo.notification.Exams;
import org.distintivo.system.Database;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.Test;

/** A long list stays light on a phone, down to its last picture. */
class ManyBadgesIT {

    private static final int BADGES = 200;
    private static final int BAR_IN_BYTES = 200_000;
    private static final String BYTES =
            """
            () => performance.getEntries()
                .filter(entry => 'encodedBodySize' in entry)
                .reduce((sum, entry) => sum + entry.encodedBodySize, 0)""";
    private static final String LOADED =
            """
            () => [...document.images].every(image => {
              image.scrollIntoView();
              return image.complete && image.naturalWidth > 0;
            })""";

    private final TestServer server = TestServer.of(Database.H2);

    @Test
    void a_long_list_grows_on_request_and_with_all_its_pictures_weighs_less_than_the_bar() {
        var address = Exams.address();
        passAll(address);
        try (var earner = new Visitor(server, Locale.ITALY, Device.PHONE)) {
            earner.signUp(address, "Łukasz Nuñez-Ó Briain van der Westerlingen");
            earner.visit("/my/badges");
            var page = earner.page();
            assertThat(page.locator("h1")).hasText(BADGES + " badge ti aspettano");
            assertThat(page.locator("article.waiting")).hasCount(20);
            page.click("#more-waiting");
            assertThat(page.locator("article.waiting")).hasCount(40);
            assertThat(page.locator("article.waiting").nth(20)).isInViewport();
            weighs(earner, "badges-many-waiting");

            page.click("button[name=acceptAll]");
            assertThat(page.locator(".badges a")).hasCount(60);
            weighs(earner, "badges-many");
            page.setViewportSize(1280, 800);
            earner.look("badges-many-wide");
            for (var shown : List.of(120, 180, BADGES)) {
                page.click("#more-held");
                assertThat(page.locator(".badges a")).hasCount(shown);
            }
            assertThat(page.locator("#more-held")).hasCount(0);
            weighs(earner, "badges-all");
            page.fill("#q", "MANY-19");
            page.press("#q", "Enter");
            assertThat(page.locator(".badges a")).hasCount(11);
        }
    }

    private static void weighs(Visitor earner, String picture) {
        earner.page().waitForFunction(LOADED);
        Assertions.assertThat((Integer) earner.page().evaluate(BYTES)).isLessThan(BAR_IN_BYTES);
        earner.look(picture);
    }

    private void passAll(String address) {
        var exams = Json.createArrayBuilder();
        var rows = Json.createArrayBuilder();
        IntStream.rangeClosed(1, BADGES)
                .forEach(
                        number -> {
                            var code = "MANY-" + number;
                            exams.add(
                                    Json.createObjectBuilder()
                                            .add("code", code)
                                            .add("title", "Administering Many Servers " + number)
                                            .add("provider", "many-partner")
                                            .add("badge", true));
                            rows.add(
                                    Json.createObjectBuilder()
                                            .add("externalId", code + "." + address)
                                            .add("exam", code)
                                            .add("takenOn", "2026-11-03")
                                            .add("outcome", "pass")
                                            .add(
                                                    "candidate",
                                                    Json.createObjectBuilder()
                                                            .add("email", address)));
                        });
        var catalog =
                Json.createObjectBuilder()
                        .add("exams", exams)
                        .add("certifications", Json.createArrayBuilder());
        server.api().put("/api/v1/catalog", catalog.build()).ok();
        server.api().post("/api/v1/exam-results", rows.build()).ok();
    }
}
