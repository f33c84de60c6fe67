package org.distintivo.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** One badge in every form that there is of it, over HTTP, until it is revoked. */
@OnPostgres
class FormsIT {

    @Test
    void a_badge_comes_in_every_form_and_says_what_the_program_says() throws Exception {
        var server = TestServer.of(Database.POSTGRES);
        server.api().put("/api/v1/catalog", FormsProgram.catalog("Forme 証明")).ok();
        var id = FormsProgram.badge(server);
        try (var earner = new EarnerJourney(server, Locale.ITALIAN)) {
            earner.opensTheClaimLink(server.mails().awaitLink(FormsProgram.ADDRESS, "/claim/"));
            earner.signsUp(FormsProgram.ADDRESS, "Niccolò Forme");
            earner.typesTheCode(server.mails().awaitLink(FormsProgram.ADDRESS, "/signup/confirm"));
            earner.acceptsTheBadge();

            var credential = FormsProgram.text(earner.gets("/ob/v3/credentials/" + id));
            saysWhatTheProgramSays(FormsProgram.json(credential));
            var judgement = ThirdPartyVerifier.judge(credential, server);
            assertThat(judgement.getBoolean("verified")).as("%s", judgement).isTrue();

            assertThat(FormsProgram.text(earner.gets("/my/badges/" + id)))
                    .contains("870 / 1000", "https://example.org/portfolio/forms");
            var token = FormsProgram.text(earner.gets("/ob/v3/credentials/" + id + ".jwt"));
            TokenSteps.provesItself(server, token, FormsProgram.json(credential));
            assertThat(FormsProgram.text(earner.gets("/ob/v3/credentials/" + id + ".jws")))
                    .isEqualTo(token);
            OlderVersion.pictures(earner, id);
            EveryForm.convincesStrangers(earner, id);
            hidden(server, id);
            earner.shares();
            shown(server, id);
            OlderVersion.fileNames(server, id);
            OlderVersion.documents(server, id, FormsProgram.json(credential));
            renewed(server, id, FormsProgram.json(credential), token);
            certified(server, id);
            EndorsingSteps.endorsed(server, FormsProgram.json(credential));
            revoked(server, id);
        }
    }

    private static void saysWhatTheProgramSays(JsonObject credential) {
        var subject = credential.getJsonObject("credentialSubject");
        var achievement = subject.getJsonObject("achievement");
        assertThat(credential.getString("awardedDate")).isEqualTo("2026-11-03T00:00:00Z");
        assertThat(achievement.getString("name")).isEqualTo("Forme 証明");
        assertThat(achievement.getString("inLanguage")).isEqualTo("it");
        assertThat(achievement.getJsonObject("image").getString("caption")).isNotBlank();
        assertThat(achievement.getJsonArray("tag")).hasToString("[\"Folding\"]");
        assertThat(achievement.getJsonArray("alignment").getJsonObject(0).getString("targetUrl"))
                .isEqualTo("https://skills.example.org/shape");
        assertThat(subject.getJsonArray("identifier").getJsonObject(1).getString("identityHash"))
                .isEqualTo("Niccolò Forme");
        assertThat(subject.getJsonArray("result").getJsonObject(0).getString("value"))
                .isEqualTo("870");
        assertThat(credential.getJsonArray("evidence").getJsonObject(0).getString("id"))
                .isEqualTo("https://example.org/portfolio/forms");
    }

    private static void hidden(TestServer server, String id) {
        for (var form : List.of("", ".json", ".png", ".svg")) {
            server.anyone().get("/ob/v2/assertions/" + id + form).status(404).open();
        }
        for (var form : List.of("", ".json", ".jwt", ".jws", ".png", ".svg", "/refresh")) {
            server.anyone().get("/ob/v3/credentials/" + id + form).status(404);
        }
    }

    /** To scripts of other sites too. */
    private static void shown(TestServer server, String id) {
        for (var form : List.of("", ".json", ".png", ".svg")) {
            server.anyone().get("/ob/v2/assertions/" + id + form).status(200).open();
        }
        for (var form : List.of("", ".json", ".jwt", ".jws", ".png", ".svg", "/refresh")) {
            var address = "/ob/v3/credentials/" + id + form;
            var tag = server.anyone().get(address).status(200).open().header("ETag");
            server.anyone().header("If-None-Match", tag).get(address).status(304).open();
        }
    }

    /** The title changes: who asks where the credential says gets a later edition of it. */
    private static void renewed(TestServer server, String id, JsonObject credential, String token) {
        var address = credential.getJsonObject("refreshService").getString("id");
        var same = server.anyone().get(address).object();
        assertThat(same).isEqualTo(credential);

        server.api().put("/api/v1/catalog", FormsProgram.catalog("Forme nuove")).ok();
        var renewed = server.anyone().get(address);
        var after = renewed.object();
        assertThat(after.getString("name")).isEqualTo("Forme nuove");
        for (var member : List.of("id", "awardedDate", "credentialStatus")) {
            assertThat(after.get(member)).isEqualTo(credential.get(member));
        }
        assertThat(after.getString("validFrom")).isGreaterThan(credential.getString("validFrom"));
        assertThat(server.anyone().get(address).text()).isEqualTo(renewed.text());
        assertThat(server.anyone().get(credential.getString("id")).text())
                .isEqualTo(renewed.text());
        assertThat(ThirdPartyVerifier.judge(renewed.text(), server).getBoolean("verified"))
                .isTrue();
        assertThat(ThirdPartyVerifier.judge(credential.toString(), server).getBoolean("verified"))
                .isTrue();
        assertThat(server.anyone().get("/ob/v3/credentials/" + id + ".jwt").text())
                .isNotEqualTo(token);
    }

    /** A result brings the name that the program knows: it replaces that of the sign-up. */
    private static void certified(TestServer server, String id) {
        FormsProgram.failed(server, "Nicola", "Forme");

        var credential = server.anyone().get("/ob/v3/credentials/" + id).ok();
        var name =
                credential
                        .object()
                        .getJsonObject("credentialSubject")
                        .getJsonArray("identifier")
                        .getJsonObject(1);
        assertThat(name.getString("identityHash")).isEqualTo("Nicola Forme");
        assertThat(server.anyone().get("/badges/" + id).text()).contains("Nicola Forme");
        assertThat(ThirdPartyVerifier.judge(credential.text(), server).getBoolean("verified"))
                .isTrue();
    }

    private static void revoked(TestServer server, String id) {
        var assertion = server.anyone().get("/ob/v2/assertions/" + id).text();
        var reason = Json.createObjectBuilder().add("reason", "sat by somebody else").build();
        server.api().post("/api/v1/exam-results/forms-1/void?partner=examhaus", reason).ok();

        var gone = server.anyone().get("/ob/v2/assertions/" + id).status(410);
        assertThat(FormsProgram.json(gone.text()).getBoolean("revoked")).isTrue();
        assertThat(gone.text()).doesNotContain("sat by somebody else");
        server.anyone().get("/ob/v2/assertions/" + id + ".png").status(410);
        server.anyone().get("/ob/v3/credentials/" + id).status(200);
        assertThat(OlderVersion.verdict(server, assertion)).isEqualTo("invalid");
    }
}
