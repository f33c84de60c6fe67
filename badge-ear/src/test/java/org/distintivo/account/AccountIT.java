package org.distintivo.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.distintivo.system.Database;
import org.distintivo.system.FormBrowser;
import org.distintivo.system.OnEachDatabase;
import org.distintivo.system.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/** Nobody but the owner of an address gets in, and nobody learns who has an account. */
@OnEachDatabase
class AccountIT {

    private static final String PASSWORD = "tre parole qualunque";
    private static final String HOME = "/my/settings";

    @Parameter private Database database;

    @Test
    void a_scanner_that_follows_the_link_confirms_nothing_and_spoils_nothing() {
        var address = anAddress();
        var owner = signUp(address, PASSWORD);
        var link = mailedLink(address, "/signup/confirm");
        var scanner = browser();
        for (int i = 0; i < 3; i++) {
            scanner.head(link);
            scanner.visit(link);
        }
        scanner.submit("confirm", Map.of("password", "guessed by a scanner"));

        assertThat(scanner.errors()).hasSize(1);
        assertThat(signIn(address, PASSWORD).location()).startsWith("/signup/confirm");

        owner.visit(link).submit("confirm", Map.of());

        assertThat(owner.status()).isEqualTo(303);
        assertThat(owner.visit(HOME).text()).contains(address);
        assertThat(owner.visit(link).text()).contains("Already confirmed");
        assertThat(browser().visit(link).text()).contains("Already confirmed", "Sign in");
    }

    @Test
    void an_address_can_be_confirmed_by_typing_the_code_elsewhere() {
        var address = anAddress();
        signUp(address, PASSWORD);
        var code = server().mails().awaitLink(address, "/signup/confirm").code();
        var phone = browser().visit("/signup/confirm?to=" + HOME);

        phone.submit("confirm", Map.of("address", address, "code", code, "password", PASSWORD));

        assertThat(phone.location()).isEqualTo(HOME);
    }

    @Test
    void signing_in_gives_the_session_another_id_and_leads_on_inside_only() {
        var address = aConfirmedAddress();
        var planted = browser().visit("/signin?to=" + HOME).session();

        for (var to : List.of("//evil.example/", "https://evil.example/", "/%5Cevil.example")) {
            assertThat(signIn(address, PASSWORD, to).location()).isEqualTo("/my/badges");
        }
        var browser = browser().visit("/signin?to=" + HOME);
        var before = browser.session();
        browser.submit("signin", Map.of("address", address, "password", PASSWORD));

        assertThat(browser.location()).isEqualTo(HOME);
        assertThat(browser.session()).isNotEqualTo(before).isNotEqualTo(planted);
    }

    @Test
    void known_and_unknown_addresses_get_the_same_answers() {
        var known = aConfirmedAddress();
        var unknown = anAddress();

        assertThat(signIn(known, "wrong password").comparable())
                .isEqualTo(signIn(unknown, "wrong password").comparable());
        assertThat(signUp(known, PASSWORD).comparable())
                .isEqualTo(signUp(unknown, PASSWORD).comparable());
        assertThat(forgot(known).comparable()).isEqualTo(forgot(anAddress()).comparable());
        assertThat(server().mails().await(known, mail -> mail.subject().contains("already")))
                .isNotNull();
    }

    @Test
    void a_forgotten_password_is_replaced_by_mail_and_ends_other_sessions() {
        var address = aConfirmedAddress();
        var earlier = signIn(address, PASSWORD);
        var owner = forgot(address).follow();
        var link = mailedLink(address, "/password/reset");

        owner.visit(link).submit("reset", Map.of("password", "quattro parole del tutto nuove"));

        assertThat(owner.status()).isEqualTo(303);
        assertThat(owner.visit(HOME).status()).isEqualTo(200);
        assertThat(earlier.visit(HOME).location()).startsWith("/signin");
        assertThat(signIn(address, PASSWORD).errors()).hasSize(1);
        var told = server().mails().await(address, mail -> mail.subject().contains("was changed"));
        assertThat(told.link("/password/forgot"))
                .isEqualTo(server().baseUrl() + "/password/forgot");
    }

