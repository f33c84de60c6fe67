package org.distintivo.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.distintivo.notification.Exams;
import org.distintivo.system.Database;
import org.distintivo.system.FormBrowser;
import org.distintivo.system.TestServer;
import org.junit.jupiter.api.Test;

/** Nobody is asked again for what was typed before or what the mail knew (WCAG 2.2, 3.3.7). */
class NothingTwiceIT {

    private static final String PASSWORD = "tre parole qualunque";

    private final TestServer server = TestServer.of(Database.H2);
    private final String address = "twice-" + UUID.randomUUID() + "@example.org";
    private final FormBrowser browser = new FormBrowser(server.baseUrl());

    @Test
    void who_comes_from_a_claim_mail_need_not_type_address_and_name() {
        new Exams(server.api()).pass(address, "en", Exams.FIRST);
        var claim = mailedPath("/claim/");

        browser.visit("/signup?to=" + claim);

        assertThat(browser.value("address")).isEqualTo(address);
        assertThat(browser.value("name")).isEqualTo("Łukasz Nuñez-Ó Briain");
        assertThat(browser.visit("/signin?to=" + claim).value("address")).isEqualTo(address);
        assertThat(browser.visit("/signup?to=/claim/nobodys").value("address")).isEmpty();
        assertThat(browser.visit(claim).value("address")).isEqualTo(address);
        assertThat(browser.value("name")).isEqualTo("Łukasz Nuñez-Ó Briain");
        var typed = Map.of("address", address, "name", "Łukasz", "password", "short");
        assertThat(browser.submit("signup", typed).errors()).hasSize(2);
        assertThat(browser.value("name")).isEqualTo("Łukasz");

        var another = new FormBrowser(server.baseUrl());
        another.visit("/signin")
                .submit("signin", Map.of("address", "x@example.org", "password", "x"));
        assertThat(another.visit(claim).has("details.inner")).as("hides another address").isFalse();
    }

    @Test
    void an_error_in_one_field_empties_no_other() {
        browser.visit("/signup");

        browser.submit("signup", Map.of("address", address, "name", "Ada", "password", PASSWORD));

        assertThat(browser.errors()).singleElement().asString().contains("privacy notice");
        assertThat(browser.value("address")).isEqualTo(address);
        assertThat(browser.value("name")).isEqualTo("Ada");
        assertThat(browser.value("password")).isEqualTo(PASSWORD);
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        browser.visit("/signup");

        browser.submit("signup", Map.of("address", "nobody", "name", "", "password", "short"));

        assertThat(browser.errors()).hasSize(4);
    }

    @Test
    void the_address_goes_along_to_the_next_page() {
        browser.visit("/signin").submit("signin", Map.of("address", address, "password", "wrong"));
        assertThat(browser.visit("/password/forgot").value("address")).isEqualTo(address);

        browser.submit("forgot", Map.of("address", address)).follow();

        assertThat(browser.value("address")).isEqualTo(address);
    }

    @Test
    void an_unconfirmed_sign_in_is_no_success_and_leads_to_the_filled_in_confirmation() {
        signUp();
        var elsewhere = new FormBrowser(server.baseUrl()).visit("/signin");

        elsewhere.submit("signin", Map.of("address", address, "password", PASSWORD)).follow();

        assertThat(elsewhere.text()).contains("not confirmed yet");
        assertThat(elsewhere.has(".notice.warn")).isTrue();
        assertThat(elsewhere.has(".notice.good")).isFalse();
        assertThat(elsewhere.value("address")).isEqualTo(address);
    }

    @Test
    void a_code_may_come_with_the_spaces_of_a_mail_program() {
        signUp();
        var code = server.mails().awaitLink(address, "/signup/confirm").code().replaceAll(" ", "");
        var spaced = code.substring(0, 4) + "\u00a0" + code.substring(4) + "\u202f";

        browser.submit("confirm", Map.of("address", address, "code", spaced));

        assertThat(browser.location()).isEqualTo("/my/badges");
    }

    @Test
    void what_was_pressed_after_the_session_is_done_after_signing_in() {
        confirmed().visit("/my/settings");
        browser.loseSession();

        browser.submit("you", Map.of("name", "Zoë 李小龙", "tag", "it", "save", "Save"));

        assertThat(browser.location()).isEqualTo("/signin?to=%2Fmy%2Fsettings");
        browser.follow();
        assertThat(browser.text()).contains("Your session had ended", "Sign in, and it is done");
        browser.submit("signin", Map.of("address", address, "password", PASSWORD)).follow();
        assertThat(browser.value("name")).isEqualTo("Zoë 李小龙");
        assertThat(browser.text()).contains("Salvato.");
    }

