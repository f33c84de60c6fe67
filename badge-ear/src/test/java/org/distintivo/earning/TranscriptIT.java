package org.distintivo.earning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.distintivo.system.Answer;
import org.distintivo.system.Database;
import org.distintivo.system.FormBrowser;
import org.distintivo.system.TestServer;
import org.distintivo.system.ThirdPartyVerifier;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A holder gives all results to somebody, by a link with an access code, and takes them back. */
class TranscriptIT {

    private static final String NAME = "Niccolò Trascritti";
    private static final String UNKNOWN = "AAAAAAAAAAAAAAAAAAAAAA";

    private final TestServer server = TestServer.of(Database.H2);
    private final ResultsApi results = new ResultsApi(server.api());
    private final Visitor holder = new Visitor(server, Locale.ITALIAN, Device.PHONE);

    @BeforeEach
    void earn() {
        results.loadProgram("tra");
        var address = ResultsApi.address();
        result(address, "tra-A", "2026-10-01", "pass");
        result(address, "tra-B", "2026-10-31", "pass");
        result(address, "tra-C", "2026-02-28", "fail");
        holder.signUp(address, NAME);
        holder.page().click("button[name=acceptAll]");
        holder.page().waitForLoadState();
    }

    @AfterEach
    void close() {
        holder.close();
    }

    @Test
    void the_holder_sees_what_others_will_see_and_they_see_it_with_the_code() throws IOException {
        holder.visit("/my/badges");
        holder.page().click("a[href='/my/transcript']");
        assertThat(holder.page().locator("h1")).hasText("Certificato dei risultati");
        var preview = holder.page().locator("[aria-labelledby=preview]");
        assertThat(preview).containsText("Esame tra-A");
        assertThat(preview).not().containsText("tra-C");
        holder.look("transcript-it");
        holder.page().click("text=Anche gli esami non superati");
        assertThat(preview).containsText("tra-C");

        make("per ACME", "90");
        holder.look("transcript-made-it");
        var link = holder.page().inputValue("#made-link");
        var code = holder.page().inputValue("#made-code");
        assertThat(link).startsWith(server.baseUrl() + "/transcripts/");
        assertThat(code).matches("[A-Z2-7]{4}-[A-Z2-7]{4}-[A-Z2-7]{4}");
        holder.page().reload();
        assertThat(holder.page().locator("#made-code")).hasCount(0);
        assertThat(holder.page().locator("#links")).containsText("per ACME");
        assertThat(holder.page().locator("#links")).containsText("Non ancora aperto");

        for (var colors : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            try (var reader = new Visitor(server, Locale.ITALIAN, Device.PHONE, colors)) {
                assertThat(reader.visit(link).status()).isEqualTo(200);
                reader.look("transcript-ask-it-" + colors);
                assertThat(reader.page().locator("main")).not().containsText(NAME);
                open(reader, "AAAA-AAAA-AAAA");
                assertThat(reader.page().locator("#code-error")).isVisible();
                open(reader, code.toLowerCase(Locale.ROOT).replace('-', ' '));
                for (var text : List.of(NAME, "Certification of tra", "31 ottobre 2026")) {
                    assertThat(reader.page().locator("main")).containsText(text);
                }
                assertThat(reader.page().locator("main")).containsText("Non superato");
                assertThat(reader.page().locator("main")).containsText("Valida");
                reader.look("transcript-open-it-" + colors);
                reader.page().reload();
                assertThat(reader.page().locator("main")).containsText(NAME);
                assertFiles(reader);
            }
        }
        server.anyone().get(link.substring(server.baseUrl().length()) + "/pdf").status(303);
        holder.page().reload();
        assertThat(holder.page().locator("#links")).containsText("Aperto 2 volte");
    }

    @Test
    void a_withdrawn_link_is_as_one_that_never_was() {
        holder.visit("/my/transcript");
        make("", "7");
        var link = holder.page().inputValue("#made-link");
        var code = holder.page().inputValue("#made-code");
        try (var reader = new Visitor(server, Locale.ITALIAN, Device.PHONE)) {
            reader.visit(link);
            open(reader, code);
            assertThat(reader.page().locator("main")).containsText("Esame tra-A");

            holder.page().click("button[name=withdraw]");
            assertThat(holder.page().locator("#said")).containsText("ritirato");

            assertThat(reader.page().reload().status()).isEqualTo(404);
            reader.look("transcript-unavailable-it");
        }
        var id = link.substring(link.lastIndexOf('/') + 1);
        var withdrawn = page(id).status(404);
        var unknown = page(UNKNOWN).status(404);
        assertThat(withdrawn.text().replace(id, UNKNOWN)).isEqualTo(unknown.text());
        assertThat(unknown.text()).contains("noindex").contains("not available");
    }

    @Test
    void guessing_makes_the_link_wait_and_nothing_is_kept_or_passed_on() {
        holder.visit("/my/transcript");
        make("", "30");
        var link = holder.page().inputValue("#made-link");
        var path = link.substring(server.baseUrl().length());
        var reader = new FormBrowser(server.baseUrl()).visit(path);
        assertThat(reader.session()).isEmpty();
        for (int i = 0; i < 5 * TestServer.RATE_FACTOR; i++) {
            reader.submit("ask", Map.of("code", "guess " + i));
            assertThat(reader.errors()).singleElement().asString().contains("does not open");
        }

        reader.submit("ask", Map.of("code", holder.page().inputValue("#made-code")));

        assertThat(reader.status()).isEqualTo(429);
        assertThat(reader.errors()).singleElement().asString().contains("too often");
        var answer = server.anyone().get(path).ok();
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(server.anyone().get("/robots.txt").text()).contains("Disallow: /transcripts/");
    }

    /** The files say what the page says, and software of others finds them good. */
    private void assertFiles(Visitor reader) throws IOException {
        var signed = Files.readString(reader.download(() -> reader.page().click("#files a.quiet")));
        var pdf = reader.download(() -> reader.page().click("#files a:not(.quiet)"));
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text).contains(NAME, "Esame tra-A", "31 ottobre 2026", "Non superato");
            assertThat(text).contains("Certification of tra", "Valida");
            var names = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(names).containsOnlyKeys("transcript.json");
        }
        var report = server.anyone().post("/api/v1/verifications", signed).ok().object();
        assertThat(report.getString("verdict")).as("%s", report).isEqualTo("valid");
        var judgement = ThirdPartyVerifier.judge(signed, server);
        assertThat(judgement.getBoolean("verified")).as("%s", judgement).isTrue();
        assertThat(signed).contains("2026-10-31 tra-B Esame tra-B").contains(NAME);
    }

    private void make(String label, String days) {
        holder.page().fill("#label", label);
        holder.page().selectOption("#days", days);
        holder.page().click("#make");
        holder.page().waitForLoadState();
        assertThat(holder.page().locator("#made")).isVisible();
    }

    private static void open(Visitor reader, String code) {
        reader.page().fill("#code", code);
        reader.page()
                .waitForResponse(
                        it -> it.request().method().equals("POST"),
                        () -> reader.page().click("#open"));
        reader.page().waitForLoadState();
    }

    private Answer page(String id) {
        return server.anyone().header("Accept-Language", "en").get("/transcripts/" + id);
    }

    private void result(String address, String exam, String day, String outcome) {
        var person =
                Json.createObjectBuilder()
                        .add("email", address)
                        .add("givenName", "Niccolò")
                        .add("familyName", "Trascritti")
                        .add("locale", "it");
        results.post(
                ResultsApi.result(ResultsApi.id(), exam, day, address)
                        .add("outcome", outcome)
                        .add("candidate", person)
                        .build());
    }
}
