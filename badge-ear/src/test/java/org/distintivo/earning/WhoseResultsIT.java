package org.distintivo.earning;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Locale;
import org.distintivo.system.Database;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose a result is when addresses, names and candidate ids change at the delivery partner. */
class WhoseResultsIT {

    private static final String DAY = "2024-02-29";

    private final TestServer server = TestServer.of(Database.H2);
    private final ResultsApi results = new ResultsApi(server.api());
    private final String address = ResultsApi.address();
    private final String candidate = "V" + ResultsApi.id().substring(0, 8);

    @BeforeEach
    void program() {
        results.loadProgram("who");
    }

    @Test
    void an_address_changed_at_the_partner_takes_the_old_ones_place_while_nobody_has_signed_up() {
        var id = ResultsApi.id();
        var moved = ResultsApi.address();
        var badge = badge(post(row(id, "who-A", address, candidate, "Nora Weber")));

        var answer = post(correction(row(id, "who-A", moved, candidate, "Nora Weber-Lang")));

        assertThat(answer.getString("decision")).isEqualTo("EXAM_BADGE");
        assertThat(badge(answer)).isEqualTo(badge);
        assertThat(results.badges(moved)).containsExactly("exam who-A WAITING");
        assertThat(results.earner(address).getString("account")).isEqualTo("none");
    }

    @Test
    void an_address_changed_after_the_badge_was_accepted_revokes_nothing() {
        var id = ResultsApi.id();
        post(row(id, "who-A", address, candidate, "Nora Weber"));
        try (var nora = new Visitor(server, Locale.ENGLISH, Visitor.Device.DESKTOP)) {
            nora.signUp(address, "Nora Weber");
            nora.page().locator("button[name=accept]").click();
            nora.page().waitForLoadState();

            var moved = ResultsApi.address();
            post(correction(row(id, "who-A", moved, candidate, "Nora Weber-Lang")));

            assertThat(results.badges(address)).containsExactly("exam who-A ACCEPTED");
            assertThat(results.badges(moved)).isEmpty();
            nora.visit("/my/addresses");
            assertThat(nora.page().textContent("main"))
                    .contains(moved, "Came with exam results. Is it yours?");
            assertThat(server.mails().to(moved)).as("until she asks for it").isEmpty();

            var stranger = correction(row(id, "who-A", moved, "V-other", "Bert Klein"));
            var held = post(stranger);
            assertThat(held.getString("decision")).isEqualTo("HELD");
            assertThat(post(stranger).getString("status")).isEqualTo("duplicate");
            assertThat(results.badges(address)).containsExactly("exam who-A ACCEPTED");
        }
    }

    @Test
    void a_linked_candidate_id_finds_its_person_whatever_address_is_sent() {
        try (var nora = new Visitor(server, Locale.ENGLISH, Visitor.Device.DESKTOP)) {
            nora.signUp(address, "Nora Weber");
        }
        post(row(ResultsApi.id(), "who-A", address, candidate, "Nora Weber"));

        post(row(ResultsApi.id(), "who-B", ResultsApi.address(), candidate, "Nora Weber"));

        assertThat(results.badges(address))
                .containsExactly("certification who-cert WAITING", "exam who-A WAITING");
    }

    @Test
    void another_candidate_of_another_name_at_the_same_address_is_held_and_counts_for_nothing() {
        post(row(ResultsApi.id(), "who-A", address, "V1-" + candidate, "Anna Rossi"));

        var held = post(row(ResultsApi.id(), "who-B", address, "V2-" + candidate, "Bert Klein"));
        var same = post(row(ResultsApi.id(), "who-C", address, "V3-" + candidate, "ROSSI Maria"));

        assertThat(held.getString("status")).isEqualTo("recorded");
        assertThat(held.getString("decision")).isEqualTo("HELD");
        assertThat(same.getString("decision")).isEqualTo("EXAM_BADGE");
        assertThat(results.badges(address))
                .containsExactly("exam who-A WAITING", "exam who-C WAITING");
    }

