package org.distintivo.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.distintivo.earning.ResultsApi;
import org.distintivo.system.Await;
import org.distintivo.system.Database;
import org.distintivo.system.FormBrowser;
import org.distintivo.system.OnEachDatabase;
import org.distintivo.system.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/** One person has any number of addresses, and every badge whichever of them it came to. */
@OnEachDatabase
class AddressesIT {

    private static final String PASSWORD = "tre parole qualunque";
    private static final String LIST = "/my/addresses";
    private static final String DAY = "2024-02-29";

    @Parameter private Database database;

    private final String work = anAddress("work");
    private final String home = anAddress("home");
    private TestServer server;
    private ResultsApi results;

    @BeforeEach
    void program() {
        server = TestServer.of(database);
        results = new ResultsApi(server.api());
        results.loadProgram("own");
    }

    @Test
    void what_was_earned_under_two_addresses_counts_together_once_both_are_proved() {
        pass("own-A", work);
        pass("own-B", home);
        pass("own-A", home);
        var owner = signUp(work);
        assertThat(results.badges(work)).containsExactly("exam own-A WAITING");

        addByCode(owner, home);

        assertThat(results.badges(home))
                .isEqualTo(results.badges(work))
                .containsExactly(
                        "certification own-cert WAITING",
                        "exam own-A WAITING",
                        "exam own-B WITHDRAWN");
        pass("own-C", home);
        assertThat(results.badges(work)).contains("exam own-C WAITING");
        assertThat(results.earner(home).getString("account")).isEqualTo("confirmed");
        assertThat(signIn(home).location()).isEqualTo("/my/badges");
        assertThat(signIn(work).location()).isEqualTo("/my/badges");
        assertThat(server.mails().await(work, mail -> mail.subject().contains("was added")).text())
                .contains(home);
    }

    @Test
    void the_mailed_link_says_whose_account_it_is_and_works_in_any_browser_once() {
        pass("own-A", home);
        var owner = signUp(work);
        ask(owner, home);
        var link = path(server.mails().awaitLink(home, "/addresses/confirm").link("/addresses"));
        var elsewhere = browser();
        for (int i = 0; i < 3; i++) {
            elsewhere.head(link);
            elsewhere.visit(link);
        }
        assertThat(results.badges(work)).isEmpty();
        assertThat(elsewhere.text()).contains("Ada", "w•••@example.org", "only if that account");

        elsewhere.submit("prove", Map.of());

        assertThat(elsewhere.location()).isEqualTo("/signin");
        assertThat(elsewhere.follow().text()).contains(home + " is yours here from now on");
        assertThat(results.badges(work)).containsExactly("exam own-A WAITING");
        assertThat(elsewhere.visit(link).text()).contains("Already done");
        assertThat(owner.visit(LIST).text()).contains(home, "Confirmed. You can sign in with it.");
        assertThat(owner.visit("/addresses/confirm?token=nonsense").text())
                .contains("no longer valid");
    }

    @Test
    void a_claim_mail_to_another_address_of_who_is_signed_in_leads_to_its_badge() {
        var owner = signUp(work);
        pass("own-A", home);
        var claim = path(server.mails().awaitLink(home, "/claim/").link("/claim/"));

        owner.visit(claim).submit("mine", Map.of("addAddress", "yes"));
        owner.follow().submit("prove", Map.of("code", codeFor(home)));

        assertThat(owner.location()).isEqualTo(claim);
        owner.follow();
        assertThat(owner.has("button[name=accept]")).isTrue();
        assertThat(results.badges(work)).containsExactly("exam own-A WAITING");
        assertThat(owner.has("#mine")).isFalse();
    }

    @Test
    void a_claim_mail_about_what_the_person_has_already_leads_to_that_badge() {
        pass("own-A", work);
        var owner = signUp(work);
        owner.visit("/my/badges");
        var own = owner.page().expectFirst("button[name=accept]").attr("value");
        owner.submit("waiting", Map.of("accept", own));
        pass("own-A", home);
        var claim = path(server.mails().awaitLink(home, "/claim/").link("/claim/"));

        addByCode(owner, home);

        assertThat(results.badges(home)).containsExactly("exam own-A ACCEPTED");
        assertThat(owner.visit(claim).has("a[href='/my/badges/" + own + "']")).isTrue();
    }

