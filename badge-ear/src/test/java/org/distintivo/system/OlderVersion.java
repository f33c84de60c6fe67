package org.distintivo.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.distintivo.openbadges.domain.BakedPng;
import org.distintivo.openbadges.domain.BakedSvg;
import org.distintivo.openbadges.domain.BakedVersion;

/** What software of Open Badges 2.0 reads of a badge: fetch, follow, compare. */
final class OlderVersion {

    private OlderVersion() {}

    static void pictures(EarnerJourney earner, String id) throws Exception {
        var address = "/ob/v2/assertions/" + id;
        var assertion = FormsProgram.text(earner.gets(address + ".json"));
        var png = BakedPng.read(earner.gets(address + ".png"));
        var svg = BakedSvg.read(FormsProgram.text(earner.gets(address + ".svg")));

        assertThat(png.version()).isEqualTo(BakedVersion.OPEN_BADGES_2_0);
        assertThat(png.text()).isEqualTo(assertion);
        assertThat(svg).isEqualTo(png);
    }

    /** Files of both versions can be kept side by side. */
    static void fileNames(TestServer server, String id) {
        for (var form : List.of(".json", ".png", ".svg")) {
            var newer = server.anyone().get("/ob/v3/credentials/" + id + form);
            var older = server.anyone().get("/ob/v2/assertions/" + id + form);
            assertThat(older.header("Content-Disposition"))
                    .endsWith("-ob2" + form + "\"")
                    .isNotEqualTo(newer.header("Content-Disposition"));
        }
    }

    /** As software of that version does: fetch, follow, compare. */
    static void documents(TestServer server, String id, JsonObject credential) throws Exception {
        var address = server.baseUrl() + "/ob/v2/assertions/" + id;
        var answer = server.anyone().get(address);
        assertThat(answer.header("Content-Type")).startsWith("application/ld+json");
        var assertion = answer.object();
        assertThat(assertion.getString("id")).isEqualTo(address);
        var recipient = assertion.getJsonObject("recipient");
        assertThat(recipient.getString("identity"))
                .isEqualTo("sha256$" + sha256(FormsProgram.ADDRESS + recipient.getString("salt")));
        var badgeClass = server.anyone().get(assertion.getString("badge")).object();
        assertThat(badgeClass.getString("id")).isEqualTo(assertion.getString("badge"));
        var issuer = server.anyone().get(badgeClass.getString("issuer")).object();
        assertThat(issuer.getString("email")).contains("@");
        assertThat(related(assertion)).isEqualTo(credential.getString("id"));
        var achievement = server.anyone().get(related(badgeClass)).object();
        assertThat(achievement.getJsonArray("related").toString())
                .contains(badgeClass.getString("id"));

        var json = server.anyone().header("Accept", "application/json").get(address);
        assertThat(json.header("Content-Type")).startsWith("application/json");
        var browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
        var page = server.anyone().header("Accept", browser).get(address).status(303);
        assertThat(page.header("Location")).isEqualTo(server.baseUrl() + "/badges/" + id);
        var about = server.anyone().header("Accept", browser).get(assertion.getString("badge"));
        assertThat(about.status(303).header("Location")).endsWith("/exams/" + FormsProgram.EXAM);
        var italian =
                server.anyone()
                        .header("Accept-Language", "it")
                        .get("/exams/" + FormsProgram.EXAM)
                        .text();
        assertThat(italian).contains("<h1>Forme 証明</h1>", "https://skills.example.org/shape");
        var english = server.anyone().get(related(badgeClass) + "?lang=en").object();
        assertThat(english.getString("inLanguage")).isEqualTo("en");
        assertThat(english.getString("name")).isEqualTo("Forms");
        server.anyone().get(related(badgeClass) + "?lang=xx").status(404);
        assertThat(verdict(server, answer.text())).isEqualTo("valid");
    }

    /** Of its own badges of version 2.0 this server need not ask anybody. */
    static String verdict(TestServer server, String assertion) {
        var report =
                server.anyone()
                        .post(
                                "/api/v1/verifications?recipient=" + FormsProgram.ADDRESS,
                                "application/json",
                                assertion.getBytes(StandardCharsets.UTF_8));
        return report.object().getString("verdict");
    }

    private static String related(JsonObject document) {
        return document.getJsonArray("related").getJsonObject(0).getString("id");
    }

    private static String sha256(String text) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
