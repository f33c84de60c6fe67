package org.distintivo.claiming;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.Locale;
import java.util.stream.IntStream;
import org.distintivo.notification.Exams;
import org.distintivo.system.Database;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.Test;

/** A long list stays light on a phone, down to its last picture. */
class ManyBadgesIT {

    private static final int BADGES = 57;
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
    void fifty_seven_badges_with_all_their_pictures_weigh_less_than_the_bar() {
        var address = Exams.address();
        passAll(address);
        try (var earner = new Visitor(server, Locale.ITALY, Device.PHONE)) {
            earner.signUp(address, "Łukasz Nuñez-Ó Briain van der Westerlingen");
            earner.visit("/my/badges");
            assertThat(earner.page().locator("article.waiting").count()).isEqualTo(BADGES);
            earner.page().waitForFunction(LOADED);

            assertThat((Integer) earner.page().evaluate(BYTES)).isLessThan(BAR_IN_BYTES);
            earner.look("badges-many");
        }
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
