package org.distintivo.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/**
 * The whole way on a phone: a result comes in, a mail goes out, somebody signs up, accepts, shares,
 * and a stranger is convinced. In English by the mailed link, in Italian by the mailed code.
 */
@OnEachDatabase
class JourneyIT {

    private static final String EXAM = "JOURNEY-100";

    @Parameter Database database;

    @Test
    void an_earner_gets_from_the_mail_to_a_badge_that_strangers_verify() {
        walk(Locale.ENGLISH, "Łukasz Nuñez-Ó Briain", false);
    }

    @Test
    void chi_parla_italiano_arriva_dalla_mail_a_un_badge_che_tutti_verificano() {
        walk(Locale.ITALIAN, "Niccolò D'Àngelo", true);
    }

    private void walk(Locale language, String name, boolean byCode) {
        var server = TestServer.of(database);
        var address = "journey." + language.getLanguage() + "@example.org";
        var id = badgeOf(server, address, language);
        try (var earner = new EarnerJourney(server, language)) {
            earner.opensTheClaimLink(server.mails().awaitLink(address, "/claim/"));
            assertThat(state(server, address)).as("state after two GETs").isEqualTo("WAITING");

            earner.signsUp(address, name);
            var confirmation = server.mails().awaitLink(address, "/signup/confirm");
            if (byCode) {
                earner.typesTheCode(confirmation);
            } else {
                earner.followsTheLinkOfConfirmation(confirmation);
            }
            earner.acceptsTheBadge();
            assertThat(state(server, address)).isEqualTo("ACCEPTED");

            earner.hasTheDocuments(id);
            server.anyone().get("/badges/" + id).status(404);
            server.anyone().get("/ob/v3/credentials/" + id).status(404);
            server.anyone().get("/ob/v3/credentials/" + id + ".png").status(404);
            earner.shares();
            var png = earner.downloadsThePng();
            earner.seesAllBadges();
            strangersAreConvinced(server, language, id, png);
            theResultIsVoided(server, language);
            assertThat(state(server, address)).isEqualTo("REVOKED");
            strangersAreWarned(server, language, id, png);
        }
    }

    private static void theResultIsVoided(TestServer server, Locale language) {
        var reason = Json.createObjectBuilder().add("reason", "sat by somebody else").build();
        var result = "/api/v1/exam-results/journey-" + language.getLanguage();
        server.api().post(result + "/void?partner=examhaus", reason).ok();
    }

    /** The page stays, and says so; so do our own check and other people's. */
    private static void strangersAreWarned(
            TestServer server, Locale language, String id, Path png) {
        try (var stranger = new AnonymousVisitor(server, language)) {
            stranger.seesThatItIsRevoked(id);
        }
        var credential = BakedPng.credential(png);
        var report = server.anyone().post("/api/v1/verifications", credential).object();
        assertThat(report.getString("verdict")).isEqualTo("invalid");
        var judgement = ThirdPartyVerifier.judge(credential, server);
        assertThat(judgement.getBoolean("verified")).isFalse();
        assertThat(judgement.getString("error")).contains("revoked");
    }

    private static void strangersAreConvinced(
            TestServer server, Locale language, String id, Path png) {
        try (var stranger = new AnonymousVisitor(server, language)) {
            stranger.opensThePublicPage(id);
            stranger.verifies(png);
        }
        var judgement = ThirdPartyVerifier.judge(BakedPng.credential(png), server);
        assertThat(judgement.getBoolean("verified")).as("%s", judgement).isTrue();
    }

    private static String badgeOf(TestServer server, String address, Locale language) {
        server.api().put("/api/v1/catalog", catalog()).ok();
        var results = Json.createArrayBuilder().add(result(address, language)).build();
        var row =
                server.api()
                        .post("/api/v1/exam-results", results)
                        .object()
                        .getJsonArray("results")
                        .getJsonObject(0);
        assertThat(row.getString("status")).as("%s", row).isEqualTo("recorded");
        return row.getJsonArray("badges").getJsonObject(0).getString("id");
    }

    private static JsonObject catalog() {
        var exam =
                Json.createObjectBuilder()
                        .add("code", EXAM)
                        .add("title", "Journeys from a Mail to a Badge")
                        .add("provider", "examhaus")
                        .add("badge", true)
                        .add("skills", Json.createArrayBuilder().add("Walking").add("Packing"));
        return Json.createObjectBuilder().add("exams", Json.createArrayBuilder().add(exam)).build();
    }

    private static JsonObject result(String address, Locale language) {
        return Json.createObjectBuilder()
                .add("externalId", "journey-" + language.getLanguage())
                .add("exam", EXAM)
                .add("takenOn", "2026-11-03")
                .add("outcome", "pass")
                .add(
                        "candidate",
                        Json.createObjectBuilder()
                                .add("email", address)
                                .add("locale", language.getLanguage()))
                .build();
    }

    private static String state(TestServer server, String address) {
        var query = URLEncoder.encode(address, StandardCharsets.UTF_8);
        var earner = server.api().get("/api/v1/earners?email=" + query).object();
        return earner.getJsonArray("badges").getJsonObject(0).getString("state");
    }
}