    @Test
    void of_two_people_at_one_new_address_in_one_request_the_second_is_held() {
        var answers =
                results.post(
                        row(ResultsApi.id(), "who-A", address, "V1-" + candidate, "Luca Verdi"),
                        row(ResultsApi.id(), "who-B", address, "V2-" + candidate, "Ida Bruni"));

        assertThat(answers.get(0).getString("decision")).isEqualTo("EXAM_BADGE");
        assertThat(answers.get(1).getString("status")).isEqualTo("recorded");
        assertThat(answers.get(1).getString("decision")).isEqualTo("HELD");
        assertThat(results.badges(address)).containsExactly("exam who-A WAITING");
    }

    @Test
    void staff_read_why_a_result_is_held_and_let_it_count_and_nobody_was_told_before() {
        post(row(ResultsApi.id(), "who-A", address, "V1-" + candidate, "Anna Rossi"));
        server.mails().await(address);
        post(row(ResultsApi.id(), "who-B", address, "V2-" + candidate, "Bert Klein"));
        var later = ResultsApi.address();
        post(row(ResultsApi.id(), "who-A", later, "V9-" + candidate, "Nora Weber"));
        server.mails().await(later); // mails go out in their order
        assertThat(server.mails().to(address)).hasSize(1);

        try (var staff = staff()) {
            staff.page().click("main a[href='/console/cases']");
            openCase(staff, "Anna Rossi", address);
            assertThat(staff.page().textContent("main"))
                    .contains("Is this the same person?", "Anna Rossi", "Bert Klein")
                    .contains("V1-" + candidate, "V2-" + candidate, "who-A", "who-B")
                    .contains("Different", "The same");
            staff.look("case-held");
            staff.page().click("button[name=same]");
            assertThat(staff.page().textContent("main")).contains("The results count now.");
            assertThat(results.badges(address))
                    .containsExactly("certification who-cert WAITING", "exam who-A WAITING");
            post(row(ResultsApi.id(), "who-C", address, "V2-" + candidate, "Bert Klein"));
            assertThat(results.badges(address)).contains("exam who-C WAITING");

            staff.page().click("button[name=undo]");
            assertThat(staff.page().textContent("main"))
                    .contains("the case is open again", "Is this the same person?")
                    .contains("Decision undone", TestServer.ADMIN_EMAIL);
            assertThat(results.badges(address))
                    .contains("exam who-A WAITING")
                    .doesNotContain("certification who-cert WAITING");
        }
    }

    @Test
    void staff_give_held_results_to_another_person_and_undo_it() {
        var other = ResultsApi.address();
        post(row(ResultsApi.id(), "who-A", address, "V1-" + candidate, "Anna Rossi"));
        post(row(ResultsApi.id(), "who-B", address, "V2-" + candidate, "Bert Klein"));
        try (var staff = staff()) {
            staff.visit("/console/cases");
            openCase(staff, "Anna Rossi", address);
            staff.page().fill("input[id^=address-]", "no address");
            staff.page().click("button[name=other]");
            assertThat(staff.page().textContent("p[id^=address-][id$=-error]")).contains("address");
            staff.page().fill("input[id^=address-]", address);
            staff.page().click("button[name=other]");
            assertThat(staff.page().textContent("p[id^=address-][id$=-error]"))
                    .contains("this same person");
            staff.page().fill("input[id^=address-]", other);
            staff.page().click("button[name=other]");
            assertThat(results.badges(other)).containsExactly("exam who-B WAITING");
            assertThat(results.badges(address)).containsExactly("exam who-A WAITING");
            post(row(ResultsApi.id(), "who-C", ResultsApi.address(), "V2-" + candidate, "B K"));
            assertThat(results.badges(other)).contains("exam who-C WAITING");

            staff.page().click("button[name=undo]");
            assertThat(staff.page().textContent("main")).contains("Is this the same person?");
            assertThat(results.badges(other))
                    .contains("exam who-C WAITING", "exam who-B WITHDRAWN");
            staff.page().click("button[name=other]");
            assertThat(staff.page().textContent("main")).contains("another person’s now");
        }
    }

