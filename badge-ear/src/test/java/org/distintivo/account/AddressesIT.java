package org.distintivo.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.distintivo.earning.ResultsApi;
import org.distintivo.system.Await;
import org.distintivo.system.Database;
import org.distintivo.system.OnEachDatabase;
import org.distintivo.system.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/** One person has any number of addresses, and every badge whichever of them it came to. */
@OnEachDatabase
class AddressesIT {

    @Parameter private Database database;

    private final String work = AddressSteps.anAddress("work");
    private final String home = AddressSteps.anAddress("home");
    private TestServer server;
    private ResultsApi results;
    private AddressSteps steps;

    @BeforeEach
    void program() {
        steps = AddressSteps.withProgram(database);
        server = steps.server();
        results = steps.results();
    }

    @Test
    void what_was_earned_under_two_addresses_counts_together_once_both_are_proved() {
        steps.pass("own-A", work);
        steps.pass("own-B", home);
        steps.pass("own-A", home);
        var owner = steps.signUp(work);
        assertThat(results.badges(work)).containsExactly("exam own-A WAITING");

        steps.addByCode(owner, home);

        assertThat(results.badges(home))
                .isEqualTo(results.badges(work))
                .containsExactly(
                        "certification own-cert WAITING",
                        "exam own-A WAITING",
                        "exam own-B WITHDRAWN");
        steps.pass("own-C", home);
        assertThat(results.badges(work)).contains("exam own-C WAITING");
        assertThat(results.earner(home).getString("account")).isEqualTo("confirmed");
        assertThat(steps.signIn(home).location()).isEqualTo("/my/badges");
        assertThat(steps.signIn(work).location()).isEqualTo("/my/badges");
        assertThat(server.mails().await(work, mail -> mail.subject().contains("was added")).text())
                .contains(home);
    }

    @Test
    void the_mailed_link_says_whose_account_it_is_and_works_in_any_browser_once() {
        steps.pass("own-A", home);
        var owner = steps.signUp(work);
        steps.ask(owner, home);
        var link =
                steps.path(server.mails().awaitLink(home, "/addresses/confirm").link("/addresses"));
        var elsewhere = steps.browser();
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
        assertThat(owner.visit(AddressSteps.LIST).text())
                .contains(home, "Confirmed. You can sign in with it.");
        assertThat(owner.visit("/addresses/confirm?token=nonsense").text())
                .contains("no longer valid");
    }

    @Test
    void a_claim_mail_to_another_address_of_who_is_signed_in_leads_to_its_badge() {
        var owner = steps.signUp(work);
        steps.pass("own-A", home);
        var claim = steps.path(server.mails().awaitLink(home, "/claim/").link("/claim/"));

        owner.visit(claim).submit("mine", Map.of("addAddress", "yes"));
        owner.follow().submit("prove", Map.of("code", steps.codeFor(home)));

        assertThat(owner.location()).isEqualTo(claim);
        owner.follow();
        assertThat(owner.has("button[name=accept]")).isTrue();
        assertThat(owner.text()).contains("h•••@example.org").doesNotContain("w•••@example.org");
        assertThat(results.badges(work)).containsExactly("exam own-A WAITING");
        assertThat(owner.has("#mine")).isFalse();
    }

    @Test
    void a_claim_mail_about_what_the_person_has_already_leads_to_that_badge() {
        steps.pass("own-A", work);
        var owner = steps.signUp(work);
        owner.visit("/my/badges");
        var own = owner.page().expectFirst("button[name=accept]").attr("value");
        owner.submit("waiting", Map.of("accept", own));
        steps.pass("own-A", home);
        var claim = steps.path(server.mails().awaitLink(home, "/claim/").link("/claim/"));

        steps.addByCode(owner, home);

        assertThat(results.badges(home)).containsExactly("exam own-A ACCEPTED");
        assertThat(owner.visit(claim).has("a[href='/my/badges/" + own + "']")).isTrue();
    }

    @Test
    void an_account_of_its_own_is_told_only_to_who_reads_the_mail() {
        var other = steps.signUp(home);
        var owner = steps.signUp(work);
        var unknown = AddressSteps.anAddress("nobody");

        steps.ask(owner, home);
        var known = owner.follow().comparable().replace(home, unknown);
        owner.visit(AddressSteps.LIST).submit("add", Map.of("address", unknown)).follow();
        assertThat(owner.comparable().replaceAll("/my/addresses/\\d+", ""))
                .isEqualTo(known.replaceAll("/my/addresses/\\d+", ""));

        steps.open(owner, home).submit("prove", Map.of("code", steps.codeFor(home))).follow();

        assertThat(owner.text()).contains(home + " has an account of its own");
        assertThat(other.visit(AddressSteps.LIST).text()).contains(home, "Your mail goes here");
        assertThat(steps.signIn(home).location()).isEqualTo("/my/badges");
        assertThat(owner.visit(AddressSteps.LIST).text()).doesNotContain(home);
    }

