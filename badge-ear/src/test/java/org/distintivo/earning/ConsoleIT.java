package org.distintivo.earning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.distintivo.system.Await;
import org.distintivo.system.Database;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Staff see what was decided and why, and put right what is wrong, in a browser. */
@ParameterizedClass
@EnumSource(Database.class)
class ConsoleIT {

    @Parameter Database database;

    private TestServer server;
    private Results results;
    private String program;
    private String earner;

    @BeforeEach
    void record() {
        server = TestServer.of(database);
        results = new Results(server.api());
        program = "con" + Results.id().substring(0, 8);
        earner = Results.address();
        results.loadProgram(program);
    }

    @Test
    void staff_void_a_result_and_its_waiting_badge_is_withdrawn() {
        var id = Results.id();
        results.post(Results.pass(id, program + "-C", "2026-03-01", earner));
        try (var staff = signedIn(Locale.ENGLISH, Device.DESKTOP)) {
            assertThat(staff.page().locator("tbody tr").first()).isVisible();
            staff.look(picture("today"));
            staff.visit("/console/results");
            staff.page().fill("#exam", program.toUpperCase(Locale.ROOT) + "-c");
            staff.page().click("form button:text('Find')");
            assertThat(staff.page().locator("tbody tr")).hasCount(1);
            assertThat(staff.page().locator("tbody tr")).containsText("You passed " + program);
            staff.look(picture("results"));
            staff.page().click("tbody a[href*='/results/']");
            staff.page().click("#takeBack");
            assertThat(staff.page().locator("#reason-error")).isVisible();
            staff.look(picture("result-without-reason"));
            staff.page().fill("#reason", "Sent by mistake");
            staff.page().click("#takeBack");
            assertThat(staff.page().locator("tbody tr")).containsText("Sent by mistake");
            staff.look(picture("earner-voided"));
        }
        assertThat(results.badges(earner)).containsExactly("exam " + program + "-C" + " WITHDRAWN");
    }

    @Test
    void staff_revoke_a_badge_and_let_the_earner_have_it_again() {
        results.post(Results.pass(Results.id(), program + "-C", "2026-03-01", earner));
        acceptEverything();
        try (var staff = signedIn(Locale.ITALIAN, Device.PHONE)) {
            find(staff, earner.toUpperCase(Locale.ROOT));
            staff.look(picture("earner"));
            staff.page().click(".ledger a");
            staff.look(picture("badge"));
            staff.page().click("#suspend");
            assertThat(staff.page().locator("#reinstate")).isVisible();
            assertThat(results.badges(earner)).allMatch(it -> it.endsWith("SUSPENDED"));
            staff.page().click("#reinstate");
            assertThat(staff.page().locator("#suspend")).isVisible();
            staff.page().fill("#reason", "Identità falsa");
            staff.page().click("#revoke");
            assertThat(staff.page().locator("#lift")).isVisible();
            assertThat(staff.page().locator("main")).containsText("Identità falsa");
            staff.look(picture("badge-revoked"));
            assertThat(results.badges(earner)).allMatch(it -> it.endsWith("REVOKED"));
            staff.page().click("#lift");
            assertThat(staff.page().locator(".ledger li")).hasCount(2);
        }
        var badge = "exam " + program + "-C ";
        assertThat(results.badges(earner)).containsExactly(badge + "ACCEPTED", badge + "REVOKED");
    }

    @Test
    void staff_hand_in_a_file_and_get_back_what_was_rejected() throws Exception {
        try (var staff = signedIn(Locale.ENGLISH, Device.DESKTOP)) {
            staff.visit("/console/imports");
            staff.page().click("#send");
            assertThat(staff.page().locator("#file-error")).isVisible();
            staff.look(picture("imports-without-file"));
            staff.page().setInputFiles("#file", file());
            staff.page().click("#send");
            var rejected = staff.page().locator("a[download]");
            Await.until("the import", () -> rejected.count() == 1 || again(staff));
            assertThat(staff.page().locator("tbody tr")).containsText("Unknown exam");
            staff.look(picture("import"));
            var csv = Files.readString(staff.download(() -> rejected.click()));
            assertThat(csv).contains("3,\"unknown-exam").contains("no-such-exam");
        }
        assertThat(results.badges(earner)).containsExactly("exam " + program + "-C WAITING");
    }

    @Test
    void staff_see_a_candidate_id_that_came_with_two_addresses() {
        var other = Results.address();
        for (var address : List.of(earner, other)) {
            var row = Results.result(Results.id(), program + "-A", "2026-03-01", address);
            var candidate =
                    Json.createObjectBuilder().add("email", address).add("candidateId", program);
            results.post(row.add("candidate", candidate).build());
        }
        try (var staff = signedIn(Locale.ENGLISH, Device.DESKTOP)) {
            find(staff, earner);
            assertThat(staff.page().locator(".notice.warn")).containsText(other);
            staff.look(picture("mismatch"));
        }
    }

    private boolean again(Visitor staff) {
        staff.page().reload();
        return false;
    }

    private FilePayload file() {
        var csv =
                """
                externalId,exam,takenOn,outcome,email
                %s,%s-C,2026-03-01,pass,%s
                %s,no-such-exam,2026-03-01,pass,%s
                """
                        .formatted(Results.id(), program, earner, Results.id(), earner);
        return new FilePayload("results.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private Visitor signedIn(Locale language, Device device) {
        var staff = new Visitor(server, language, device);
        staff.visit("/console");
        staff.signIn(TestServer.ADMIN_EMAIL, TestServer.ADMIN_PASSWORD);
        staff.page().waitForURL("**/console");
        staff.visit("/console?lang=" + language.getLanguage());
        return staff;
    }

    private static void find(Visitor staff, String address) {
        staff.visit("/console/earners");
        staff.page().fill("#email", address);
        staff.page().click("form.card button");
        staff.page().waitForURL("**/console/earners/*");
    }

    private void acceptEverything() {
        try (var owner = new Visitor(server, Locale.ENGLISH, Device.PHONE)) {
            owner.signUp(earner, "Łukasz Nuñez-Ó Briain van der Westerlingen");
            owner.visit("/my/settings");
            owner.page().click("#on");
            assertThat(owner.page().locator("#off")).isVisible();
        }
        assertThat(results.badges(earner)).allMatch(it -> it.endsWith("ACCEPTED"));
    }

    private String picture(String page) {
        return "console-" + page + "-" + server.name();
    }
}
