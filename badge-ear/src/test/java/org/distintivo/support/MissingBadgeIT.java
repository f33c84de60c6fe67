package org.distintivo.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.distintivo.support.MissingBadgeSteps.DAY;
import static org.distintivo.support.MissingBadgeSteps.NAME;
import static org.distintivo.support.MissingBadgeSteps.ask;
import static org.distintivo.support.MissingBadgeSteps.message;
import static org.distintivo.support.MissingBadgeSteps.row;

import java.util.Locale;
import java.util.Map;
import org.distintivo.system.Database;
import org.distintivo.system.OnEachDatabase;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/** Who misses a badge learns what became of it, and can mostly solve it at once. */
@OnEachDatabase
class MissingBadgeIT {

    @Parameter private Database database;

    private final String ada = MissingBadgeSteps.anAddress("ada");
    private final String home = MissingBadgeSteps.anAddress("home");
    private MissingBadgeSteps steps;

    @BeforeEach
    void program() {
        steps = new MissingBadgeSteps(TestServer.of(database));
    }

    @Test
    void the_answers_come_from_real_data_and_each_has_one_button() {
        steps.send("r1", row("mis-A", ada));
        var owner = steps.signUp(ada);
        assertThat(ask(owner, "exam mis-A")).isEqualTo("It waits for you");

        var badge = owner.visit("/my/badges").page().expectFirst("button[name=decline]");
        owner.submit("waiting", Map.of("decline", badge.attr("value"))).follow();
        assertThat(ask(owner, "exam mis-A")).isEqualTo("You declined it");
        owner.submit("solve", Map.of("reconsider", badge.attr("value"))).follow();
        assertThat(owner.text()).contains("It waits for you");
        owner.submit("solve", Map.of("accept", badge.attr("value"))).follow();
        assertThat(ask(owner, "exam mis-A")).isEqualTo("You have it");

        assertThat(ask(owner, "exam mis-B")).isEqualTo("No result has arrived");
        var mail = owner.page().expectFirst("#remedy").attr("href");
        assertThat(mail).startsWith("mailto:help@partner-x.example?subject=Badge%20mancante");
        assertThat(message(owner)).contains("Buongiorno", "mis-B", ada, NAME);

        steps.send("r2", row("mis-C", ada).add("outcome", "fail"));
        assertThat(ask(owner, "exam mis-C")).isEqualTo("The result says: not passed");
        steps.send("r3", row("mis-B", ada));
        assertThat(ask(owner, "exam mis-B")).isEqualTo("The certification’s badge came instead");
        assertThat(ask(owner, "certification mis-cert")).isEqualTo("It waits for you");
        steps.results.takeBack(steps.id("r3"), "Wrong person");
        assertThat(ask(owner, "exam mis-B")).isEqualTo("The result was taken back");
        assertThat(owner.text()).contains("Wrong person");
    }

    @Test
    void a_rejected_row_is_told_with_its_reason_until_it_arrives() {
        var owner = steps.signUp(ada);
        steps.importFile(
                "externalId,exam,takenOn,outcome,email\n"
                        + steps.id("i1")
                        + ",mis-A,2024-02-30,pass,"
                        + ada);

        assertThat(ask(owner, "exam mis-A")).isEqualTo("The result came with a fault");
        assertThat(owner.text()).contains("2024-02-30");
        assertThat(message(owner)).contains(steps.id("i1"));

        steps.send("i1", row("mis-A", ada));
        assertThat(ask(owner, "exam mis-A")).isEqualTo("It waits for you");
    }

    @Test
    void a_row_that_was_refused_over_rest_is_told_as_one_of_a_file() {
        var owner = steps.signUp(ada);
        var wrong =
                row("mis-A", ada).add("externalId", steps.id("j1")).add("takenOn", "2024-02-30");
        var others = row("mis-A", home).add("externalId", steps.id("j2")).add("exam", "mis-Z");
        var good = row("mis-C", home).add("externalId", steps.id("j3"));

        var answers = steps.results.post(wrong.build(), others.build(), good.build());

        assertThat(answers)
                .extracting(it -> it.getString("status"))
                .containsExactly("rejected", "rejected", "recorded");
        assertThat(ask(owner, "exam mis-A")).isEqualTo("The result came with a fault");
        assertThat(owner.text()).contains("2024-02-30").doesNotContain(home);
        assertThat(message(owner)).contains(steps.id("j1"));
        assertThat(steps.staff().visit("/console/imports").page().expectFirst("#rejected").text())
                .contains(steps.id("j1"), steps.id("j2"), "2024-02-30");

        steps.send("j1", row("mis-A", ada));
        assertThat(ask(owner, "exam mis-A")).isEqualTo("It waits for you");
    }