    @Test
    void somebodys_mere_sign_up_gives_way_to_who_proves_the_address() {
        steps.pass("own-A", home);
        steps.signUpOnly(home, "quattro altre parole");
        var owner = steps.signUp(work);

        steps.addByCode(owner, home);

        assertThat(results.badges(work)).containsExactly("exam own-A WAITING");
        assertThat(steps.signIn(home).location()).isEqualTo("/my/badges");
        steps.signUpOnly(home, "cinque parole ancora diverse");
        assertThat(server.mails().await(home, mail -> mail.subject().contains("already")))
                .isNotNull();
    }

    @Test
    void two_tabs_and_a_second_press_do_nothing_twice() {
        steps.pass("own-A", home);
        var owner = steps.signUp(work);
        steps.ask(owner, home);
        var page = owner.follow().page();
        var code = steps.codeFor(home);

        owner.submitFrom(page, "prove", Map.of("code", code));
        assertThat(owner.follow().text()).contains("is yours here");
        owner.submitFrom(page, "prove", Map.of("code", code));

        assertThat(owner.follow().text()).contains("This address is yours already", home);
        assertThat(results.badges(work)).containsExactly("exam own-A WAITING");
        assertThat(server.mails().to(work))
                .filteredOn(mail -> mail.subject().contains("was added"))
                .hasSizeLessThanOrEqualTo(1);
        owner.visit(AddressSteps.LIST).submit("add", Map.of("address", home.toUpperCase()));
        assertThat(owner.errors()).singleElement().asString().contains("yours already");
    }

    @Test
    void results_that_arrive_while_an_address_is_proved_are_the_persons_too() throws Exception {
        steps.pass("own-A", home);
        var owner = steps.signUp(work);
        steps.ask(owner, home);
        var code = steps.codeFor(home);
        owner.follow();
        var senders = Executors.newFixedThreadPool(4);
        var sent = new ArrayList<Future<?>>();
        for (var exam : List.of("own-B", "own-C", "own-B", "own-C")) {
            sent.add(senders.submit(() -> steps.pass(exam, home)));
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
        var owner = steps.signUp(work);
        steps.ask(owner, home);
        var code = steps.codeFor(home);
        owner.follow();
        for (int i = 0; i < 5; i++) {
            owner.submit("prove", Map.of("code", "0000 0000"));
            assertThat(owner.follow().errors()).singleElement().asString().contains("not the code");
        }
        owner.submit("prove", Map.of("code", code));
        assertThat(owner.follow().errors()).singleElement().asString().contains("not the code");

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
        var owner = steps.signUp(work);
        var forms =
                Map.of(
                        "José@example.org", "must be ASCII",
                        "ａｄａ@example.org", "must be ASCII",
                        "İada@example.org", "must be ASCII",
                        "ada", "not an e-mail address",
                        "", "fill in");
        forms.forEach(
                (typed, words) -> {
                    owner.visit(AddressSteps.LIST).submit("add", Map.of("address", typed));
                    assertThat(owner.errors()).as(typed).singleElement().asString().contains(words);
                });

        steps.ask(owner, "\u200b " + home + "\u00a0");
        assertThat(owner.follow().text()).contains(home);
        var lookalike = home.replace("@example.org", "@ex\u0430mple.org");
        steps.ask(owner, lookalike);
        assertThat(owner.follow().text()).contains(lookalike, "xn--");
        steps.ask(owner, home.replace("@", "+exams@"));
        assertThat(owner.visit(AddressSteps.LIST).page().select("ul.results li")).hasSize(4);
        owner.visit(AddressSteps.LIST).page().select("ul.results a").eachAttr("href").stream()
                .skip(1)
                .forEach(it -> owner.visit(it).submit("forget", Map.of()));
        assertThat(owner.visit(AddressSteps.LIST).page().select("ul.results li")).hasSize(1);
    }

    @Test
    void a_private_address_is_offered_once() {
        steps.pass("own-A", work);
        var owner = steps.signUp(work);
        owner.visit("/my/badges");
        assertThat(owner.text()).as("while a badge waits").doesNotContain("Yours for good?");
        var badge = owner.page().expectFirst("button[name=accept]").attr("value");
        owner.submit("waiting", Map.of("accept", badge)).visit("/my/badges");
        assertThat(owner.text()).contains("Yours for good?");

        owner.submit("second", Map.of()).follow();

        assertThat(owner.text()).contains("You can add an address in your settings");
        assertThat(owner.visit("/my/badges").text()).doesNotContain("Yours for good?");
    }
}
