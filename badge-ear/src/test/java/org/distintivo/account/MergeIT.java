package org.distintivo.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.distintivo.earning.ResultsApi;
import org.distintivo.system.Database;
import org.distintivo.system.FormBrowser;
import org.distintivo.system.OnEachDatabase;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/** Two accounts of one person become one, with a preview before and an undo afterwards. */
@OnEachDatabase
class MergeIT {

    private static final String PASSWORD = "tre parole qualunque";
    private static final String HERE = "/my/merge";
    private static final String DAY = "2024-02-29";

    @Parameter private Database database;

    private final String main = anAddress("main");
    private final String old = anAddress("old");
    private TestServer server;
    private ResultsApi results;

    @BeforeEach
    void program() {
        server = TestServer.of(database);
        results = new ResultsApi(server.api());
        results.loadProgram("mrg");
    }

    @Test
    void two_accounts_become_one_by_the_other_ones_mail_and_two_again_by_the_undo() {
        pass("mrg-A", main);
        pass("mrg-B", old);
        pass("mrg-C", main);
        pass("mrg-C", old);
        var other = signUp(old);
        var accepted = accept(other, old, "mrg-C");
        var owner = signUp(main);
        var own = accept(owner, main, "mrg-C");
        var before = List.of(results.badges(main), results.badges(old));

        prove(owner, old);
        assertThat(owner.text())
                .contains("Both together complete", "Certification of mrg", "There twice")
                .contains("both public addresses go on answering", "nothing has changed yet");
        assertThat(owner.page().select("#preview li").eachText())
                .as("what is there twice is told once")
                .doesNotContain("The badge “Exam mrg-C”");
        assertThat(results.badges(main)).as("the preview").isEqualTo(before.get(0));
        var page = owner.page();
        owner.submit("merge", Map.of("keep", "false")).follow();
        assertThat(owner.text()).contains("Both accounts are one now", old);
        owner.submitFrom(page, "merge", Map.of("keep", "false")).follow();
        assertThat(owner.text()).contains("Nothing was changed");

        assertThat(results.badges(old))
                .isEqualTo(results.badges(main))
                .containsExactly(
                        "certification mrg-cert WAITING",
                        "exam mrg-A WAITING",
                        "exam mrg-B WITHDRAWN",
                        "exam mrg-C ACCEPTED");
        for (var id : List.of(own, accepted)) {
            assertThat(owner.visit("/my/badges/" + id).status()).isEqualTo(200);
        }
        assertThat(other.visit("/my/badges").location()).startsWith("/signin");
        assertThat(other.follow().text())
                .contains("This account was merged into another one", "o•••@example.org")
                .doesNotContain(main);
        var news = server.mails().await(main, mail -> mail.text().contains("accounts are one now"));
        assertThat(news).isNotNull();
        server.mails().await(old, mail -> mail.subject().contains("are one now"));
        pass("mrg-A", old);
        assertThat(results.earner(main).getJsonArray("results")).hasSize(5);

        undo(owner);
        assertThat(owner.text()).contains("two accounts again");
        assertThat(results.badges(main)).isEqualTo(before.get(0));
        assertThat(results.badges(old))
                .as("with what came to it meanwhile")
                .containsExactly(
                        "certification mrg-cert WAITING",
                        "exam mrg-A WAITING",
                        "exam mrg-B WITHDRAWN",
                        "exam mrg-C ACCEPTED");
        assertThat(signIn(old).location()).isEqualTo("/my/badges");
        server.mails().await(old, mail -> mail.subject().contains("two again"));
        owner.visit(HERE);
        assertThat(owner.has("button[name=undo]")).isFalse();
    }

    @Test
    void the_other_ones_password_and_a_code_in_the_own_mail_are_as_good() {
        pass("mrg-A", old);
        signUp(old);
        var owner = signUp(main);
        ask(owner, old, "another password of mine");
        assertThat(owner.errors()).singleElement().asString().contains("do not go together");
        ask(owner, anAddress("nobody"), PASSWORD);
        assertThat(owner.errors()).singleElement().asString().contains("do not go together");
        ask(owner, main, PASSWORD);
        assertThat(owner.follow().text()).contains("the same account already");
        ask(owner, old, PASSWORD);
        owner.follow();
        owner.submit("prove", Map.of("code", "0000 0000"));
        assertThat(owner.status()).as("going back sends no form again").isEqualTo(303);
        owner.follow();
        assertThat(owner.errors()).singleElement().asString().contains("not the code");
        var code = server.mails().await(main, mail -> mail.subject().contains("Your code")).code();
        owner.submit("prove", Map.of("code", code)).follow();
        assertThat(owner.text()).contains("mrg-A");

        owner.submit("merge", Map.of("keep", "false")).follow();

        assertThat(results.badges(main)).containsExactly("exam mrg-A WAITING");
        assertThat(signIn(old).location()).isEqualTo("/my/badges");
    }

