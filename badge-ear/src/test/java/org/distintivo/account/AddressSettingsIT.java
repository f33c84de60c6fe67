package org.distintivo.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.distintivo.earning.ResultsApi;
import org.distintivo.system.Database;
import org.distintivo.system.OnEachDatabase;
import org.distintivo.system.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/** Which of one's addresses mail goes to, which one gives up, and that all of them are told. */
@OnEachDatabase
class AddressSettingsIT {

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
    void a_password_is_replaced_by_mail_to_every_proved_address_and_all_are_told() {
        var owner = steps.signUp(work);
        steps.addByCode(owner, home);
        var changed = "quattro parole del tutto nuove";

        steps.browser().visit("/password/forgot").submit("forgot", Map.of("address", home));
        var reset = server.mails().awaitLink(home, "/password/reset");
        steps.browser()
                .visit(steps.path(reset.link("/password/reset")))
                .submit("reset", Map.of("password", changed));

        for (var address : List.of(work, home)) {
            assertThat(
                            steps.browser()
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
        assertThat(owner.visit(AddressSteps.LIST).location()).startsWith("/signin");
    }

    @Test
    void removing_an_address_removes_no_badge_and_the_last_one_stays() {
        steps.pass("own-A", work);
        steps.pass("own-B", home);
        var owner = steps.signUp(work);
        steps.addByCode(owner, home);
        var before = results.badges(work);
        steps.open(owner, work);
        assertThat(owner.has("#remove")).isFalse();
        assertThat(owner.text()).contains("first choose another one");

        steps.press(steps.open(owner, home), "contact");
        assertThat(owner.follow().text()).contains("Mail goes to " + home);
        steps.press(steps.open(owner, work), "remove");
        assertThat(owner.follow().text()).contains(work + " is removed");

        assertThat(results.badges(home)).isEqualTo(before);
        assertThat(results.badges(work)).isEmpty();
        assertThat(steps.open(owner, home).has("#remove")).isFalse();
        for (var address : List.of(work, home)) {
            server.mails().await(address, mail -> mail.subject().contains("was removed"));
            server.mails().await(address, mail -> mail.subject().contains("another address"));
        }
        assertThat(steps.historyOf(home))
                .containsSubsequence(
                        "Address removed", "Another address for contact", "Address added")
                .doesNotContain(work);
        assertThat(steps.signIn(work).status()).isEqualTo(200);
        assertThat(steps.signIn(home).location()).isEqualTo("/my/badges");
        steps.pass("own-C", work);
        assertThat(results.badges(work)).containsExactly("exam own-C WAITING");
        assertThat(results.badges(home)).isEqualTo(before);
        assertThat(results.earner(work).getString("account")).isEqualTo("none");
    }

    @Test
    void a_link_to_choose_a_password_is_void_once_its_address_is_removed() {
        var owner = steps.signUp(work);
        steps.addByCode(owner, home);
        steps.browser().visit("/password/forgot").submit("forgot", Map.of("address", home));
        var link =
                steps.path(
                        server.mails().awaitLink(home, "/password/reset").link("/password/reset"));

        steps.press(steps.open(owner, home), "remove");

        assertThat(steps.browser().visit(link).text()).contains("no longer valid");
    }

    @Test
    void nobody_reaches_the_address_of_another_by_its_number() {
        var owner = steps.signUp(work);
        steps.ask(owner, home);
        var pending = owner.location();
        var other = steps.signUp(AddressSteps.anAddress("other"));

        for (var forged :
                List.of(
                        pending,
                        AddressSteps.LIST + "/1",
                        AddressSteps.LIST + "/nonsense",
                        AddressSteps.LIST + "/-1")) {
            assertThat(other.visit(forged).location()).as(forged).isEqualTo(AddressSteps.LIST);
        }
        assertThat(other.follow().text()).contains("not in your list");
        steps.ask(other, AddressSteps.anAddress("mine"));
        var form = other.follow().page();
        form.expectFirst("form#prove").attr("action", pending);
        other.submitFrom(form, "prove", Map.of("code", steps.codeFor(home)));
        other.submitFrom(form, "forget", Map.of());

        assertThat(other.visit(AddressSteps.LIST).text()).doesNotContain(home);
        assertThat(owner.visit(pending).has("#code")).isTrue();
    }
}