    @Test
    void staff_link_a_candidate_id_and_end_the_link() {
        var other = ResultsApi.address();
        post(row(ResultsApi.id(), "who-A", address, "V1-" + candidate, "Nora Weber"));
        post(row(ResultsApi.id(), "who-B", other, "V2-" + candidate, "Nora Weber"));
        try (var staff = staff()) {
            staff.visit("/console/earners?email=" + address);
            staff.page().click("details.card summary");
            staff.page().fill("#partner", "partner-x");
            staff.page().fill("#candidate", "V2-" + candidate);
            staff.look("candidate-link");
            staff.page().click("#link #go");
            assertThat(staff.page().textContent("main")).contains("stands for this person");
            assertThat(results.badges(address)).contains("certification who-cert WAITING");

            staff.page().click("button[name=unlink]");
            assertThat(staff.page().textContent("main")).contains("no longer linked");
            assertThat(results.badges(address))
                    .contains("exam who-A WAITING")
                    .doesNotContain("certification who-cert WAITING");
            assertThat(results.badges(other)).contains("exam who-B WAITING");
        }
    }

    private void openCase(Visitor staff, String person, String address) {
        staff.page()
                .locator("#cases li")
                .filter(new Locator.FilterOptions().setHasText(address))
                .locator("a")
                .click();
        assertThat(staff.page().textContent("h1")).contains("Case: " + person);
    }

    @Test
    void staff_see_whom_a_held_correction_names_and_drop_it_and_that_person_hears_nothing() {
        var id = ResultsApi.id();
        var stranger = ResultsApi.address();
        post(row(id, "who-A", address, candidate, "Nora Weber"));
        try (var nora = new Visitor(server, Locale.ENGLISH, Visitor.Device.DESKTOP)) {
            nora.signUp(address, "Nora Weber");
            nora.page().locator("button[name=accept]").click();
            nora.page().waitForLoadState();
        }
        var correction = correction(row(id, "who-A", stranger, "V-other", "Bert Klein"));
        assertThat(post(correction).getString("decision")).isEqualTo("HELD");

        try (var staff = staff()) {
            staff.visit("/console/cases");
            openCase(staff, "Nora Weber", address);
            assertThat(staff.page().textContent("main"))
                    .contains("Is this correction right?", stranger, "Bert Klein");
            staff.page().click("button[name=apply]");
            assertThat(staff.page().textContent("#confirm")).contains("revoked for good");
            staff.page().click("button[name=leave]");
            assertThat(staff.page().textContent("main")).contains("The correction is dropped");
            staff.page().click("button[name=undo]");
            staff.page().click("button[name=leave]");
        }

        assertThat(results.badges(address)).containsExactly("exam who-A ACCEPTED");
        assertThat(results.earner(stranger).getString("account")).isEqualTo("none");
        var later = ResultsApi.address();
        post(row(ResultsApi.id(), "who-A", later, "V9-" + candidate, "Nora Weber"));
        server.mails().await(later);
        assertThat(server.mails().to(stranger)).isEmpty();
    }

    @Test
    void a_name_told_anew_is_no_conflict_while_nobody_has_signed_up() {
        var id = ResultsApi.id();
        post(row(id, "who-A", address, candidate, "Nora Weber"));

        var taught = post(row(id, "who-A", address, candidate, "Nora Weber-Lang"));
        var other = post(row(id, "who-B", address, candidate, "Nora Weber-Lang"));

        assertThat(taught.getString("status")).isEqualTo("duplicate");
        assertThat(other.getString("status")).isEqualTo("rejected");
        assertThat(other.getJsonObject("error").getString("code")).isEqualTo("result-conflict");
    }

    private Visitor staff() {
        var staff = new Visitor(server, Locale.ENGLISH, Visitor.Device.DESKTOP);
        staff.visit("/signin?to=/console");
        staff.signIn(TestServer.ADMIN_EMAIL, TestServer.ADMIN_PASSWORD);
        staff.page().waitForURL("**/console");
        return staff;
    }

    private JsonObject post(JsonObject row) {
        return results.post(row).get(0);
    }

    private static JsonObject correction(JsonObject row) {
        return Json.createObjectBuilder(row).add("correction", true).build();
    }

    private static String badge(JsonObject row) {
        return row.getJsonArray("badges").getJsonObject(0).getString("id");
    }

    private static JsonObject row(
            String id, String exam, String email, String candidate, String name) {
        var person =
                Json.createObjectBuilder()
                        .add("email", email)
                        .add("givenName", name.split(" ")[0])
                        .add("familyName", name.split(" ")[1])
                        .add("candidateId", candidate);
        return Json.createObjectBuilder(ResultsApi.pass(id, exam, DAY, email))
                .add("candidate", person)
                .build();
    }
}