    @Test
    void of_what_no_mail_has_told_before_the_undo_one_tells_whom_it_belongs_to() {
        pass("mrg-A", old);
        server.mails().awaitLink(old, "/claim/");
        signUp(old);
        var owner = signUp(main);
        prove(owner, old);
        owner.submit("merge", Map.of("keep", "false")).follow();
        server.mails().stop();
        try {
            pass("mrg-C", old);
            assertThat(results.badges(main)).contains("exam mrg-C WAITING");
            undo(owner);
        } finally {
            server.mails().start();
        }

        var told = server.mails().await(old, mail -> mail.text().contains("mrg-C"));

        assertThat(told.text()).contains("/claim/").doesNotContain("mrg-A");
        assertThat(results.badges(old)).contains("exam mrg-C WAITING");
        server.mails().await(main, mail -> mail.subject().contains("two again"));
        assertThat(server.mails().to(main)).noneMatch(mail -> mail.text().contains("mrg-C"));
        assertThat(server.mails().to(old)).filteredOn(it -> it.text().contains("mrg-C")).hasSize(1);
    }

    @Test
    void a_wish_for_another_name_is_taken_back_and_waits_again_unless_there_is_a_later_one() {
        var other = signUp(old);
        wish(other, "Augusta Byron");
        var owner = signUp(main);
        prove(owner, old);
        assertThat(owner.text())
                .contains("The request for another name on the badges of " + old)
                .doesNotContain("on the badges of " + main);
        owner.submit("merge", Map.of("keep", "false")).follow();
        assertThat(owner.visit("/my/name").has("#open")).isFalse();

        undo(owner);

        assertThat(owner.visit("/my/name").has("#open")).isFalse();
        var back = signIn(old);
        assertThat(back.visit("/my/name").page().select("#open").text()).contains("Augusta Byron");

        ask(owner, old, PASSWORD);
        var code = server.mails().await(main, mail -> mail.subject().contains("Your code")).code();
        owner.follow().submit("prove", Map.of("code", code)).follow();
        owner.submit("merge", Map.of("keep", "false")).follow();
        wish(owner, "Countess of Lovelace");
        undo(owner);

        assertThat(owner.visit("/my/name").text()).contains("Countess of Lovelace");
        assertThat(signIn(old).visit("/my/name").has("#open")).isFalse();
    }

    @Test
    void started_from_the_lost_account_the_mail_goes_to_the_living_one_which_stays() {
        pass("mrg-A", old);
        var lost = signUp(old);
        signUp(main);
        prove(lost, main);

        lost.submit("merge", Map.of("keep", "true"));

        assertThat(lost.location()).isEqualTo("/signin");
        assertThat(lost.follow().text()).contains("This account was merged into another one");
        assertThat(results.badges(main)).containsExactly("exam mrg-A WAITING");
        var owner = signIn(main);
        owner.visit(HERE);
        assertThat(owner.text()).contains(old, "Can be undone until");
    }

    @Test
    void merges_and_results_at_once_lose_nothing_and_do_nothing_twice() throws Exception {
        pass("mrg-A", old);
        var other = signUp(old);
        var owner = signUp(main);
        prove(owner, old);
        prove(other, main);
        var threads = Executors.newFixedThreadPool(4);
        var work = new ArrayList<Future<?>>();
        work.add(threads.submit(() -> owner.submit("merge", Map.of("keep", "false"))));
        work.add(threads.submit(() -> other.submit("merge", Map.of("keep", "false"))));
        for (var address : List.of(main, old)) {
            work.add(threads.submit(() -> pass("mrg-B", address)));
        }
        for (var one : work) {
            one.get();
        }
        threads.shutdown();

        assertThat(results.badges(main))
                .isEqualTo(results.badges(old))
                .contains("certification mrg-cert WAITING")
                .doesNotHaveDuplicates();
        assertThat(results.earner(main).getJsonArray("results")).hasSize(3);
        var stays = signIn(main);
        undo(stays);
        assertThat(results.earner(main).getJsonArray("results")).hasSize(1);
        assertThat(results.earner(old).getJsonArray("results")).hasSize(2);
    }