    @Test
    void an_account_of_its_own_is_told_only_to_who_reads_the_mail() {
        var other = signUp(home);
        var owner = signUp(work);
        var unknown = anAddress("nobody");

        ask(owner, home);
        var known = owner.follow().comparable().replace(home, unknown);
        owner.visit(LIST).submit("add", Map.of("address", unknown)).follow();
        assertThat(owner.comparable().replaceAll("/my/addresses/\\d+", ""))
                .isEqualTo(known.replaceAll("/my/addresses/\\d+", ""));

        open(owner, home).submit("prove", Map.of("code", codeFor(home))).follow();

        assertThat(owner.text()).contains(home + " has an account of its own");
        assertThat(other.visit(LIST).text()).contains(home, "Your mail goes here");
        assertThat(signIn(home).location()).isEqualTo("/my/badges");
        assertThat(owner.visit(LIST).text()).doesNotContain(home);
    }

    @Test
    void somebodys_mere_sign_up_gives_way_to_who_proves_the_address() {
        pass("own-A", home);
        signUpOnly(home, "quattro altre parole");
        var owner = signUp(work);

        addByCode(owner, home);

        assertThat(results.badges(work)).containsExactly("exam own-A WAITING");
        assertThat(signIn(home).location()).isEqualTo("/my/badges");
        signUpOnly(home, "cinque parole ancora diverse");
        assertThat(server.mails().await(home, mail -> mail.subject().contains("already")))
                .isNotNull();
    }

    @Test
    void a_password_is_replaced_by_mail_to_every_proved_address_and_all_are_told() {
        var owner = signUp(work);
        addByCode(owner, home);
        var changed = "quattro parole del tutto nuove";

        browser().visit("/password/forgot").submit("forgot", Map.of("address", home));
        var reset = server.mails().awaitLink(home, "/password/reset");
        browser()
                .visit(path(reset.link("/password/reset")))
                .submit("reset", Map.of("password", changed));

        for (var address : List.of(work, home)) {
            assertThat(
                            browser()
                                    .visit("/signin")
                                    .submit(
                                            "signin",
                                            Map.of("address", address, "password", changed))
                                    .location())
                    .isEqualTo("/my/badges");
            server.mails().await(address, mail -> mail.subject().contains("was changed"));
        }
        assertThat(server.mails().to(work))
                .noneMatch(mail -> mail.text().contains("/password/reset"));
        assertThat(owner.visit(LIST).location()).startsWith("/signin");
    }

    @Test
    void removing_an_address_removes_no_badge_and_the_last_one_stays() {
        pass("own-A", work);
        pass("own-B", home);
        var owner = signUp(work);
        addByCode(owner, home);
        var before = results.badges(work);
        open(owner, work);
        assertThat(owner.has("#remove")).isFalse();
        assertThat(owner.text()).contains("first choose another one");

        press(open(owner, home), "contact");
        assertThat(owner.follow().text()).contains("Mail goes to " + home);
        press(open(owner, work), "remove");
        assertThat(owner.follow().text()).contains(work + " is removed");

        assertThat(results.badges(home)).isEqualTo(before);
        assertThat(results.badges(work)).isEmpty();
        assertThat(open(owner, home).has("#remove")).isFalse();
        for (var address : List.of(work, home)) {
            server.mails().await(address, mail -> mail.subject().contains("was removed"));
            server.mails().await(address, mail -> mail.subject().contains("another address"));
        }
        assertThat(signIn(work).status()).isEqualTo(200);
        assertThat(signIn(home).location()).isEqualTo("/my/badges");
        pass("own-C", work);
        assertThat(results.badges(work)).containsExactly("exam own-C WAITING");
        assertThat(results.badges(home)).isEqualTo(before);
        assertThat(results.earner(work).getString("account")).isEqualTo("none");
    }