    @Test
    void what_came_too_late_is_told_and_not_just_refused() {
        var exams = new Exams(server.api());
        exams.pass(address, "en", Exams.FIRST);
        var elsewhere = new FormBrowser(server.baseUrl());
        confirm(elsewhere, address);
        signIn(browser, "/my/badges");
        var badge = elsewhere.visit("/my/badges").page().expectFirst("[name=accept]").val();

        elsewhere.submit("waiting", Map.of("accept", badge)).follow();
        browser.submit("waiting", Map.of("decline", badge));
        assertThat(browser.errors()).singleElement().asString().contains("accepted already");
        browser.submit("waiting", Map.of("accept", badge)).follow();
        assertThat(browser.text()).contains("You have accepted it already");

        browser.visit("/my/badges/" + badge + "/share");
        server.api().post("/api/v1/badges/" + badge + "/suspension", "{}").ok();
        browser.submit("ask", Map.of("show", "show"));
        assertThat(browser.errors()).singleElement().asString().contains("has suspended this");
        server.anyone().get("/badges/" + badge).status(404);
    }

    @Test
    void a_press_that_waited_for_the_sign_in_and_comes_too_late_is_told_on_its_page() {
        var exams = new Exams(server.api());
        exams.pass(address, "en", Exams.FIRST);
        confirmed().visit("/my/badges");
        var badge = browser.page().expectFirst("[name=accept]").val();
        browser.loseSession();
        browser.submit("waiting", Map.of("accept", badge)).follow();

        exams.takeBack(address, Exams.FIRST, "sat by somebody else");
        browser.submit("signin", Map.of("address", address, "password", PASSWORD)).follow();

        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.errors()).singleElement().asString().contains("has withdrawn it");
        assertThat(browser.visit("/my/badges/" + badge).text()).contains("has withdrawn it");
    }

    @Test
    void nobody_elses_press_is_carried_out() {
        confirmed().visit("/my/settings");
        var another = "another-" + address;
        var other = new FormBrowser(server.baseUrl());
        confirm(other, another);
        browser.loseSession();

        browser.submit("you", Map.of("name", "Somebody", "tag", "en", "save", "Save")).follow();
        browser.submit("signin", Map.of("address", another, "password", PASSWORD)).follow();

        assertThat(browser.text()).contains("was for another account");
        assertThat(browser.value("name")).isEqualTo("Ada");
    }

    @Test
    void who_may_not_see_a_page_can_sign_out_where_that_is_said() {
        confirmed().visit("/console");

        assertThat(browser.status()).isEqualTo(403);
        assertThat(browser.has("form[action='/signout'] button")).isTrue();
    }

    @Test
    void another_site_presses_nothing_in_this_way() {
        confirmed().visit("/my/settings");
        browser.loseSession();
        browser.comingFrom("cross-site");

        browser.submit("you", Map.of("name", "Forged", "tag", "en", "save", "Save"));

        assertThat(browser.status()).isEqualTo(403);
    }

    @Test
    void a_browser_that_sends_no_cookie_is_told_so() {
        confirmed();
        browser.loseSession();
        browser.withoutCookies().visit("/signin");

        browser.submit("signin", Map.of("address", address, "password", PASSWORD)).follow();

        assertThat(browser.text()).contains("Your browser sends no cookie");
    }

    private void signIn(FormBrowser person, String page) {
        person.visit("/signin?to=" + page)
                .submit("signin", Map.of("address", address, "password", PASSWORD))
                .follow();
    }

    private FormBrowser confirmed() {
        confirm(browser, address);
        return browser;
    }

    private void confirm(FormBrowser person, String to) {
        signUp(person, to);
        var link = server.mails().awaitLink(to, "/signup/confirm").link("/signup/confirm");
        person.visit(link.substring(server.baseUrl().length())).submit("confirm", Map.of());
        assertThat(person.status()).isEqualTo(303);
    }

    private void signUp() {
        signUp(browser, address);
    }

    private static void signUp(FormBrowser person, String to) {
        var form = Map.of("address", to, "name", "Ada", "password", PASSWORD, "consent", "on");
        person.visit("/signup").submit("signup", form).follow();
    }

    private String mailedPath(String path) {
        return URI.create(server.mails().awaitLink(address, path).link(path)).getPath();
    }
}
