package org.distintivo.issuing.service.key;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.distintivo.notification.Exams;
import org.distintivo.openbadges.domain.Bitstring;
import org.distintivo.system.Await;
import org.distintivo.system.Database;
import org.distintivo.system.OwnServer;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The service that signs is away for a while, from before the start on and again later. */
@OwnServer
@TestInstance(Lifecycle.PER_CLASS)
class SignerAwayIT {

    private static final int GONE = 503;
    private static final int BACK = 200;

    private final TransitStub signer = new TransitStub();
    private final TestServer server =
            TestServer.own(
                    "signer-away",
                    Database.H2,
                    Map.of(
                            "BADGE_SIGNER",
                            "transit",
                            "BADGE_TRANSIT_URL",
                            signer.url().toString(),
                            "BADGE_TRANSIT_TOKEN",
                            TransitStub.TOKEN));

    private String address;

    SignerAwayIT() throws IOException {}

    @BeforeAll
    void start() {
        signer.status = GONE;
        server.start();
        assertThat(server.hasLogged("DIST0417E")).isTrue();
    }

    @BeforeEach
    void pass() {
        address = Exams.address();
        new Exams(server.api()).pass(address, "en", Exams.FIRST);
    }

    @AfterAll
    void stop() {
        server.stop();
        signer.close();
    }

    @Test
    void what_needs_a_signature_waits_and_nothing_is_lost() throws Exception {
        signer.status = GONE;
        try (var holder = new Visitor(server, Locale.ENGLISH, Device.PHONE)) {
            holder.signUp(address, "Ada Rossi");

            accept(holder);
            assertThat(holder.page().textContent("main")).contains("Nothing is lost");
            assertThat(badge("state")).isEqualTo("WAITING");
            holder.look("signer-away-en");

            signer.status = BACK;
            accept(holder);
            assertThat(badge("state")).isEqualTo("ACCEPTED");

            var credential = "/ob/v3/credentials/" + badge("id");
            signer.status = GONE;
            assertThat(ask(holder, credential)).isEqualTo(200);
            waits(holder, credential + ".jwt");

            signer.status = BACK;
            assertThat(ask(holder, credential + ".jwt")).isEqualTo(200);
            isGood(holder, credential + ".jwt");
            isGood(holder, credential);
        }
    }

    private void accept(Visitor holder) {
        holder.page().click("button[name=accept]");
        holder.page().waitForLoadState();
    }

    private void waits(Visitor holder, String path) {
        var answer = holder.page().request().get(path);
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.headers()).containsEntry("retry-after", "30");
        assertThat(answer.headers().get("content-type")).startsWith("application/problem+json");
        assertThat(answer.text()).contains("\"code\":\"signing-unavailable\"");
    }

    private static int ask(Visitor holder, String path) {
        return holder.page().request().get(path).status();
    }

    private void isGood(Visitor holder, String path) {
        var report =
                server.anyone()
                        .post(
                                "/api/v1/verifications",
                                "application/octet-stream",
                                holder.page().request().get(path).body())
                        .object();
        assertThat(report.getString("verdict")).as(report.toString()).isEqualTo("valid");
    }

    @Test
    void a_revocation_counts_at_once_and_is_published_when_the_service_is_back() throws Exception {
        signer.status = BACK;
        try (var holder = new Visitor(server, Locale.ENGLISH, Device.PHONE)) {
            holder.signUp(address, "Ada Rossi");
            accept(holder);
            var credential =
                    holder.page().request().get("/ob/v3/credentials/" + badge("id")).body();
            server.anyone().get("/ob/v3/status/1").ok();

            signer.status = GONE;
            var reason = Json.createObjectBuilder().add("reason", "Not Ada").build();
            server.api().post("/api/v1/badges/" + badge("id") + "/revocation", reason).ok();
            assertThat(verdict(credential)).isEqualTo("invalid");
            server.anyone().get("/ob/v3/status/1").problem(503, "signing-unavailable");

            Await.until("the job to have met it", () -> server.hasLogged("DIST0423W"));
            signer.status = BACK;
            Await.until("the list", () -> server.anyone().get("/ob/v3/status/1").status() == 200);
            var list = server.anyone().get("/ob/v3/status/1").object();
            var encoded = list.getJsonObject("credentialSubject").getString("encodedList");
            assertThat(Bitstring.decode(encoded).count()).isEqualTo(1);
        }
    }

    private String verdict(byte[] credential) {
        return server.anyone()
                .post("/api/v1/verifications", "application/json", credential)
                .object()
                .getString("verdict");
    }

    private String badge(String member) {
        return server.api()
                .get("/api/v1/earners?email=" + address)
                .object()
                .getJsonArray("badges")
                .getJsonObject(0)
                .getString(member);
    }
}
