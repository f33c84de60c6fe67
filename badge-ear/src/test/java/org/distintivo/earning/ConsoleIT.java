package org.distintivo.earning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.distintivo.system.Await;
import org.distintivo.system.Database;
import org.distintivo.system.OnPostgres;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Staff see what was decided and why, and put right what is wrong, in a browser. */
@OnPostgres
class ConsoleIT {

    private TestServer server;
    private ResultsApi results;
    private String program;
    private String earner;

    @BeforeEach
    void record() {
        server = TestServer.of(Database.POSTGRES);
        results = new ResultsApi(server.api());
        program = "con" + ResultsApi.id().substring(0, 8);
        earner = ResultsApi.address();
        results.loadProgram(program);
    }

    @Test
    void staff_void_a_result_and_its_waiting_badge_is_withdrawn() {
        var id = ResultsApi.id();
        results.post(ResultsApi.pass(id, program + "-C", "2026-03-01", earner));
        try (var staff = signedIn(Locale.ENGLISH, Device.DESKTOP)) {
            assertThat(staff.page().locator(".news li").first()).isVisible();
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
            assertThat(staff.page().locator("#confirm")).isFocused();
            assertThat(staff.page().locator("#confirm")).containsText(earner);
            assertThat(staff.page().locator("#confirm")).containsText("Exam " + program + "-C");
            assertThat(results.badges(earner)).allMatch(it -> it.endsWith("WAITING"));
            staff.look(picture("result-asked"));
            staff.page().click("#takeBack");
            assertThat(staff.page().locator("tbody tr")).containsText("Sent by mistake");
            staff.look(picture("earner-voided"));
        }
        assertThat(results.badges(earner)).containsExactly("exam " + program + "-C" + " WITHDRAWN");
    }

    @Test
    void staff_revoke_a_badge_and_let_the_earner_have_it_again() {
        var result = ResultsApi.result(ResultsApi.id(), program + "-C", "2026-03-01", earner);
        var candidate = Json.createObjectBuilder().add("email", earner);
        candidate.add("givenName", "Ada").add("familyName", "Byron");
        results.post(result.add("candidate", candidate).build());
        acceptEverything();
        try (var staff = signedIn(Locale.ITALIAN, Device.PHONE)) {
            find(staff, earner.toUpperCase(Locale.ROOT));
            assertThat(staff.page().locator("h1")).hasText("Ada Byron");
            assertThat(staff.page().locator(".facts")).containsText("Si fa chiamare");
            assertThat(staff.page().locator(".ledger")).containsText("Esame " + program);
            staff.look(picture("earner"));
            staff.page().click(".ledger a");
            assertThat(staff.page().locator("main p").first()).containsText(earner);
            assertThat(staff.page().locator("h1")).hasText("Esame " + program + "-C");
            assertThat(staff.page().locator("#shown")).hasText("Solo il titolare");
            staff.look(picture("badge"));
            staff.page().click("#suspend");
            assertThat(staff.page().locator("#reinstate")).isVisible();
            assertThat(results.badges(earner)).allMatch(it -> it.endsWith("SUSPENDED"));
            staff.page().click("#reinstate");
            assertThat(staff.page().locator("#suspend")).isVisible();
            staff.page().click("#revoke");
            assertThat(staff.page().locator("#reason-error")).isVisible();
            staff.page().fill("#reason", "Identità falsa");
            staff.page().click("#revoke");
            assertThat(staff.page().locator("#confirm")).isFocused();
            assertThat(staff.page().locator("#confirm")).containsText("Ada Byron");
            assertThat(staff.page().locator("#confirm")).containsText("1º marzo 2026");
            assertThat(staff.page().locator("#confirm")).containsText("Non si può annullare.");
            staff.look(picture("badge-asked"));
            staff.page().click("#confirm a");
            assertThat(staff.page().locator("#confirm")).hasCount(0);
            assertThat(results.badges(earner)).allMatch(it -> it.endsWith("ACCEPTED"));
            staff.page().fill("#reason", "Identità falsa");
            staff.page().click("#revoke");
            staff.page().click("#revoke:text('per sempre')");
            assertThat(staff.page().locator("#lift")).isVisible();
            assertThat(staff.page().locator("main")).containsText("Identità falsa");
            assertThat(staff.page().locator("#history li")).hasCount(3);
            assertThat(staff.page().locator("#history")).containsText(TestServer.ADMIN_EMAIL);
            staff.look(picture("badge-revoked"));
            assertThat(results.badges(earner)).allMatch(it -> it.endsWith("REVOKED"));
            staff.page().click("#lift");
            assertThat(staff.page().locator(".ledger li")).hasCount(2);
        }
        var badge = "exam " + program + "-C ";
        assertThat(results.badges(earner)).containsExactly(badge + "ACCEPTED", badge + "REVOKED");
    }

    @Test
    void staff_find_a_person_by_how_an_address_begins() {
        results.post(ResultsApi.pass(ResultsApi.id(), program + "-C", "2026-03-01", earner));
        try (var staff = signedIn(Locale.ENGLISH, Device.PHONE)) {
            look(staff, earner.substring(0, earner.indexOf('@')).toUpperCase(Locale.ROOT));
            assertThat(staff.page().locator(".found li")).hasCount(1);
            staff.look(picture("earners-found"));
            staff.page().click(".found a");
            assertThat(staff.page().locator(".facts")).containsText(earner);
            look(staff, "%%%");
            assertThat(staff.page().locator("main")).containsText("No address");
            look(staff, earner.substring(0, 2));
            assertThat(staff.page().locator("#email-error")).containsText("three letters");
            assertThat(staff.page().locator(".found")).hasCount(0);
        }
    }

