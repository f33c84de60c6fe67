package org.distintivo.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.distintivo.credential.domain.BakedPng;
import org.distintivo.credential.domain.BakedSvg;
import org.distintivo.credential.domain.BakedVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** One badge in every form that there is of it, over HTTP, until it is revoked. */
@ParameterizedClass
@EnumSource(Database.class)
class FormsIT {

    private static final String EXAM = "FORMS-100";
    private static final String ADDRESS = "forms@example.org";

    @Parameter Database database;

    @Test
    void a_badge_comes_in_every_form_and_says_what_the_program_says() throws Exception {
        var server = TestServer.of(database);
        server.api().put("/api/v1/catalog", catalog("Forme 証明")).ok();
        var id = badge(server);
        try (var earner = new EarnerJourney(server, Locale.ITALIAN)) {
            earner.opensTheClaimLink(server.mails().awaitLink(ADDRESS, "/claim/"));
            earner.signsUp(ADDRESS, "Niccolò Forme");
            earner.typesTheCode(server.mails().awaitLink(ADDRESS, "/signup/confirm"));
            earner.acceptsTheBadge();

            var credential = text(earner.gets("/ob/v3/credentials/" + id));
            saysWhatTheProgramSays(json(credential));
            var judgement = StrangersVerifier.judge(credential, server);
            assertThat(judgement.getBoolean("verified")).as("%s", judgement).isTrue();

            assertThat(text(earner.gets("/my/badges/" + id)))
                    .contains("870 / 1000", "https://example.org/portfolio/forms");
            var token = text(earner.gets("/ob/v3/credentials/" + id + ".jwt"));
            provesItself(server, token, json(credential));
            assertThat(text(earner.gets("/ob/v3/credentials/" + id + ".jws"))).isEqualTo(token);
            picturesOfVersion2(earner, id);
            hidden(server, id);
            earner.shares();
            version2(server, id, json(credential));
            renewed(server, id, json(credential), token);
            endorsed(server, json(credential));
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
        assertThat(subject.getJsonArray("result").getJsonObject(0).getString("value"))
                .isEqualTo("870");
        assertThat(credential.getJsonArray("evidence").getJsonObject(0).getString("id"))
                .isEqualTo("https://example.org/portfolio/forms");
    }

    private static void hidden(TestServer server, String id) {
        for (var form : List.of("", ".json", ".png", ".svg")) {
            server.anyone().get("/ob/v2/assertions/" + id + form).status(404);
        }
        for (var form : List.of("", ".json", ".jwt", ".jws", ".png", ".svg", "/refresh")) {
            server.anyone().get("/ob/v3/credentials/" + id + form).status(404);
        }
    }

    /** With the key that its header names, fetched as a stranger does, and the JDK alone. */
    private static void provesItself(TestServer server, String token, JsonObject credential)
            throws Exception {
        var header = json(text(part(token, 0)));
        var claims = json(text(part(token, 1)));
        assertThat(header.getString("alg")).isEqualTo("RS256");
        assertThat(claims.getString("jti")).isEqualTo(credential.getString("id"));
        assertThat(claims.get("credentialSubject")).isEqualTo(credential.get("credentialSubject"));
        var jwk = server.anyone().get(header.getString("kid")).object();
        var spec = new RSAPublicKeySpec(number(jwk, "n"), number(jwk, "e"));
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(KeyFactory.getInstance("RSA").generatePublic(spec));
        signature.update(text(token, token.lastIndexOf('.')));
        assertThat(signature.verify(part(token, 2))).isTrue();
        var issuer = server.anyone().get(claims.getString("iss")).object();
        assertThat(issuer.getJsonArray("assertionMethod").toString())
                .contains(header.getString("kid"));
        var report = server.anyone().post("/api/v1/verifications", "text/plain", token.getBytes());
        assertThat(report.object().getString("verdict")).as("%s", report.text()).isEqualTo("valid");
    }

    /** The title changes: who asks where the credential says gets a later edition of it. */
    private static void renewed(TestServer server, String id, JsonObject credential, String token) {
        var address = credential.getJsonObject("refreshService").getString("id");
        var same = server.anyone().get(address).object();
        assertThat(same).isEqualTo(credential);

        server.api().put("/api/v1/catalog", catalog("Forme nuove")).ok();
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
        assertThat(StrangersVerifier.judge(renewed.text(), server).getBoolean("verified")).isTrue();
        assertThat(StrangersVerifier.judge(credential.toString(), server).getBoolean("verified"))
                .isTrue();
        assertThat(server.anyone().get("/ob/v3/credentials/" + id + ".jwt").text())
                .isNotEqualTo(token);
    }

    private static void picturesOfVersion2(EarnerJourney earner, String id) throws Exception {
        var address = "/ob/v2/assertions/" + id;
        var assertion = text(earner.gets(address + ".json"));
        var png = BakedPng.read(earner.gets(address + ".png"));
        var svg = BakedSvg.read(text(earner.gets(address + ".svg")));

        assertThat(png.version()).isEqualTo(BakedVersion.OPEN_BADGES_2_0);
        assertThat(png.text()).isEqualTo(assertion);
        assertThat(svg).isEqualTo(png);
    }

    /** As software of that version does: fetch, follow, compare. */
    private static void version2(TestServer server, String id, JsonObject credential)
            throws Exception {
        var address = server.baseUrl() + "/ob/v2/assertions/" + id;
        var answer = server.anyone().get(address);
        assertThat(answer.header("Content-Type")).startsWith("application/ld+json");
        var assertion = answer.object();
        assertThat(assertion.getString("id")).isEqualTo(address);
        var recipient = assertion.getJsonObject("recipient");
        assertThat(recipient.getString("identity"))
                .isEqualTo("sha256$" + sha256(ADDRESS + recipient.getString("salt")));
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
        assertThat(about.status(303).header("Location")).endsWith("/exams/" + EXAM);
        var italian = server.anyone().header("Accept-Language", "it").get("/exams/" + EXAM).text();
        assertThat(italian).contains("<h1>Forme 証明</h1>", "https://skills.example.org/shape");
        var english = server.anyone().get(related(badgeClass) + "?lang=en").object();
        assertThat(english.getString("inLanguage")).isEqualTo("en");
        assertThat(english.getString("name")).isEqualTo("Forms");
        server.anyone().get(related(badgeClass) + "?lang=xx").status(404);
        assertThat(verdict(server, answer.text())).isEqualTo("valid");
    }

    /** Of its own badges of version 2.0 this server need not ask anybody. */
    private static String verdict(TestServer server, String assertion) {
        var report =
                server.anyone()
                        .post(
                                "/api/v1/verifications?recipient=" + ADDRESS,
                                "application/json",
                                assertion.getBytes(StandardCharsets.UTF_8));
        return report.object().getString("verdict");
    }

    /** What somebody else has signed is checked, shown, and told to wallets. */
    private static void endorsed(TestServer server, JsonObject credential) {
        var issuer = credential.getJsonObject("issuer").getString("id");
        var achievement =
                credential
                        .getJsonObject("credentialSubject")
                        .getJsonObject("achievement")
                        .getString("id");
        var address = "/api/v1/endorsements";
        var good = Endorser.endorsement(achievement, "Utile ovunque");
        server.anyone().post(address, good).status(401);
        server.api()
                .post(address, good.replace("Utile", "Inutile"))
                .problem(422, "endorsement-unsound");
        server.api()
                .post(address, Endorser.endorsement("https://example.org/other", "Bene"))
                .problem(422, "endorsement-other-subject");
        server.api().post(address, credential).problem(422, "endorsement-other-kind");
        var taken = server.api().post(address, good).status(201).object();
        server.api().post(address, good).problem(422, "endorsement-known");
        server.api().post(address, Endorser.endorsement(issuer, "Affidabile")).status(201);

        assertThat(server.anyone().get(issuer).text()).contains("Affidabile");
        assertThat(server.anyone().get(achievement).text()).contains("Utile ovunque");
        var renewed =
                server.anyone().get(credential.getJsonObject("refreshService").getString("id"));
        assertThat(renewed.text()).contains("Affidabile").contains("Utile ovunque");
        assertThat(StrangersVerifier.judge(renewed.text(), server).getBoolean("verified")).isTrue();

        console(server);
        server.api().delete(address + "/" + taken.getString("id")).status(204);
        server.api()
                .delete(address + "/" + taken.getString("id"))
                .problem(404, "endorsement-unknown");
        assertThat(server.anyone().get(achievement).text()).doesNotContain("Utile ovunque");
    }

    private static void console(TestServer server) {
        try (var staff = new Visitor(server, Locale.ITALIAN, Visitor.Device.PHONE)) {
            staff.visit("/signin?to=/console/endorsements");
            staff.page().fill("#address", TestServer.ADMIN_EMAIL);
            staff.page().fill("#password", TestServer.ADMIN_PASSWORD);
            staff.page().click("#go");
            staff.look("endorsements-" + server.name());
            assertThat(staff.page().content()).contains("Utile ovunque", "Forme nuove");
            staff.page()
                    .setInputFiles(
                            "#file",
                            new FilePayload(
                                    "endorsement.json",
                                    "application/json",
                                    "{\"type\":[]}".getBytes(StandardCharsets.UTF_8)));
            staff.page().click("#go");
            staff.look("endorsements-refused-" + server.name());
            assertThat(staff.page().isVisible("#errors")).isTrue();
        }
    }

    private static void revoked(TestServer server, String id) {
        var assertion = server.anyone().get("/ob/v2/assertions/" + id).text();
        var reason = Json.createObjectBuilder().add("reason", "sat by somebody else").build();
        server.api().post("/api/v1/exam-results/forms-1/void?partner=examhaus", reason).ok();

        var gone = server.anyone().get("/ob/v2/assertions/" + id).status(410);
        assertThat(json(gone.text()).getBoolean("revoked")).isTrue();
        server.anyone().get("/ob/v2/assertions/" + id + ".png").status(410);
        server.anyone().get("/ob/v3/credentials/" + id).status(200);
        assertThat(verdict(server, assertion)).isEqualTo("invalid");
    }

    private static String badge(TestServer server) {
        var result =
                Json.createObjectBuilder()
                        .add("externalId", "forms-1")
                        .add("exam", EXAM)
                        .add("takenOn", "2026-11-03")
                        .add("outcome", "pass")
                        .add("score", 870)
                        .add("evidence", "https://example.org/portfolio/forms")
                        .add(
                                "candidate",
                                Json.createObjectBuilder()
                                        .add("email", ADDRESS)
                                        .add("locale", "it"));
        var rows = Json.createArrayBuilder().add(result).build();
        var row = server.api().post("/api/v1/exam-results", rows).object();
        var recorded = row.getJsonArray("results").getJsonObject(0);
        assertThat(recorded.getString("status")).as("%s", recorded).isEqualTo("recorded");
        return recorded.getJsonArray("badges").getJsonObject(0).getString("id");
    }

    private static JsonObject catalog(String italian) {
        return json(
                """
                {"exams":[{"code":"FORMS-100","title":"Forms","provider":"examhaus","badge":true,
                  "names":{"it":"NAME"},
                  "skills":["Folding",{"name":"Shaping","url":"https://skills.example.org/shape",
                    "framework":"Skills of the Example","code":"SH"}],
                  "score":{"shared":true,"min":"0","max":"1000","required":"700"}}]}
                """
                        .replace("NAME", italian));
    }

    private static String related(JsonObject document) {
        return document.getJsonArray("related").getJsonObject(0).getString("id");
    }

    private static byte[] part(String token, int number) {
        return Base64.getUrlDecoder().decode(token.split("\\.")[number]);
    }

    private static byte[] text(String token, int end) {
        return token.substring(0, end).getBytes(StandardCharsets.US_ASCII);
    }

    private static BigInteger number(JsonObject jwk, String member) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(jwk.getString(member)));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static String sha256(String text) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
