package org.distintivo.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.distintivo.system.Database;
import org.distintivo.system.FormBrowser;
import org.distintivo.system.OwnServer;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Earners sign in with an identity provider, by software of other people, once they linked it. */
@OwnServer
class ProviderIT {

    private static final String CLIENT = "distintivo";
    private static final String SECRET = "a secret: of a test";

    private final String address = "provider-" + UUID.randomUUID() + "@example.org";
    private final int port = freePort();
    private final TestServer server =
            TestServer.own(
                    "provider",
                    Database.POSTGRES,
                    Map.of(
                            "BADGE_OIDC_ISSUER",
                            "http://localhost:" + port,
                            "BADGE_OIDC_CLIENT_ID",
                            CLIENT,
                            "BADGE_OIDC_CLIENT_SECRET",
                            SECRET,
                            "BADGE_OIDC_NAME",
                            "Acme ID"));
    private Process provider;

    @BeforeEach
    void start() throws IOException {
        server.start();
        var script = Path.of("../badge-ejb/target/npm-verifier/provider.mjs");
        provider =
                new ProcessBuilder(
                                "node",
                                script.toString(),
                                String.valueOf(port),
                                CLIENT,
                                SECRET,
                                server.baseUrl() + "/signin/provider/return")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        var said =
                new BufferedReader(
                        new InputStreamReader(provider.getInputStream(), StandardCharsets.UTF_8));
        assertThat(said.readLine()).isEqualTo("READY");
    }

    @AfterEach
    void stop() {
        provider.destroy();
        server.stop();
    }

    @Test
    void who_has_linked_it_signs_in_with_it_and_nobody_else() {
        try (var owner = new Visitor(server, Locale.ITALY, Device.PHONE);
                var mallory = new Visitor(server, Locale.ENGLISH, Device.DESKTOP)) {
            owner.visit("/signin");
            owner.look("signin-provider-it");
            owner.signUp(address, "Ada Rossi");
            mallory.visit("/signin");
            mallory.page().click("#provider");
            signInThere(mallory.page(), address);
            mallory.page().waitForURL("**/signin");
            assertThat(mallory.page().innerText("#said"))
                    .as("an address there opens nothing here")
                    .contains("No account here is linked");

            owner.visit("/security");
            owner.look("security-provider-it");
            owner.page().click("#link");
            signInThere(owner.page(), "ada");
            owner.page().waitForURL("**/security");
            assertThat(owner.page().innerText("#provider-state")).contains("Collegato");
            assertThat(server.mails().await(address, it -> it.subject().contains("collegato")))
                    .isNotNull();

            owner.signOut();
            owner.visit("/signin?to=/my/settings");
            owner.page().click("#provider");
            owner.page().waitForURL("**/my/settings");
            opensNothingWhileMerged(owner);

            mallory.signUp("m-" + address, "Mallory");
            mallory.page()
                    .context()
                    .clearCookies(new ClearCookiesOptions().setName(Pattern.compile("_.*")));
            mallory.visit("/security");
            mallory.page().click("#link");
            signInThere(mallory.page(), "ada");
            mallory.page().waitForURL("**/security");
            assertThat(mallory.page().innerText("#said")).contains("linked otherwise");

            owner.visit("/security");
            owner.page().click("#unlink");
            owner.page().waitForSelector("#said.good");
            assertThat(owner.page().innerText("#provider-state")).contains("Non collegato");
        }
        whatNobodyAskedForIsRefused();
    }

    private void opensNothingWhileMerged(Visitor owner) {
        var steps = new AddressSteps(server);
        var main = steps.signUp("main-" + address);
        steps.merge(main, address);
        owner.visit("/signin?to=/my/settings");
        owner.page().click("#provider");
        owner.page().waitForURL("**/signin*");
        assertThat(owner.page().innerText("#said")).contains("Nessun account di qui");

        steps.unmerge(main);

        owner.visit("/signin?to=/my/settings");
        owner.page().click("#provider");
        owner.page().waitForURL("**/my/settings");
    }

    private void whatNobodyAskedForIsRefused() {
        var browser = new FormBrowser(server.baseUrl());
        for (var answer : new String[] {"", "?code=guess", "?code=guess&state=guess"}) {
            browser.visit("/signin/provider/return" + answer);
            assertThat(browser.location()).isEqualTo("/signin");
            assertThat(browser.follow().text()).contains("does not hold");
        }
        assertThat(browser.visit("/signin/provider").location()).isEqualTo("/signin");
    }

    private static void signInThere(Page page, String name) {
        page.waitForURL("**/interaction/**");
        page.fill("[name=login]", name);
        page.fill("[name=password]", "any");
        page.click("button[type=submit]");
        page.click("button[type=submit]"); // consent
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
