package org.distintivo.earning;

import static org.assertj.core.api.Assertions.assertThat;

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
    void staff_read_why_a_result_is_held_and_let_it_count_and_nobody_was_told_before() {
        post(row(ResultsApi.id(), "who-A", address, "V1-" + candidate, "Anna Rossi"));
        server.mails().await(address);
        post(row(ResultsApi.id(), "who-B", address, "V2-" + candidate, "Bert Klein"));
        var later = ResultsApi.address();
        post(row(ResultsApi.id(), "who-A", later, "V9-" + candidate, "Nora Weber"));
        server.mails().await(later); // mails go out in their order
        assertThat(server.mails().to(address)).hasSize(1);

        try (var staff = staff()) {
            staff.page().click("a[href='/console/results?held']");
            staff.visit("/console/results?held&address=" + address);
            assertThat(staff.page().locator("tbody tr").count()).isEqualTo(1);
            staff.page().click("tbody a[href^='/console/results/']");
            assertThat(staff.page().textContent("main"))
                    .contains("This result is held", "Bert Klein", "V2-" + candidate)
                    .contains("another person’s name for this address");
            staff.look("result-held");
            staff.page().click("#release");
            assertThat(staff.page().textContent("main")).contains("The result counts now.");
        }

        assertThat(results.badges(address))
                .containsExactly("certification who-cert WAITING", "exam who-A WAITING");
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
            staff.visit("/console/results?held&address=" + address);
            staff.page().click("tbody a[href^='/console/results/']");
            assertThat(staff.page().textContent("#correction-title ~ dl"))
                    .contains(stranger, "Bert Klein");
            staff.page().click("#drop");
            assertThat(staff.page().textContent("main")).contains("The correction was dropped");
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
