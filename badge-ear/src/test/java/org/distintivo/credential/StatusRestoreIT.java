package org.distintivo.credential;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import org.distintivo.credential.domain.Bitstring;
import org.distintivo.credential.domain.DocumentRefusedException;
import org.distintivo.notification.Exams;
import org.distintivo.system.Await;
import org.distintivo.system.Database;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An operator restores a database that is older than what the world has seen. */
class StatusRestoreIT {

    private final TestServer server = TestServer.own("restored", Database.H2, Map.of()).start();
    private final String address = Exams.address();

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void no_revocation_is_taken_back_and_no_edition_comes_twice() throws Exception {
        var id = acceptedBadge();
        server.stop();
        var database = server.dataDir().resolve("distintivo.mv.db");
        var backup = server.dataDir().resolve("backup.mv.db");
        Files.copy(database, backup);
        server.start();
        var reason = Json.createObjectBuilder().add("reason", "Not Ada").build();
        server.api().post("/api/v1/badges/" + id + "/revocation", reason).ok();
        int published = edition();
        assertThat(revoked()).isEqualTo(1);
        Await.until("the record", () -> record().contains("\"edition\":" + published));

        server.stop();
        Files.copy(backup, database, StandardCopyOption.REPLACE_EXISTING);
        server.start();

        assertThat(revoked()).isEqualTo(1);
        assertThat(edition()).isGreaterThan(published);
        assertThat(server.hasLogged("DIST0418W")).isTrue();
        assertThat(server.hasLogged("DIST0420W")).isTrue();
    }

    private String acceptedBadge() {
        new Exams(server.api()).pass(address, "en", Exams.FIRST);
        var earner = server.api().get("/api/v1/earners?email=" + address).object();
        var id = earner.getJsonArray("badges").getJsonObject(0).getString("id");
        try (var holder = new Visitor(server, Locale.ENGLISH, Device.PHONE)) {
            holder.signUp(address, "Ada Rossi");
            holder.page().click("button[name=accept]");
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

    private String record() {
        try {
            return Files.readString(Path.of(server.dataDir().toString(), "status-record.json"));
        } catch (IOException e) {
            return "";
        }
    }
}