    @Test
    void an_account_of_staff_is_not_merged_although_its_password_is_known() {
        var owner = signUp(main);

        ask(owner, TestServer.ADMIN_EMAIL, TestServer.ADMIN_PASSWORD);

        assertThat(owner.follow().text()).contains("Accounts of staff are not merged here");
        assertThat(owner.has("#merge")).isFalse();
        assertThat(owner.has("#prove")).isFalse();
    }

    @Test
    void a_forged_number_undoes_nothing_of_somebody_else() {
        signUp(old);
        var owner = signUp(main);
        prove(owner, old);
        owner.submit("merge", Map.of("keep", "false")).follow();
        var form = owner.page();
        var stranger = signUp(anAddress("stranger"));
        stranger.visit(HERE);

        stranger.submitFrom(form, "back", Map.of("undo", number(form)));

        assertThat(owner.visit(HERE).text()).contains(old);
        assertThat(stranger.visit(HERE).text()).doesNotContain(old);
    }

    @Test
    void the_pages_look_right_on_a_phone_in_italian() {
        pass("mrg-A", main);
        pass("mrg-B", old);
        signUp(old);
        var owner = signUp(main);
        prove(owner, old);
        owner.visit("/my/settings").submit("you", Map.of("name", "Ada", "tag", "it"));
        try (var phone = new Visitor(server, Locale.ITALIAN, Visitor.Device.PHONE)) {
            phone.visit("/signin?to=" + HERE);
            phone.signIn(main, PASSWORD);
            phone.page().waitForURL("**" + HERE);
            assertThat(phone.page().textContent("main")).contains("Insieme completano");
            phone.look("merge-preview");
            phone.page().click("#merge input[type=submit]");
            assertThat(phone.page().textContent("main")).contains("Ora i due account sono uno");
            phone.look("merge-done");
        }
    }

    private void undo(FormBrowser owner) {
        owner.visit(HERE);
        owner.submit("back", Map.of("undo", number(owner.page()))).follow();
    }

    private static String number(Document page) {
        return page.expectFirst("button[name=undo]").attr("value");
    }

    private static void wish(FormBrowser owner, String name) {
        owner.visit("/my/name")
                .submit("correction", Map.of("name", name, "reason", "", "ask", "ask"))
                .follow();
        assertThat(owner.page().select("#open").text()).contains(name);
    }

    /** Shows by a code in the mail of the other account that it is one's own. */
    private void prove(FormBrowser owner, String address) {
        owner.visit("/my/addresses").submit("add", Map.of("address", address)).follow();
        var code = server.mails().awaitLink(address, "/addresses/confirm").code();
        owner.submit("prove", Map.of("code", code));
        assertThat(owner.location()).isEqualTo(HERE);
        owner.follow();
    }

    private void ask(FormBrowser owner, String address, String password) {
        owner.visit(HERE).submit("ask", Map.of("address", address, "password", password));
    }

    private String accept(FormBrowser owner, String address, String exam) {
        var id =
                results
                        .earner(address)
                        .getJsonArray("badges")
                        .getValuesAs(JsonObject.class)
                        .stream()
                        .filter(badge -> badge.getString("code").equals(exam))
                        .map(badge -> badge.getString("id"))
                        .findFirst()
                        .orElseThrow();
        owner.visit("/my/badges").submit("waiting", Map.of("accept", id));
        return id;
    }

    private void pass(String exam, String address) {
        var row = ResultsApi.pass(ResultsApi.id(), exam, DAY, address);
        assertThat(ResultsApi.rows(results.send(row)).get(0).getString("status"))
                .isEqualTo("recorded");
    }

    private FormBrowser signUp(String address) {
        var form = Map.of("address", address, "name", "Ada", "password", PASSWORD, "consent", "on");
        var owner = new FormBrowser(server.baseUrl());
        owner.visit("/signup").submit("signup", form).follow();
        var link = server.mails().awaitLink(address, "/signup/confirm").link("/signup/confirm");
        owner.visit(link.substring(server.baseUrl().length())).submit("confirm", Map.of());
        assertThat(owner.status()).isEqualTo(303);
        return owner;
    }

    private FormBrowser signIn(String address) {
        return new FormBrowser(server.baseUrl())
                .visit("/signin")
                .submit("signin", Map.of("address", address, "password", PASSWORD));
    }

    private static String anAddress(String kind) {
        return kind + "-" + UUID.randomUUID() + "@example.org";
    }
}