    @Test
    void a_link_to_choose_a_password_is_void_once_its_address_is_removed() {
        var owner = signUp(work);
        addByCode(owner, home);
        browser().visit("/password/forgot").submit("forgot", Map.of("address", home));
        var link = path(server.mails().awaitLink(home, "/password/reset").link("/password/reset"));

        press(open(owner, home), "remove");

        assertThat(browser().visit(link).text()).contains("no longer valid");
    }

    @Test
    void nobody_reaches_the_address_of_another_by_its_number() {
        var owner = signUp(work);
        ask(owner, home);
        var pending = owner.location();
        var other = signUp(anAddress("other"));

        for (var forged : List.of(pending, LIST + "/1", LIST + "/nonsense", LIST + "/-1")) {
            assertThat(other.visit(forged).location()).as(forged).isEqualTo(LIST);
        }
        assertThat(other.follow().text()).contains("not in your list");
        ask(other, anAddress("mine"));
        var form = other.follow().page();
        form.expectFirst("form#prove").attr("action", pending);
        other.submitFrom(form, "prove", Map.of("code", codeFor(home)));
        other.submitFrom(form, "forget", Map.of());

        assertThat(other.visit(LIST).text()).doesNotContain(home);
        assertThat(owner.visit(pending).has("#code")).isTrue();
    }

    @Test
    void two_tabs_and_a_second_press_do_nothing_twice() {
        pass("own-A", home);
        var owner = signUp(work);
        ask(owner, home);
        var page = owner.follow().page();
        var code = codeFor(home);

        owner.submitFrom(page, "prove", Map.of("code", code));
        assertThat(owner.follow().text()).contains("is yours here");
        owner.submitFrom(page, "prove", Map.of("code", code));

        assertThat(owner.follow().text()).contains("This is how things stand now", home);
        assertThat(results.badges(work)).containsExactly("exam own-A WAITING");
        assertThat(server.mails().to(work))
                .filteredOn(mail -> mail.subject().contains("was added"))
                .hasSizeLessThanOrEqualTo(1);
        owner.visit(LIST).submit("add", Map.of("address", home.toUpperCase()));
        assertThat(owner.errors()).singleElement().asString().contains("yours already");
    }

    @Test
    void results_that_arrive_while_an_address_is_proved_are_the_persons_too() throws Exception {
        pass("own-A", home);
        var owner = signUp(work);
        ask(owner, home);
        var code = codeFor(home);
        owner.follow();
        var senders = Executors.newFixedThreadPool(4);
        var sent = new ArrayList<Future<?>>();
        for (var exam : List.of("own-B", "own-C", "own-B", "own-C")) {
            sent.add(senders.submit(() -> pass(exam, home)));
        }

        owner.submit("prove", Map.of("code", code));
        for (var result : sent) {
            result.get();
        }
        senders.shutdown();

        assertThat(owner.follow().text()).contains("is yours here");
        assertThat(results.badges(work))
                .isEqualTo(results.badges(home))
                .contains("certification own-cert WAITING", "exam own-C WAITING")
                .doesNotHaveDuplicates();
        assertThat(results.earner(work).getJsonArray("results")).hasSize(5);
    }

    @Test
    void wrong_codes_run_out_and_another_mail_helps() {
        var owner = signUp(work);
        ask(owner, home);
        var code = codeFor(home);
        owner.follow();
        for (int i = 0; i < 5; i++) {
            owner.submit("prove", Map.of("code", "0000 0000"));
            assertThat(owner.errors()).singleElement().asString().contains("not the code");
        }
        owner.submit("prove", Map.of("code", code));
        assertThat(owner.errors()).singleElement().asString().contains("not the code");

        owner.submit("again", Map.of()).follow();
        var fresh =
                Await.until(
                        "another code",
                        () ->
                                server.mails().to(home).stream()
                                        .map(mail -> mail.code())
                                        .filter(other -> !other.equals(code))
                                        .findFirst());
        owner.submit("prove", Map.of("code", fresh)).follow();

        assertThat(owner.text()).contains("is yours here");
    }

