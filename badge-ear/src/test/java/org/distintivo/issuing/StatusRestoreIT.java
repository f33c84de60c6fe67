package org.distintivo.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import org.distintivo.notification.Exams;
import org.distintivo.openbadges.domain.Bitstring;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.system.Await;
import org.distintivo.system.Database;
import org.distintivo.system.FormBrowser;
import org.distintivo.system.Outage;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An operator restores a database that is older than what the world has seen. */
@Outage
class StatusRestoreIT {

    private final TestServer server = TestServer.own("restored", Database.H2, Map.of()).start();
    private final String address = Exams.address();

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void no_revocation_is_taken_back_and_no_edition_comes_twice() throws Exception {
        var id = acceptedBadge(address);
        var other = Exams.address();
        var suspended = acceptedBadge(other);
        var gone = Exams.address();
        var goneBadge = acceptedBadge(gone);
        server.stop();
        var database = server.dataDir().resolve("distintivo.mv.db");
        var backup = server.dataDir().resolve("backup.mv.db");
        Files.copy(database, backup);
        server.start();
        erase(gone);
        var reason = Json.createObjectBuilder().add("reason", "Not Ada").build();
        var inTheWay = recordCannotBeWritten();
        server.api().post("/api/v1/badges/" + id + "/revocation", reason).ok();
        server.api().post("/api/v1/badges/" + suspended + "/suspension", "{}").ok();
        // what is not on record is not told, and nobody reads an old list meanwhile
        server.anyone().get("/ob/v3/status/1").problem(503, "signing-unavailable");
        Files.delete(inTheWay);
        int published = edition();
        assertThat(revoked()).isEqualTo(1);
        server.anyone().get("/ob/v3/status/1/suspension").ok();
        Await.until("the record", () -> record().contains("\"edition\":" + published));

        server.stop();
        Files.copy(backup, database, StandardCopyOption.REPLACE_EXISTING);
        server.start();

        assertThat(revoked()).isEqualTo(1);
        assertThat(edition()).isGreaterThan(published);
        assertThat(server.hasLogged("DIST0418W")).isTrue();
        assertThat(server.hasLogged("DIST0420W")).isTrue();
        theBadgeIsRevokedEverywhere(id);
        assertThat(badge(other).getString("state")).isEqualTo("SUSPENDED");
        nobodyIsBack(gone, goneBadge);
        staffAreTold();
    }

    private void erase(String person) {
        var known =
                Map.of("address", TestServer.ADMIN_EMAIL, "password", TestServer.ADMIN_PASSWORD);
        var staff = new FormBrowser(server.baseUrl()).visit("/signin").submit("signin", known);
        var page = staff.visit("/console/earners?email=" + person).location();
        staff.visit(page + "/erase").submit("erase", Map.of("reason", "ASKED"));
        var link =
                server.mails()
                        .awaitLink(TestServer.ADMIN_EMAIL, "/console/erasure")
                        .link("/console/erasure");
        staff.visit(link.substring(server.baseUrl().length())).submit("erase", Map.of());
        assertThat(staff.follow().text()).contains("The person is erased");
    }

    /** The backup still has the person; the record beside the keystore knows better. */
    private void nobodyIsBack(String person, String badge) {
        assertThat(server.hasLogged("DIST0213W")).isTrue();
        var told = server.api().get("/api/v1/earners?email=" + person).object();
        assertThat(told.getString("account")).isEqualTo("none");
        assertThat(told.getJsonArray("badges")).isEmpty();
        assertThat(server.anyone().get("/badges/" + badge).status()).isEqualTo(410);
    }

    /**
     * The earner's view, the page, version 2.0 and the own verification say the same as the list.
     */
    private void theBadgeIsRevokedEverywhere(String id) {
        assertThat(badge(address).getString("state")).isEqualTo("REVOKED");
        assertThat(server.anyone().get("/badges/" + id).ok().text())
                .contains("verdict bad", "the program has revoked it");
        server.anyone().get("/ob/v2/assertions/" + id).status(410);
        var asked = Json.createObjectBuilder().add("url", server.baseUrl() + "/badges/" + id);
        var report = server.anyone().post("/api/v1/verifications", asked.build()).ok().object();
        assertThat(report.getString("verdict")).isEqualTo("invalid");
    }

    private void staffAreTold() {
        try (var staff = new Visitor(server, Locale.ITALIAN, Device.PHONE)) {
            staff.visit("/console");
            staff.signIn(TestServer.ADMIN_EMAIL, TestServer.ADMIN_PASSWORD);
            assertThat(staff.page().locator("#restored").innerText()).contains("2 badge");
            staff.look("console-restored-notice-it");
            staff.page().locator("#restored a").click();
            staff.page().waitForURL(server.baseUrl() + "/console/restored");
            assertThat(staff.page().locator("tbody tr").count()).isEqualTo(2);
            staff.look("console-restored-it");
            staff.page().locator("tr:has-text('Revocato') a").click();
            staff.page().waitForURL("**/console/badges/*");
            assertThat(staff.page().locator("main").innerText()).contains("lista pubblicata");
            assertThat(staff.page().locator("#lift").count()).isEqualTo(1);
            staff.visit("/console/restored");
            staff.page().locator("#seen").click();
            staff.page().waitForURL(server.baseUrl() + "/console");
            assertThat(staff.page().locator("#restored").count()).isZero();
        }
    }

    private JsonObject badge(String holder) {
        var earner = server.api().get("/api/v1/earners?email=" + holder).object();
        return earner.getJsonArray("badges").getJsonObject(0);
    }

    private String acceptedBadge(String address) {
        new Exams(server.api()).pass(address, "en", Exams.FIRST);
        var id = badge(address).getString("id");
        try (var holder = new Visitor(server, Locale.ENGLISH, Device.PHONE)) {
            holder.signUp(address, "Ada Rossi");
            holder.page().click("button[name=accept]");
            holder.page().waitForLoadState();
            holder.visit("/my/badges/" + id + "/share");
            holder.page().click("[name=show]");
            holder.page().waitForLoadState();
        }
        return id;
    }

    private int edition() {
        var tag = server.anyone().get("/ob/v3/status/1").ok().header("ETag");
        return Integer.parseInt(tag.replaceAll("^.*-|\"", ""));
    }

    private int revoked() throws DocumentRefusedException {
        var list = server.anyone().get("/ob/v3/status/1").ok().object();
        var encoded = list.getJsonObject("credentialSubject").getString("encodedList");
        return Bitstring.decode(encoded).count();
    }

    /** As on a full disk: puts something in the place of what is written before the record. */
    private Path recordCannotBeWritten() throws IOException {
        var draft = server.dataDir().resolve("status-record.json.new");
        return Files.createDirectories(draft.resolve("in the way"));
    }

    private String record() {
        try {
            return Files.readString(Path.of(server.dataDir().toString(), "status-record.json"));
        } catch (IOException e) {
            return "";
        }
    }
}