    @Test
    void a_rejected_row_of_another_partners_candidate_with_the_same_id_is_not_told() {
        var owner = steps.signUp(ada);
        steps.send("p1", row("mis-C", ada), NAME, steps.mark);
        var others = steps.faulty("p2", "mis-A").add("partner", "partner-y");

        steps.results.post(others.build(), steps.faulty("p3", "mis-Z").build());
        assertThat(ask(owner, "exam mis-A")).isEqualTo("No result has arrived");

        steps.results.post(steps.faulty("p4", "mis-A").build());
        assertThat(ask(owner, "exam mis-A")).isEqualTo("The result came with a fault");
        assertThat(message(owner)).contains(steps.id("p4"));
    }

    @Test
    void a_candidate_id_that_stands_for_the_person_finds_results_of_before() {
        steps.send("l1", row("mis-A", home), NAME, steps.mark);
        var owner = steps.signUp(ada);
        steps.send("l2", row("mis-C", ada), NAME, steps.mark);

        assertThat(ask(owner, "exam mis-A")).isEqualTo("It came under another address");
        assertThat(owner.text()).contains("h•••@example.org");
    }

    @Test
    void staff_see_who_agreed_with_results_of_others_that_are_alike_and_close_the_case() {
        steps.send("s1", row("mis-A", home), "Ada Bianchi", "other");
        var owner = steps.signUp(ada);
        ask(owner, Map.of("item", "exam mis-A", "day", DAY));
        assertThat(owner.has("#told")).isFalse();
        var agreed = Map.of("item", "exam mis-A", "day", DAY, "agreed", "on");
        ask(owner, agreed);
        ask(owner, agreed);
        assertThat(owner.has("#told")).isTrue();
        assertThat(owner.text()).doesNotContain(home, "Bianchi");

        var staff = steps.staff().visit("/console");
        assertThat(staff.has("ul.todo a[href=/console/missing]")).isTrue();
        staff.visit("/console/missing");
        var cases = staff.page().select("li:contains(" + ada + ") a");
        assertThat(cases).hasSize(1);
        staff.visit(cases.attr("href"));
        assertThat(staff.text()).contains(ada, home, "Ada Bianchi", "day, a word of the name");
        var page = staff.page();
        staff.submit("close", Map.of("note", "Asked the partner")).follow();
        assertThat(staff.text()).contains("Closed.").doesNotContain(ada);
        staff.submitFrom(page, "close", Map.of("note", "Twice")).follow();
        staff.visit(cases.attr("href"));
        assertThat(staff.text()).contains("Asked the partner").doesNotContain("Twice");
        staff.submit("reopen", Map.of()).follow();
        assertThat(staff.has("#close")).isTrue();
        assertThat(staff.visit("/console/missing/nonsense").status()).isEqualTo(404);
    }

    @Test
    void who_asks_for_a_certification_is_told_of_the_exam_whose_row_was_rejected() {
        var owner = steps.signUp(ada);
        var wrong =
                row("mis-B", ada).add("externalId", steps.id("c1")).add("takenOn", "2024-02-30");
        steps.results.post(wrong.build());

        assertThat(ask(owner, "certification mis-cert")).isEqualTo("The result came with a fault");

        assertThat(owner.page().expectFirst("#answer .verdict").text())
                .contains("Exam mis-B", "partner-x")
                .doesNotContain("Certification of mis");
        assertThat(message(owner)).contains("mis-B Esame mis-B").doesNotContain("mis-cert");
    }

    @Test
    void it_looks_as_it_should_on_a_phone_in_italian() {
        steps.send("v1", row("mis-A", ada));
        try (var visitor = new Visitor(steps.server, Locale.ITALIAN, Device.PHONE)) {
            visitor.visit("/missing");
            visitor.look("missing-address-it");
            visitor.page().fill("#address", ada);
            visitor.page().click("#go");
            visitor.look("missing-code-it");
            visitor.page().fill("#code", steps.code(ada));
            visitor.page().click("#prove");
            visitor.look("missing-question-it");
            visitor.page().selectOption("#item", "exam mis-C");
            visitor.page().click("#look");
            visitor.look("missing-no-result-it");
            assertThat(visitor.page().locator("#answer").innerText())
                    .contains("Non è arrivato alcun risultato");
            visitor.page().goBack();
            visitor.page().selectOption("#item", "exam mis-A");
            visitor.page().click("#look");
            visitor.look("missing-waits-it");
            visitor.page().click("#remedy");
            assertThat(visitor.page().inputValue("#address")).isEqualTo(ada);
        }
    }
}