    @Test
    void addresses_that_look_like_others_are_told_apart() {
        var owner = signUp(work);
        var forms =
                Map.of(
                        "José@example.org", "must be ASCII",
                        "ａｄａ@example.org", "must be ASCII",
                        "İada@example.org", "must be ASCII",
                        "ada", "not an e-mail address",
                        "", "fill in");
        forms.forEach(
                (typed, words) -> {
                    owner.visit(LIST).submit("add", Map.of("address", typed));
                    assertThat(owner.errors()).as(typed).singleElement().asString().contains(words);
                });

        ask(owner, "\u200b " + home + "\u00a0");
        assertThat(owner.follow().text()).contains(home);
        var lookalike = home.replace("@example.org", "@ex\u0430mple.org");
        ask(owner, lookalike);
        assertThat(owner.follow().text()).contains(lookalike, "xn--");
        ask(owner, home.replace("@", "+exams@"));
        assertThat(owner.visit(LIST).page().select("ul.results li")).hasSize(4);
        owner.visit(LIST).page().select("ul.results a").eachAttr("href").stream()
                .skip(1)
                .forEach(it -> owner.visit(it).submit("forget", Map.of()));
        assertThat(owner.visit(LIST).page().select("ul.results li")).hasSize(1);
    }

    @Test
    void a_private_address_is_offered_once() {
        pass("own-A", work);
        var owner = signUp(work);
        owner.visit("/my/badges");
        assertThat(owner.text()).as("while a badge waits").doesNotContain("Yours for good?");
        var badge = owner.page().expectFirst("button[name=accept]").attr("value");
        owner.submit("waiting", Map.of("accept", badge)).visit("/my/badges");
        assertThat(owner.text()).contains("Yours for good?");

        owner.submit("second", Map.of()).follow();

        assertThat(owner.text()).contains("You can add an address in your settings");
        assertThat(owner.visit("/my/badges").text()).doesNotContain("Yours for good?");
    }

    private FormBrowser press(FormBrowser owner, String button) {
        var form = owner.page();
        form.select("#change input[type=submit]:not(#" + button + ")").remove();
        return owner.submitFrom(form, "change", Map.of());
    }

    private void pass(String exam, String address) {
        var row = ResultsApi.pass(ResultsApi.id(), exam, DAY, address);
        assertThat(ResultsApi.rows(results.send(row)).get(0).getString("status"))
                .isEqualTo("recorded");
    }

    private void addByCode(FormBrowser owner, String address) {
        ask(owner, address);
        owner.follow().submit("prove", Map.of("code", codeFor(address))).follow();
        assertThat(owner.text()).contains(address + " is yours here from now on");
    }

    private static void ask(FormBrowser owner, String address) {
        owner.visit(LIST).submit("add", Map.of("address", address));
        assertThat(owner.location()).startsWith(LIST + "/");
    }

    /** Opens the page of one address of the list. */
    private static FormBrowser open(FormBrowser owner, String address) {
        var item = owner.visit(LIST).page().expectFirst("li:contains(" + address + ") a");
        return owner.visit(item.attr("href"));
    }

    private String codeFor(String address) {
        return server.mails().awaitLink(address, "/addresses/confirm").code();
    }

    private FormBrowser signUp(String address) {
        var owner = signUpOnly(address, PASSWORD);
        var link = server.mails().awaitLink(address, "/signup/confirm").link("/signup/confirm");
        owner.visit(path(link)).submit("confirm", Map.of());
        assertThat(owner.status()).isEqualTo(303);
        return owner;
    }

    private FormBrowser signUpOnly(String address, String password) {
        var form = Map.of("address", address, "name", "Ada", "password", password, "consent", "on");
        return browser().visit("/signup").submit("signup", form).follow();
    }

    private FormBrowser signIn(String address) {
        return browser()
                .visit("/signin")
                .submit("signin", Map.of("address", address, "password", PASSWORD));
    }

    private FormBrowser browser() {
        return new FormBrowser(server.baseUrl());
    }

    private String path(String link) {
        return link.substring(server.baseUrl().length());
    }

    private static String anAddress(String kind) {
        return kind + "-" + UUID.randomUUID() + "@example.org";
    }
}
