package org.distintivo.insight;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.distintivo.platform.service.fetch.ScriptedHttps;
import org.distintivo.platform.service.fetch.TestAuthority;
import org.distintivo.system.Await;
import org.distintivo.system.Database;
import org.distintivo.system.OwnServer;
import org.distintivo.system.TestServer;
import org.distintivo.system.ThirdPartyVerifier;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** An application comes to the employer's hook or mailbox, and nothing before it is sent. */
@TestInstance(Lifecycle.PER_CLASS)
@OwnServer
class ApplicationDeliveryIT {

    private static final String SECRET = "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String MAILBOX = "jobs@beispiel.example";
    private static final ScriptedHttps.Script FAILING =
            ScriptedHttps.saying("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n");
    private static final ScriptedHttps.Script TAKING =
            ScriptedHttps.saying("HTTP/1.1 204 No Content\r\n\r\n");

    private ScriptedHttps hook;
    private TestServer server;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        var authority = new TestAuthority();
        hook = new ScriptedHttps(authority, "localhost", this::answer);
        var encoded = Base64.getMimeEncoder().encodeToString(authority.certificate().getEncoded());
        var file = folder.resolve("authority.pem");
        Files.writeString(
                file, "-----BEGIN CERTIFICATE-----\n" + encoded + "\n-----END CERTIFICATE-----\n");
        server =
                TestServer.own(
                        "applications",
                        Database.POSTGRES,
                        Map.of(
                                "BADGE_FETCH_PRIVATE",
                                "localhost:" + hook.port(),
                                "BADGE_FETCH_AUTHORITIES",
                                file.toString()));
        server.start();
    }

    /** The first call fails. */
    private void answer(String head, OutputStream out) throws IOException {
        try {
            (hook.requests().size() == 1 ? FAILING : TAKING).answer(head, out);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterAll
    void stop() throws Exception {
        server.stop();
        hook.close();
    }

    @Test
    void a_hook_that_failed_is_called_again_with_what_verifies() throws Exception {
        var word = Applicant.word();
        var opening = Applicant.opening(server, "hook-" + word, "Operatore " + word);
        employ("hook-" + word, 9_001, "https://localhost:" + hook.port() + "/in");
        try (var applicant = new Applicant(server, Locale.ITALIAN, Device.PHONE)) {
            applicant.lookOver(opening);
            assertThat(applicant.visitor().page().locator("#to")).containsText("localhost");
            applicant.visitor().look("apply-hook-it");
            assertThat(hook.requests()).isEmpty();
            assertThat(
                            count(
                                    "select count(*) from job_application where title like '%"
                                            + word
                                            + "'"))
                    .isZero();
            applicant.send();
            Await.until("the second call", () -> hook.requests().size() == 2);

            var told = object(hook.bodies().get(1)).getJsonObject("data");
            assertThat(header(0, "webhook-id")).isEqualTo(header(1, "webhook-id"));
            assertThat(header(1, "webhook-id")).isEqualTo(told.getString("id"));
            assertThat(header(1, "webhook-signature")).isEqualTo("v1," + mac(1));
            assertThat(told.getJsonObject("opening").getString("title")).endsWith(word);
            assertThat(hook.bodies().get(1))
                    .doesNotContain(applicant.address())
                    .doesNotContain("volentieri");
            var presentation = told.getJsonObject("presentation").toString();
            assertThat(ThirdPartyVerifier.judge(presentation, server).toString())
                    .isEqualTo("{\"verified\":true}");
            awaitState(applicant, "Consegnata");
            revokedIsTold(told.getString("link"), told);
            awaitState(applicant, "Aperta dall’azienda");
        }
    }

    /** Both links, of both calls, are good; what was revoked meanwhile says so. */
    private void revokedIsTold(String link, JsonObject told) {
        var first = object(hook.bodies().get(0)).getJsonObject("data").getString("link");
        var credential =
                told.getJsonObject("presentation")
                        .getJsonArray("verifiableCredential")
                        .getJsonObject(0)
                        .getString("id");
        server.api()
                .post(
                        "/api/v1/badges/" + credential.replaceFirst(".*/", "") + "/revocation",
                        "{\"reason\":\"Found out\"}")
                .ok();
        try (var employer = new Visitor(server, Locale.ENGLISH, Device.PHONE)) {
            assertThat(employer.visit(first).status()).isEqualTo(200);
            employer.visit(link);
            assertThat(employer.page().locator("#badges .verdict.bad")).containsText("revoked");
            employer.look("application-revoked-en");
        }
    }

    @Test
    void a_mailbox_gets_a_mail_to_which_only_a_named_address_is_added() throws Exception {
        var word = Applicant.word();
        var opening = Applicant.opening(server, "mail-" + word, "Operatore " + word);
        employ("mail-" + word, 9_002, null);
        try (var applicant = new Applicant(server, Locale.ITALIAN, Device.PHONE)) {
            applicant.lookOver(opening);
            applicant.visitor().press("#change");
            applicant.visitor().page().selectOption("#replyTo", applicant.address());
            applicant.visitor().press("#look");
            assertThat(applicant.visitor().page().locator("#to")).containsText(MAILBOX);
            assertThat(server.mails().to(MAILBOX)).isEmpty();
            applicant.send();
            var mail = server.mails().awaitLink(MAILBOX, "/applications/");

            assertThat(mail.text()).contains(Applicant.NAME, "volentieri");
            assertThat(mail.header("Reply-To")).isEqualTo(applicant.address());
            awaitState(applicant, "Consegnata");
            try (var employer = new Visitor(server, Locale.ITALIAN, Device.PHONE)) {
                employer.visit(mail.link("/applications/"));
                assertThat(employer.page().locator("#address")).hasText(applicant.address());
                employer.look("application-mailed-it");
            }
            applicant.visitor().visit(opening);
            assertThat(applicant.visitor().page().locator("#apply")).hasCount(0);
        }
    }

    private void awaitState(Applicant applicant, String words) {
        Await.until(
                words,
                () -> {
                    applicant.visitor().visit(applicant.visitor().page().url());
                    return applicant
                            .visitor()
                            .page()
                            .locator("#state")
                            .textContent()
                            .contains(words);
                });
    }

    /** Lets the opening be one of an employer whom the program knows. */
    private void employ(String source, long id, String address) throws SQLException {
        try (var connection = server.database();
                var employer =
                        connection.prepareStatement(
                                "insert into employer values"
                                        + " (?, 1, ?, 'Beispiel & Söhne AG', ?, ?, ?, ?, now(), null)");
                var opening =
                        connection.prepareStatement(
                                "update job_posting set employer_id = ? where source = ?")) {
            employer.setLong(1, id);
            employer.setString(2, "employer-" + id);
            employer.setString(3, "employer.it-" + id);
            employer.setString(4, MAILBOX);
            employer.setString(5, address);
            employer.setString(6, address == null ? null : "whsec_" + SECRET);
            employer.executeUpdate();
            opening.setLong(1, id);
            opening.setString(2, source);
            opening.executeUpdate();
        }
    }

    private long count(String sql) throws SQLException {
        try (var connection = server.database();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private String header(int call, String name) {
        var found =
                Pattern.compile("(?im)^" + name + ": *(.*?)\\r?$")
                        .matcher(hook.requests().get(call));
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }

    /** As Standard Webhooks says: over id, time and body. */
    private String mac(int call) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(SECRET), "HmacSHA256"));
        var signed =
                header(call, "webhook-id")
                        + "."
                        + header(call, "webhook-timestamp")
                        + "."
                        + hook.bodies().get(call);
        return Base64.getEncoder()
                .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    private static JsonObject object(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
