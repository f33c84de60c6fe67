package org.distintivo.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.distintivo.support.MissingBadgeSteps.DAY;
import static org.distintivo.support.MissingBadgeSteps.NAME;
import static org.distintivo.support.MissingBadgeSteps.ask;
import static org.distintivo.support.MissingBadgeSteps.row;
import static org.distintivo.support.MissingBadgeSteps.with;

import java.util.Map;
import org.distintivo.system.Database;
import org.distintivo.system.OnEachDatabase;
import org.distintivo.system.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/** Nobody learns anything of anybody else, whatever is typed and posted. */
@OnEachDatabase
class MissingBadgeSecrecyIT {

    @Parameter private Database database;

    private final String ada = MissingBadgeSteps.anAddress("ada");
    private final String home = MissingBadgeSteps.anAddress("home");
    private MissingBadgeSteps steps;

    @BeforeEach
    void program() {
        steps = new MissingBadgeSteps(TestServer.of(database));
    }

    @Test
    void a_result_at_another_address_is_told_masked_and_only_if_it_is_certainly_theirs() {
        steps.send("o1", row("mis-A", home), NAME, steps.mark);
        var owner = steps.signUp(ada);
        var typed = Map.of("item", "exam mis-A", "day", DAY, "candidateId", steps.mark);
        assertThat(ask(owner, typed)).isEqualTo("It came under another address");
        assertThat(owner.text()).contains("h•••@example.org").doesNotContain(home);
        assertThat(owner.page().expectFirst("#remedy").attr("href")).startsWith("/my/addresses");

        var nothing = "No result has arrived";
        assertThat(ask(owner, with(typed, "day", "2024-02-28"))).isEqualTo(nothing);
        assertThat(ask(owner, with(typed, "day", ""))).isEqualTo(nothing);
        assertThat(ask(owner, with(typed, "candidateId", "x" + steps.mark))).isEqualTo(nothing);
        assertThat(ask(owner, with(typed, "candidateId", ""))).isEqualTo(nothing);
        var stranger = steps.signUp(MissingBadgeSteps.anAddress("eva"), "Eva Bianchi");
        assertThat(ask(stranger, typed)).isEqualTo(nothing);
        var known = ask(stranger, with(typed, "other", home)) + stranger.text();
        var unknown = home.replace("home", "none");
        assertThat(ask(stranger, with(typed, "other", unknown)) + stranger.text())
                .isEqualTo(known.replace(home, unknown))
                .startsWith("First show that the other address is yours");
    }

    @Test
    void without_an_account_an_address_and_a_code_are_enough_and_tell_nothing_before() {
        steps.send("g1", row("mis-A", ada));
        var known =
                steps.browser().visit("/missing").submit("guest", Map.of("address", ada)).follow();
        var unknown =
                steps.browser().visit("/missing").submit("guest", Map.of("address", home)).follow();
        assertThat(unknown.comparable()).isEqualTo(known.comparable().replace(ada, home));
        assertThat(known.visit("/missing/answer").location()).isEqualTo("/missing");

        known.follow().submit("proof", Map.of("code", "00000000"));
        assertThat(known.follow().errors()).singleElement().asString().contains("not the code");
        known.submit("proof", Map.of("code", steps.code(ada))).follow();
        unknown.submit("proof", Map.of("code", steps.code(home))).follow();

        assertThat(ask(known, "exam mis-A")).isEqualTo("It waits for you");
        assertThat(known.page().expectFirst("#remedy").attr("href"))
                .isEqualTo("/signup?to=/my/badges");
        assertThat(ask(unknown, "exam mis-A")).isEqualTo("No result has arrived");
        assertThat(steps.browser().visit("/missing/answer").location()).isEqualTo("/missing");
    }

    @Test
    void who_proves_an_address_that_an_account_has_not_proved_learns_nothing_of_the_account() {
        steps.send("u1", row("mis-A", ada), NAME, steps.mark);
        var owner = steps.signUp(ada);
        steps.send("u2", row("mis-A", ada), NAME, steps.mark);
        assertThat(ask(owner, "exam mis-A")).isEqualTo("It waits for you");
        steps.send("u3", row("mis-B", home), NAME, steps.mark); // the linked id makes it Ada's

        var stranger = steps.guest(home);

        assertThat(ask(stranger, "certification mis-cert")).isEqualTo("No result has arrived");
        assertThat(ask(stranger, "exam mis-A")).isEqualTo("No result has arrived");
    }

    @Test
    void whatever_is_posted_the_answer_is_a_clear_page() {
        var owner = steps.signUp(ada).visit("/my/missing");
        var page = owner.page();
        var hostile =
                Map.of(
                        "candidateId", "x".repeat(10_000),
                        "other", "a\u0000b@example.org",
                        "day", "2024-13-45");
        hostile.forEach(
                (field, value) -> {
                    owner.visit("/my/missing");
                    owner.submit("question", Map.of("item", "else", field, value)).follow();
                    assertThat(owner.status()).as(field).isEqualTo(200);
                });
        owner.visit("/my/missing").submit("question", Map.of("item", "exam no-such"));
        assertThat(owner.errors()).isNotEmpty();
        owner.visit("/my/missing").submit("question", Map.of("item", ""));
        assertThat(owner.errors()).singleElement().asString().contains("Choose which badge");

        owner.submitFrom(page, "question", Map.of("item", "else")).follow();
        owner.submitFrom(page, "question", Map.of("item", "else")).follow();
        assertThat(owner.text()).contains("We know of nothing that is missing");
        assertThat(owner.visit("/my/missing/answer").status()).isEqualTo(200);
        owner.loseSession();
        owner.submitFrom(page, "question", Map.of("item", "else")).follow();
        assertThat(owner.status()).isEqualTo(200);
        var guest = steps.guest(home);
        var form = guest.page();
        assertThat(
                        steps.browser()
                                .withoutCookies()
                                .visit("/missing")
                                .submit("guest", Map.of("address", ada))
                                .follow()
                                .text())
                .contains("cookies");
        guest.loseSession();
        guest.submitFrom(form, "question", Map.of("item", "else")).follow();
        assertThat(guest.text()).contains("please start again");
    }
}
