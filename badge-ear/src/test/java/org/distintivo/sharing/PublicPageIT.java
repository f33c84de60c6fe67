package org.distintivo.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.distintivo.notification.Exams;
import org.distintivo.system.Answer;
import org.distintivo.system.Database;
import org.distintivo.system.Endorser;
import org.distintivo.system.OnPostgres;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A public page is made once for many readers, and yet shows every change at once. */
@OnPostgres
class PublicPageIT {

    /** As the partner tells it with each result. */
    private static final String CERTIFIED = "Łukasz Nuñez-Ó Briain";

    private TestServer server;
    private Visitor holder;
    private String address;
    private String id;

    @BeforeEach
    void show() {
        server = TestServer.of(Database.POSTGRES);
        address = Exams.address();
        new Exams(server.api()).pass(address, "en", Exams.FIRST);
        id = badge().getString("id");
        holder = new Visitor(server, Locale.ENGLISH, Device.PHONE);
        holder.signUp(address, "Ada Rossi");
        holder.page().click("button[name=accept]");
        holder.page().waitForLoadState();
        holder.visit("/my/badges/" + id + "/share");
        press("show");
    }

    @AfterEach
    void close() {
        holder.close();
    }

    @Test
    void a_page_that_has_not_changed_is_the_same_to_the_letter_and_need_not_be_sent_again() {
        var first = page("en").ok();
        var second = page("en").ok();

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("Content-Type")).isEqualTo(first.header("Content-Type"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).startsWith("W/");
        server.anyone()
                .header("Accept-Language", "en")
                .header("If-None-Match", first.header("ETag"))
                .get("/badges/" + id)
                .status(304);
    }

    @Test
    void who_takes_it_compressed_reads_the_same() throws IOException {
        var plain = page("en").ok();

        var compressed =
                server.anyone()
                        .header("Accept-Language", "en")
                        .header("Accept-Encoding", "gzip")
                        .get("/badges/" + id)
                        .ok();

        assertThat(compressed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(compressed.header("Vary")).contains("Accept-Encoding");
        assertThat(compressed.header("ETag")).isEqualTo(plain.header("ETag"));
        try (var read = new GZIPInputStream(new ByteArrayInputStream(compressed.body()))) {
            assertThat(read.readAllBytes()).isEqualTo(plain.body());
        }
    }

    @Test
    void each_reader_gets_the_own_language() {
        assertThat(page("en").text()).contains("lang=\"en\"");
        assertThat(page("it").text()).contains("lang=\"it\"");
        assertThat(page("en").text()).contains("lang=\"en\"");
        assertThat(server.anyone().get("/badges/" + id + "?lang=it").text())
                .contains("lang=\"it\"");
        var cookie = server.anyone().header("Accept-Language", "en").header("Cookie", "lang=it");
        assertThat(cookie.get("/badges/" + id).text()).contains("lang=\"it\"");
    }

    @Test
    void the_certified_name_stays_whatever_the_holder_goes_by_and_another_title_shows_at_once() {
        assertThat(page("en").text()).contains(CERTIFIED).doesNotContain("Ada Rossi");

        holder.visit("/my/settings");
        holder.page().fill("#name", "Zoë 李小龙");
        press("save");
        assertThat(page("en").text()).contains(CERTIFIED).doesNotContain("Zoë 李小龙");

        var exam =
                Json.createObjectBuilder()
                        .add("code", Exams.FIRST)
                        .add("title", "Renamed " + id)
                        .add("provider", "mail-partner")
                        .add("badge", true);
        var catalog =
                Json.createObjectBuilder()
                        .add("exams", Json.createArrayBuilder().add(exam))
                        .add("certifications", Json.createArrayBuilder());
        server.api().put("/api/v1/catalog", catalog.build()).ok();
        assertThat(page("en").text()).contains("Renamed " + id);
    }

    @Test
    void a_hidden_badge_is_gone_at_once_for_all_but_its_holder() {
        page("en").ok();

        holder.visit("/my/badges/" + id);
        press("hide");

        page("en").status(404);
        assertThat(holder.visit("/badges/" + id).status()).isEqualTo(200);
        page("en").status(404);
        page("it").status(404);

        holder.visit("/my/badges/" + id + "/share");
        press("show");
        page("en").ok();
    }

    @Test
    void a_suspended_and_a_revoked_badge_say_so_at_once() {
        var good = "verdict good";
        var suspended = "Suspended for now: do not rely on this badge";
        var meaning = "do not rely on it until it is reinstated";
        var credential = server.anyone().get("/ob/v3/credentials/" + id).ok().text();
        assertThat(page("en").text()).contains(good);

        server.api().post("/api/v1/badges/" + id + "/suspension", "{}").ok();
        assertThat(page("en").text())
                .contains("verdict bad", suspended, meaning)
                .doesNotContain(good);
        var report = server.anyone().post("/api/v1/verifications", credential).ok();
        assertThat(report.object().getString("verdict")).isEqualTo("invalid");
        assertThat(report.text()).contains(meaning);
        server.api().delete("/api/v1/badges/" + id + "/suspension").ok();
        assertThat(page("en").text()).contains(good);

        var reason = Json.createObjectBuilder().add("reason", "Not Ada").build();
        server.api().post("/api/v1/badges/" + id + "/revocation", reason).ok();
        assertThat(page("en").text()).contains("verdict bad").doesNotContain(good, suspended);
    }

    @Test
    void who_endorses_shows_at_once_in_plain_text_and_is_gone_at_once() {
        var said = "<b>Affidabile</b> & sempre " + id;
        var escaped = "&lt;b&gt;Affidabile&lt;/b&gt; &amp; sempre " + id;
        assertThat(page("en").text()).doesNotContain("sempre");

        var taken = server.api().post("/api/v1/endorsements", Endorser.endorsement(issuer(), said));
        var endorsement = taken.status(201).object().getString("id");
        assertThat(page("en").text()).contains(escaped, "Ministero", "Since 1 January 2026");
        assertThat(page("it").text()).contains(escaped, "Dal 1º gennaio 2026");
        assertThat(server.anyone().get("/exams/" + Exams.FIRST).text()).contains(escaped);
        var document = server.anyone().get("/ob/v3/endorsements/" + endorsement).ok();
        assertThat(document.object()).isEqualTo(taken.object().getJsonObject("credential"));
        for (var page : List.of("/badges/" + id, "/exams/" + Exams.FIRST)) {
            holder.visit(page);
            holder.look("endorsed" + page.substring(0, 5).replace("/", "-") + server.name());
        }

        server.api().delete("/api/v1/endorsements/" + endorsement).status(204);
        assertThat(page("en").text()).doesNotContain("sempre");
        assertThat(page("it").text()).doesNotContain("sempre");
        server.anyone().get("/ob/v3/endorsements/" + endorsement).status(404);
    }

    private String issuer() {
        return server.anyone().get("/ob/v3/issuer").object().getString("id");
    }

    private Answer page(String language) {
        return server.anyone().header("Accept-Language", language).get("/badges/" + id);
    }

    private void press(String button) {
        var pressed = holder.page().locator("[name=" + button + "]").first();
        holder.page().waitForResponse(it -> it.request().method().equals("POST"), pressed::click);
        holder.page().waitForLoadState();
    }

    private JsonObject badge() {
        var earner = server.api().get("/api/v1/earners?email=" + address).object();
        return earner.getJsonArray("badges").getJsonObject(0);
    }
}
