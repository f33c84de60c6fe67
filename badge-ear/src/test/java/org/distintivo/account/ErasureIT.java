package org.distintivo.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.distintivo.earning.ResultsApi;
import org.distintivo.system.Await;
import org.distintivo.system.Database;
import org.distintivo.system.FormBrowser;
import org.distintivo.system.OnEachDatabase;
import org.distintivo.system.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/** What staff do, and have done before, when somebody is erased. */
@OnEachDatabase
class ErasureIT {

    @Parameter private Database database;

    private ErasureSteps steps;

    @BeforeEach
    void program() {
        steps = new ErasureSteps(database);
    }

    @Test
    void staff_erase_somebody_with_a_mail_to_themselves() {
        steps.pass("own-A", steps.work);
        var staff = steps.staff();
        var person = staff.visit("/console/earners?email=" + steps.work).location();
        staff.visit(staff.visit(person).page().expectFirst("a[href$=/erase]").attr("href"));
        var before = linksOfStaff();
        staff.submit("erase", Map.of("reason", "NEVER_TOOK_PART"));
        assertThat(staff.follow().text()).contains("We have sent you a link");
        assertThat(steps.results.badges(steps.work)).containsExactly("exam own-A WAITING");
        var link =
                steps.path(
                        Await.until(
                                "a link to erase somebody",
                                () ->
                                        linksOfStaff().stream()
                                                .filter(it -> !before.contains(it))
                                                .findFirst()));

        assertThat(staff.visit(link).text()).contains(steps.work, "The person never took part");
        staff.submit("erase", Map.of());

        assertThat(staff.follow().text()).contains("The person is erased");
        steps.assertNobody(steps.work);
        assertThat(staff.visit(person).text()).contains("#").doesNotContain(steps.work);
        assertThat(staff.visit(link).text()).contains("no longer valid");
    }

    /** Returns the links that staff have had in mails, also those of other tests. */
    private List<String> linksOfStaff() {
        return steps.server.mails().to(TestServer.ADMIN_EMAIL).stream()
                .filter(mail -> mail.text().contains("/console/erasure"))
                .map(mail -> mail.link("/console/erasure"))
                .toList();
    }

    @Test
    void a_result_that_staff_gave_to_somebody_else_stays_there_without_the_address() {
        var other = ResultsApi.address();
        steps.passAs("own-A");
        var owner = steps.signUp(steps.work);
        var row = ofSomebodyElse("own-B");
        steps.results.send(row).ok();
        var staff = steps.staff();
        giveAway(staff, other);
        assertThat(steps.results.badges(other)).containsExactly("exam own-B WAITING");

        steps.erase(owner);

        steps.awaitNothingInDatabase();
        var found = "/console/results?number=" + row.getString("externalId");
        assertThat(staff.visit(found).text()).contains(other, "own-B").doesNotContain(steps.work);
        assertThat(staff.visit("/console").text()).doesNotContain(steps.work);
        staff.visit(staff.visit("/console/earners?email=" + other).location());
        var link = staff.page().expectFirst("button[name=unlink]").attr("value");
        staff.submit("candidates", Map.of("unlink", link)).follow();
        assertThat(staff.text()).contains("no longer linked");
        assertThat(ResultsApi.rows(steps.results.send(row)).get(0).getString("status"))
                .isEqualTo("duplicate");
        assertThat(steps.results.badges(other)).containsExactly("exam own-B WAITING");
    }

    private JsonObject ofSomebodyElse(String exam) {
        var person =
                Json.createObjectBuilder()
                        .add("email", steps.work)
                        .add("givenName", "Bert")
                        .add("familyName", "Klein")
                        .add("candidateId", "strange-" + steps.mark);
        return Json.createObjectBuilder(
                        ResultsApi.pass(ResultsApi.id(), exam, ErasureSteps.DAY, steps.work))
                .add("candidate", person)
                .build();
    }

    private void giveAway(FormBrowser staff, String other) {
        var cases = staff.visit("/console/cases").page();
        staff.visit(cases.expectFirst("#cases li:contains(" + steps.work + ") a").attr("href"));
        var held = staff.page().expectFirst("button[name=other]").attr("value");
        staff.submit("case", Map.of("other", held, "address-" + held, other)).follow();
        assertThat(staff.text()).contains("another person’s now");
    }
}
