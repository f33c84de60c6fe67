package org.distintivo.verifying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.distintivo.issuing.service.Issued;
import org.distintivo.issuing.service.documents.CredentialSigner;
import org.distintivo.openbadges.domain.Bitstring;
import org.distintivo.platform.service.fetch.ScriptedHttps;
import org.distintivo.platform.service.fetch.TestAuthority;
import org.distintivo.system.Database;
import org.distintivo.system.OwnServer;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.distintivo.verifying.service.OtherIssuer;
import org.distintivo.verifying.service.credential.AskedIssuer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The product asks other issuers over real HTTPS, as far as its operator allows it, and no further.
 */
@TestInstance(Lifecycle.PER_CLASS)
@OwnServer
class AskingOthersIT {

    private static final int PLACE = 23;
    private static final ScriptedHttps.Script NOTHING =
            ScriptedHttps.saying("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");

    private final Map<String, ScriptedHttps.Script> pages = new ConcurrentHashMap<>();

    private ScriptedHttps issuer;

    /** On the list of public hosts, and not public. */
    private ScriptedHttps neighbour;

    private TestServer server;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        var authority = new TestAuthority();
        issuer = new ScriptedHttps(authority, "localhost", this::answer);
        neighbour = new ScriptedHttps(authority, "localhost", ScriptedHttps.json("{}"));
        server =
                TestServer.own(
                        "asking",
                        Database.H2,
                        Map.of(
                                "BADGE_FETCH_PRIVATE", "localhost:" + issuer.port(),
                                "BADGE_FETCH_ALLOW", "localhost:" + neighbour.port(),
                                "BADGE_FETCH_AUTHORITIES", pem(authority, folder)));
        server.start();
    }

    @AfterAll
    void stop() throws Exception {
        server.stop();
        issuer.close();
        neighbour.close();
    }

    @BeforeEach
    void forget() {
        pages.clear();
        issuer.requests().clear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"did:web:localhost%%3A%d", "https://localhost:%d/issuer"})
    void a_badge_of_somebody_else_is_judged_by_what_its_issuer_says(String form) {
        var id = form.formatted(issuer.port());
        var free = "/status/free" + id.length();
        var taken = "/status/taken" + id.length();
        pages.put(home(id), json(AskedIssuer.controller(id, id + "#" + AskedIssuer.KEY)));
        pages.put(free, ScriptedHttps.json(list(id, free, PLACE + 1)));
        pages.put(taken, ScriptedHttps.json(list(id, taken, PLACE)));
        pages.put("/good", ScriptedHttps.json(badge(id, free)));
        pages.put("/moved", ScriptedHttps.redirect("/good"));
        pages.put("/bad", ScriptedHttps.json(badge(id, taken)));

        var good = verify(at("/moved"));
        var bad = verify(at("/bad"));

        assertThat(good.getString("verdict")).as(good.toString()).isEqualTo("valid");
        assertThat(good.getString("issuerTrust")).isEqualTo("unknown");
        assertThat(code(good, "issuer")).isEqualTo("listed");
        assertThat(code(good, "status")).isEqualTo("not-revoked");
        assertThat(bad.getString("verdict")).as(bad.toString()).isEqualTo("invalid");
        assertThat(code(bad, "status")).isEqualTo("revoked");
        assertThat(asked())
                .containsExactlyInAnyOrder("/moved", "/good", home(id), free, "/bad", taken);
    }

    @Test
    void a_redirect_out_of_what_is_allowed_is_not_followed() {
        pages.put("/away", ScriptedHttps.redirect("https://127.0.0.1:" + issuer.port() + "/x"));
        pages.put("/next", ScriptedHttps.redirect("https://localhost:" + neighbour.port() + "/"));
        pages.put("/plain", ScriptedHttps.redirect("http://localhost:" + issuer.port() + "/x"));

        assertThat(code(verify(at("/away")), "format")).isEqualTo("address-not-allowed");
        assertThat(code(verify(at("/next")), "format")).isEqualTo("address-not-public");
        assertThat(code(verify(at("/plain")), "format")).isEqualTo("address-not-https");
        assertThat(asked()).containsExactly("/away", "/next", "/plain");
        assertThat(neighbour.requests()).isEmpty();
    }

    @Test
    void a_stranger_reads_the_verdict_on_the_page() {
        var id = "did:web:localhost%3A" + issuer.port();
        pages.put(home(id), json(AskedIssuer.controller(id, id + "#" + AskedIssuer.KEY)));
        pages.put("/status/page", ScriptedHttps.json(list(id, "/status/page", PLACE + 1)));
        pages.put("/page", ScriptedHttps.json(badge(id, "/status/page")));
        try (var stranger = new Visitor(server, Locale.ENGLISH, Device.PHONE)) {
            stranger.visit("/verify");
            stranger.page().fill("#link", at("/page"));
            stranger.page().click("#check");
            stranger.page().waitForLoadState();

            assertThat(stranger.page().locator(".verdict.good").isVisible()).isTrue();
            stranger.look("verify-asked-en");

            stranger.page().fill("#link", at("/nowhere"));
            stranger.page().click("#check");
            stranger.page().waitForLoadState();
            assertThat(stranger.page().locator(".verdict.bad").isVisible()).isTrue();
            stranger.look("verify-asked-nowhere-en");
        }
    }

    private void answer(String head, java.io.OutputStream out)
            throws java.io.IOException, InterruptedException {
        pages.getOrDefault(path(head), NOTHING).answer(head, out);
    }

    private List<String> asked() {
        return issuer.requests().stream().map(AskingOthersIT::path).toList();
    }

    private static String path(String head) {
        return head.split(" ")[1];
    }

    private String at(String path) {
        return "https://localhost:" + issuer.port() + path;
    }

    private static String home(String id) {
        return id.startsWith("did:") ? "/.well-known/did.json" : "/issuer";
    }

    private static ScriptedHttps.Script json(JsonObject document) {
        return ScriptedHttps.json(document.toString());
    }

    private String badge(String id, String list) {
        var entry =
                OtherIssuer.statusEntry("BitstringStatusListEntry", "revocation", PLACE)
                        .add("id", at(list) + "#" + PLACE)
                        .add("statusListCredential", at(list));
        var unsigned = OtherIssuer.unsigned(AskedIssuer.profile(id).add("credentialStatus", entry));
        return CredentialSigner.sign(unsigned, id, Issued.NOW, OtherIssuer.SIGNER).text();
    }

    private String list(String id, String path, int set) {
        var unsigned =
                JSON.createObjectBuilder(OtherIssuer.list("revocation", Bitstring.LENGTH, set))
                        .add("id", at(path))
                        .add("issuer", id)
                        .build();
        return CredentialSigner.sign(unsigned, id, Issued.NOW, OtherIssuer.SIGNER).text();
    }

    private JsonObject verify(String url) {
        return server.anyone()
                .post("/api/v1/verifications", JSON.createObjectBuilder().add("url", url).build())
                .ok()
                .object();
    }

    private static String code(JsonObject report, String id) {
        return report.getJsonArray("checks").getValuesAs(JsonObject.class).stream()
                .filter(check -> check.getString("id").equals(id))
                .map(check -> check.getString("code"))
                .findFirst()
                .orElse("");
    }

    private static String pem(TestAuthority authority, Path folder) throws Exception {
        var encoded = Base64.getMimeEncoder().encodeToString(authority.certificate().getEncoded());
        var text = "-----BEGIN CERTIFICATE-----\n" + encoded + "\n-----END CERTIFICATE-----\n";
        return Files.writeString(folder.resolve("authorities.pem"), text).toString();
    }
}
