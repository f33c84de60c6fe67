package org.distintivo.earning;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.Locale;
import org.distintivo.system.Database;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Staff make two people one who can show it in no other way, and undo it. */
class StaffMergeIT {

    private static final String DAY = "2024-02-29";

    private final TestServer server = TestServer.of(Database.H2);
    private final ResultsApi results = new ResultsApi(server.api());
    private final String one = ResultsApi.address();
    private final String other = ResultsApi.address();

    @BeforeEach
    void program() {
        results.loadProgram("smg");
        pass("smg-A", one);
        pass("smg-B", other);
    }

    @Test
    void staff_see_what_happens_say_why_and_undo_it() {
        var before = results.badges(other);
        try (var staff = staff()) {
            open(staff, one);
            staff.page().click("a[href$='/merge']");
            look(staff, one);
            assertThat(staff.page().textContent("#other-error")).contains("same account already");
            look(staff, ResultsApi.address());
            assertThat(staff.page().textContent("#other-error")).isNotBlank();
            look(staff, other);
            assertThat(staff.page().textContent("main"))
                    .contains("Both together complete", "Certification of smg", one, other);
            staff.look("staff-merge");
            assertThat(results.badges(other)).as("the preview").isEqualTo(before);
            staff.page().click("#merge input[type=submit]");
            assertThat(results.badges(other)).as("without a word why").isEqualTo(before);
            staff.page().fill("#evidence", "Ticket 4711, identity card seen");
            staff.page().click("#merge input[type=submit]");
            assertThat(staff.page().textContent("main"))
                    .contains("Both are one person now", "Made one with another person");
            assertThat(staff.page().textContent("#merged-ids"))
                    .contains("Several candidate ids after a merge", number(one), number(other));
            assertThat(staff.page().locator("#mismatches").count()).isZero();
            assertThat(results.badges(one))
                    .isEqualTo(results.badges(other))
                    .contains("certification smg-cert WAITING");
            server.mails().await(one, mail -> mail.subject().contains("are one now"));
            server.mails().await(other, mail -> mail.subject().contains("are one now"));
            assertThat(
                            server.mails()
                                    .await(
                                            one,
                                            mail -> mail.text().contains("Certification of smg"))
                                    .text())
                    .contains("your two accounts are one now");

            staff.page().click("#merges a");
            assertThat(staff.page().textContent("main")).contains("Ticket 4711");
            staff.look("staff-merge-done");
            staff.page().click("#undo");
            assertThat(staff.page().textContent("main")).contains("two people again");
        }
        assertThat(results.badges(one)).contains("exam smg-A WAITING");
        assertThat(results.badges(other)).contains("exam smg-B WAITING");
        assertThat(results.badges(one)).doesNotContain("certification smg-cert WAITING");
    }

    private void pass(String exam, String address) {
        var person =
                Json.createObjectBuilder()
                        .add("email", address)
                        .add("candidateId", number(address));
        results.post(
                Json.createObjectBuilder(ResultsApi.pass(ResultsApi.id(), exam, DAY, address))
                        .add("candidate", person)
                        .build());
    }

    /** Returns the partner's number of whoever has that address. */
    private static String number(String address) {
        return "N" + address.substring(0, 12);
    }

    private void open(Visitor staff, String address) {
        staff.visit("/console/earners?email=" + address);
    }

    private void look(Visitor staff, String typed) {
        staff.page().fill("#other", typed);
        staff.page().click("form[role=search] button");
    }

    private Visitor staff() {
        var staff = new Visitor(server, Locale.ENGLISH, Visitor.Device.DESKTOP);
        staff.visit("/signin?to=/console");
        staff.signIn(TestServer.ADMIN_EMAIL, TestServer.ADMIN_PASSWORD);
        staff.page().waitForURL("**/console");
        return staff;
    }
}