    @Test
    void what_is_not_there_stays_in_the_console() {
        try (var staff = signedIn(Locale.ENGLISH, Device.DESKTOP)) {
            staff.page().navigate(server.baseUrl() + "/console/no-such-page");
            assertThat(staff.page().locator("nav.side a")).hasCount(20);
            staff.page().click("main a.button");
            assertThat(staff.page()).hasURL(server.baseUrl() + "/console");
            staff.page().navigate(server.baseUrl() + "/console/earners/999999999");
            assertThat(staff.page().locator("nav.side a")).hasCount(20);
            assertThat(staff.page().locator("header nav button")).hasText("Sign out");
        }
    }

    @Test
    void a_tile_leads_to_what_it_counts_and_can_be_set_aside() {
        try (var staff = signedIn(Locale.ENGLISH, Device.DESKTOP)) {
            staff.visit("/console/imports");
            staff.page().setInputFiles("#file", file());
            staff.page().click("#send");
            var rejected = staff.page().locator("a[download]");
            Await.until("the import", () -> rejected.count() == 1 || again(staff));
            staff.visit("/console");
            var tile = staff.page().locator("a[href$='only=rejected']");
            assertThat(tile.locator("span")).hasCSS("text-decoration-line", "underline");
            tile.focus();
            assertThat(tile).hasCSS("outline-style", "solid");
            tile.click();
            assertThat(staff.page().locator("tbody tr").first()).isVisible();
            staff.visit("/console");
            staff.page().click("button[value^='earning.console.need.rows']");
            assertThat(tile).hasCount(0);
        }
    }

    @Test
    void past_the_end_of_a_list_is_not_nothing_yet() {
        try (var staff = signedIn(Locale.ENGLISH, Device.DESKTOP)) {
            staff.visit("/console/imports?page=900");
            staff.page().click("text=To the first page");
            assertThat(staff.page()).hasURL(server.baseUrl() + "/console/imports?page=0");
        }
    }

    @Test
    void staff_hand_in_a_file_and_get_back_what_was_rejected() throws Exception {
        try (var staff = signedIn(Locale.ENGLISH, Device.DESKTOP)) {
            staff.visit("/console/imports");
            staff.page().click("#send");
            assertThat(staff.page().locator("#file-error")).isVisible();
            staff.look(picture("imports-without-file"));
            staff.page().setInputFiles("#file", file());
            staff.page().check("#dryRun");
            staff.page().click("#send");
            var rejected = staff.page().locator("a[download]");
            appears(rejected);
            staff.page().locator("#import").evaluate("it => watch(it, it.dataset.live = 'true')");
            appears(staff.page().locator("#import-said:has-text('Done: 2 rows, 1 rejected')"));
            assertThat(staff.page().locator("#dry-run")).containsText("Nothing was recorded");
            assertThat(results.badges(earner)).isEmpty();
            staff.look(picture("import-checked"));
            staff.visit("/console/imports");
            var checked = staff.page().locator("tbody tr:has-text('results.csv')").first();
            assertThat(checked).containsText("Would be recorded");
            staff.look(picture("imports"));
            staff.page().setInputFiles("#file", file());
            staff.page().click("#send");
            Await.until("the import", () -> rejected.count() == 1 || again(staff));
            assertThat(staff.page().locator("tbody tr"))
                    .containsText("The catalog has no exam “no-such-exam”");
            staff.look(picture("import"));
            assertThat(rejected).hasAttribute("download", "results-errors.csv");
            var csv = Files.readString(staff.download(() -> rejected.click()));
            assertThat(csv).contains("3,\"unknown-exam").contains("no-such-exam");
        }
        assertThat(results.badges(earner)).containsExactly("exam " + program + "-C WAITING");
    }

    @Test
    void a_file_that_was_refused_says_why_in_the_list() {
        try (var staff = signedIn(Locale.ITALIAN, Device.PHONE)) {
            staff.visit("/console/imports");
            var image = new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
            staff.page().setInputFiles("#file", new FilePayload("foto.csv", "text/csv", image));
            staff.page().click("#send");
            var refused = staff.page().locator("main .bad");
            appears(refused);
            staff.look(picture("import-refused"));
            staff.visit("/console/imports");
            assertThat(staff.page().locator("tbody tr:has-text('foto.csv')").first())
                    .containsText("È un’immagine (PNG), non un file CSV.");
            staff.look(picture("imports-phone"));
        }
    }

    @Test
    void staff_see_a_candidate_id_that_came_with_two_addresses() {
        var other = ResultsApi.address();
        for (var address : List.of(earner, other)) {
            var row = ResultsApi.result(ResultsApi.id(), program + "-A", "2026-03-01", address);
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

    /** Without anybody asking for the page again. */
    private static void appears(Locator awaited) {
        var patience = Duration.ofMinutes(1).toMillis();
        var hidden = WaitForSelectorState.ATTACHED;
        awaited.waitFor(new WaitForOptions().setState(hidden).setTimeout(patience));
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
                        .formatted(ResultsApi.id(), program, earner, ResultsApi.id(), earner);
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

    private static void look(Visitor staff, String address) {
        staff.visit("/console/earners");
        staff.page().fill("#email", address);
        staff.page().click("form.card button");
        staff.page().waitForURL("**/console/earners?*");
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