    @Test
    void a_reset_link_tells_whom_it_is_for_and_what_it_has_done() {
        var address = aConfirmedAddress();
        var owner = signIn(address, PASSWORD);
        var other = signIn(aConfirmedAddress(), PASSWORD);
        forgot(address);
        var link = mailedLink(address, "/password/reset");
        assertThat(owner.visit(link).text()).contains("You are signed in to this account");
        assertThat(browser().visit(link).has("#reader")).isFalse();

        other.visit(link);
        assertThat(other.text()).contains("signed in to another account");
        other.submit("reset", Map.of("password", "quattro parole del tutto nuove")).follow();

        assertThat(other.visit("/my/settings").text()).contains(address);
        assertThat(owner.visit(HOME).location()).startsWith("/signin");
        assertThat(owner.visit(link).text()).contains("Already done", "Sign in with it");
        assertThat(other.visit(link).text()).contains("Already done", "you are signed in");
        var third = signIn(aConfirmedAddress(), PASSWORD);
        assertThat(third.visit(link).text()).contains("sign out first");
        assertThat(third.has("main form[action='/signout']")).isTrue();
    }

    @Test
    void an_unconfirmed_account_is_no_dead_end() {
        var address = anAddress();
        signUp(address, "forgotten at once, by bad luck");
        var link = mailedLinkAfter(forgot(address), address);
        var owner = browser().visit(link);

        owner.submit("reset", Map.of("password", PASSWORD));
        assertThat(owner.errors()).singleElement().asString().contains("privacy notice");
        owner.submit("reset", Map.of("password", PASSWORD, "consent", "on"));

        assertThat(owner.status()).isEqualTo(303);
        assertThat(signIn(address, PASSWORD).location()).isEqualTo("/my/badges");
    }

    @Test
    void guessing_is_slowed_down_and_says_so() {
        var address = anAddress();
        var browser = browser().visit("/signin");
        for (int i = 0; i < 10 * TestServer.RATE_FACTOR; i++) {
            browser.submit("signin", Map.of("address", address, "password", "guess " + i));
        }

        browser.submit("signin", Map.of("address", address, "password", "guess"));

        assertThat(browser.errors()).singleElement().asString().contains("too often");
    }

    @Test
    void signing_out_is_a_post_and_ends_the_session() {
        var browser = signIn(aConfirmedAddress(), PASSWORD);
        var session = browser.session();

        assertThat(browser.visit("/signout").status()).isEqualTo(405);
        assertThat(browser.head("/signout").status()).isEqualTo(405);
        assertThat(browser().holding(session).visit(HOME).status()).isEqualTo(200);
        assertThat(browser.visit(HOME).status()).isEqualTo(200);

        browser.press("/signout");

        assertThat(browser.location()).isEqualTo("/");
        assertThat(browser.visit(HOME).location()).startsWith("/signin");
        assertThat(browser().holding(session).visit(HOME).location()).startsWith("/signin");
    }

    private String aConfirmedAddress() {
        var address = anAddress();
        var owner = signUp(address, PASSWORD);
        owner.visit(mailedLink(address, "/signup/confirm")).submit("confirm", Map.of());
        assertThat(owner.status()).isEqualTo(303);
        return address;
    }

    private FormBrowser signUp(String address, String password) {
        Map<String, String> form = new HashMap<>();
        form.put("address", address);
        form.put("name", "Ada Rossi");
        form.put("password", password);
        form.put("consent", "on");
        return browser().visit("/signup").submit("signup", form).follow();
    }

    private FormBrowser signIn(String address, String password) {
        return signIn(address, password, "");
    }

    private FormBrowser signIn(String address, String password, String to) {
        return browser()
                .visit("/signin?to=" + to)
                .submit("signin", Map.of("address", address, "password", password));
    }

    private FormBrowser forgot(String address) {
        return browser().visit("/password/forgot").submit("forgot", Map.of("address", address));
    }

    private String mailedLink(String address, String path) {
        var link = URI.create(server().mails().awaitLink(address, path).link(path));
        return link.getPath() + "?" + link.getQuery();
    }

    private String mailedLinkAfter(FormBrowser asked, String address) {
        assertThat(asked.status()).isEqualTo(303);
        return mailedLink(address, "/password/reset");
    }

    private String anAddress() {
        return "account-" + UUID.randomUUID() + "@example.org";
    }

    private FormBrowser browser() {
        return new FormBrowser(server().baseUrl());
    }

    private TestServer server() {
        return TestServer.of(database);
    }
}
