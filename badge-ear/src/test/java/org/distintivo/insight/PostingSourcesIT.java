package org.distintivo.insight;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;
import org.distintivo.platform.service.fetch.ScriptedHttps;
import org.distintivo.platform.service.fetch.TestAuthority;
import org.distintivo.system.Await;
import org.distintivo.system.Database;
import org.distintivo.system.OwnServer;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feeds are fetched over real HTTPS, as far as that is allowed; staff say from where. */
@TestInstance(Lifecycle.PER_CLASS)
@OwnServer
class PostingSourcesIT {

    private static final String SOURCES = "/console/postings/sources";
    private static final int MILLIS_BETWEEN_BYTES = 100;
    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    private static final String FEED =
            "[{\"Stelle\":\"Cloud operator\",\"Firma\":\"Beispiel AG\",\"id\":1},"
                    + "{\"Stelle\":\"Data analyst\",\"Firma\":\"Beispiel AG\",\"id\":2}]";
    private static final ScriptedHttps.Script NOTHING =
            ScriptedHttps.saying("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");

    private final Map<String, ScriptedHttps.Script> pages = new ConcurrentHashMap<>();
    private ScriptedHttps board;

    /** On the list of public hosts, and not public. */
    private ScriptedHttps inside;

    private TestServer server;
    private Visitor staff;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        var authority = new TestAuthority();
        board =
                new ScriptedHttps(
                        authority,
                        "localhost",
                        (head, out) ->
                                pages.getOrDefault(head.split(" ")[1], NOTHING).answer(head, out));
        inside = new ScriptedHttps(authority, "localhost", ScriptedHttps.json(FEED));
        var encoded = Base64.getMimeEncoder().encodeToString(authority.certificate().getEncoded());
        var file = folder.resolve("authority.pem");
        Files.writeString(
                file, "-----BEGIN CERTIFICATE-----\n" + encoded + "\n-----END CERTIFICATE-----\n");
        server =
                TestServer.own(
                        "sources",
                        Database.H2,
                        Map.of(
                                "BADGE_FETCH_PRIVATE",
                                "localhost:" + board.port(),
                                "BADGE_FETCH_ALLOW",
                                "localhost:" + inside.port(),
                                "BADGE_FETCH_AUTHORITIES",
                                file.toString(),
                                "BADGE_FEED_SECONDS",
                                "2",
                                "BADGE_FEED_MAX_BYTES",
                                "1000000"));
        server.start();
        staff = new Visitor(server, Locale.ENGLISH, Device.PHONE);
        staff.visit("/console");
        staff.signIn(TestServer.ADMIN_EMAIL, TestServer.ADMIN_PASSWORD);
        staff.page().waitForURL("**/console");
    }

    @AfterAll
    void stop() throws Exception {
        staff.close();
        server.stop();
        board.close();
        inside.close();
    }

    @Test
    void a_feed_is_fetched_understood_by_its_mapping_and_asked_for_changes_only() {
        pages.put("/moved", ScriptedHttps.redirect("/feed"));
        pages.put(
                "/feed",
                (head, out) ->
                        ScriptedHttps.saying(
                                        head.contains("If-None-Match: \"one\"")
                                                ? "HTTP/1.1 304 Not Modified\r\n\r\n"
                                                : HEAD
                                                        + "ETag: \"one\"\r\nContent-Length: "
                                                        + FEED.length()
                                                        + "\r\n\r\n"
                                                        + FEED)
                                .answer(head, out));
        add("board", "");
        staff.look("posting-source-new");
        map("board");
        plan(at("/moved"));

        awaitState("In order");
        staff.press("#last");
        awaitText("#received", "2");
        assertThat(staff.page().locator("#state")).hasText("Done");
        staff.visit(SOURCES + "/board");
        assertThat(staff.page().locator("#good")).not().hasText("not yet");
        staff.look("posting-source");

        int asked = board.requests().size();
        staff.press("#pull");
        Await.until("the second question", () -> board.requests().size() >= asked + 2);
        awaitState("In order");
        assertThat(board.requests().get(asked + 1)).contains("If-None-Match: \"one\"");

        staff.press("#pause");
        assertThat(staff.page().locator("#state")).hasText("Paused");
        staff.press("#resume");
        assertThat(staff.page().locator("#state")).not().hasText("Paused");
        staff.visit(SOURCES);
        staff.look("posting-sources");
        staff.visit(SOURCES + "/board");
        staff.press("#remove");
        staff.page().waitForURL("**" + SOURCES);
        assertThat(staff.page().locator("body")).not().containsText("localhost");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gone     | The host answered with an error: 404",
                "private  | It leads into a private network.",
                "plain    | It leads to an address without https.",
                "circle   | It leads from one address to the next.",
                "huge     | The feed is larger than is taken.",
                "endless  | The feed is larger than is taken.",
                "drip     | The answer took too long.",
                "packed   | The host gives no answer that can be used.",
                "empty    | There is nothing at that address.",
                "zip      | What was fetched cannot be read to its end.",
                "entities | What was fetched cannot be read to its end.",
            })
    void a_fault_is_told_and_nothing_comes_of_it(String fault, String told) {
        pages.put("/private", ScriptedHttps.redirect("https://localhost:" + inside.port() + "/"));
        pages.put("/plain", ScriptedHttps.redirect("http://localhost:" + board.port() + "/"));
        pages.put("/circle", ScriptedHttps.redirect("/circle"));
        pages.put("/huge", ScriptedHttps.saying(HEAD + "Content-Length: 2147483648\r\n\r\n["));
        pages.put("/endless", PostingSourcesIT::endless);
        pages.put("/drip", PostingSourcesIT::drip);
        pages.put("/packed", PostingSourcesIT::packed);
        pages.put("/empty", ScriptedHttps.saying(HEAD + "Content-Length: 0\r\n\r\n"));
        pages.put("/zip", ScriptedHttps.saying("HTTP/1.1 200 OK\r\n\r\nPK\u0003\u0004 bomb"));
        pages.put(
                "/entities",
                ScriptedHttps.saying(
                        "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n<!DOCTYPE a [<!ENTITY b"
                                + " 'x'>]><source><job><title>&b;</title></job></source>"));

        add(fault, at("/" + fault));

        awaitState(told);
        assertThat(staff.page().locator("#good")).hasText("not yet");
        if (fault.equals("gone")) {
            staff.look("posting-source-failing");
        }
        assertThat(inside.requests()).isEmpty();
    }

    @Test
    void a_feed_that_is_larger_than_is_taken_is_refused_while_it_arrives() {
        server.api()
                .post("/api/v1/job-postings/imports?source=large", "text/csv", new byte[1_000_001])
                .problem(413, "feed-too-large");
    }

    @Test
    void an_address_that_cannot_be_asked_and_a_mapping_that_means_nothing_are_refused() {
        staff.visit(SOURCES);
        staff.page().fill("#name", "No Name");
        staff.press("#go");
        assertThat(staff.page().locator("#name-error")).isVisible();
        staff.page().fill("#name", "refused");
        staff.page().fill("#address", "http://board.example/feed");
        staff.press("#go");
        assertThat(staff.page().locator("#address-error")).isVisible();
        staff.look("posting-sources-error");
        add("refused", "");
        staff.page().fill("#hours", "0");
        staff.press("#save");
        assertThat(staff.page().locator("#hours-error")).isVisible();
        staff.visit(SOURCES + "/refused/mapping");
        staff.page().fill("#lines", "Stelle = nothing of ours");
        staff.press("#save");
        assertThat(staff.page().locator("#lines-error")).isVisible();
        staff.press("#read");
        assertThat(staff.page().locator("#file-error")).isVisible();
    }

    private void add(String name, String address) {
        staff.visit(SOURCES);
        staff.page().fill("#name", name);
        staff.page().fill("#address", address);
        staff.press("#go");
        staff.page().waitForURL("**" + SOURCES + "/" + name);
        if (!address.isEmpty()) {
            staff.press("#pull");
        }
    }

    private void plan(String address) {
        staff.page().fill("#address", address);
        staff.page().fill("#hours", "6");
        staff.page().fill("#licence", "CC BY 4.0");
        staff.page().check("#whole");
        staff.press("#save");
        staff.press("#pull");
    }

    /** Saves a mapping and sees with a file what becomes of it. */
    private void map(String name) {
        staff.visit(SOURCES + "/" + name + "/mapping");
        staff.page().fill("#lines", "Stelle = title\nFirma = employer\nOrt = city");
        staff.press("#save");
        var rows = "Stelle;Firma;Ort;Lohn\nAdmin;Beispiel AG;Berlin;1\n;Ohne Titel;;\n";
        staff.page()
                .setInputFiles(
                        "#file",
                        new FilePayload(
                                "feed.csv", "text/csv", rows.getBytes(StandardCharsets.UTF_8)));
        staff.press("#read");
        assertThat(staff.page().locator("#names tbody tr")).hasCount(4);
        assertThat(staff.page().locator("#names tbody tr").first()).containsText("title");
        assertThat(staff.page().locator("#rows tbody tr").first()).containsText("Understood");
        assertThat(staff.page().locator("#rows tbody tr").last()).containsText("It has no title.");
        staff.look("posting-mapping");
        staff.visit(SOURCES + "/" + name);
        assertThat(staff.page().locator("#mapping")).containsText("Firma = employer");
    }

    private void awaitState(String state) {
        awaitText("#state", state);
    }

    private void awaitText(String selector, String text) {
        Await.until(
                text,
                () -> {
                    staff.page().reload();
                    return staff.page().locator(selector).innerText().strip().equals(text);
                });
    }

    private static void endless(String head, OutputStream out) throws IOException {
        out.write((HEAD + "\r\n").getBytes(StandardCharsets.UTF_8));
        while (true) {
            out.write(new byte[8_192]);
        }
    }

    private static void drip(String head, OutputStream out)
            throws IOException, InterruptedException {
        out.write((HEAD + "Content-Length: 90000\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        while (true) {
            out.write(' ');
            out.flush();
            Thread.sleep(MILLIS_BETWEEN_BYTES);
        }
    }

    private static void packed(String head, OutputStream out) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(new byte[1 << 20]);
        }
        out.write((HEAD + "Content-Encoding: gzip\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        out.write(bytes.toByteArray());
    }

    private String at(String path) {
        return "https://localhost:" + board.port() + path;
    }
}
