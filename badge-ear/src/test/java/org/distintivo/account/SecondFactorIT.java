package org.distintivo.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.distintivo.account.domain.Base32;
import org.distintivo.account.domain.TimedCode;
import org.distintivo.earning.ResultsApi;
import org.distintivo.system.Database;
import org.distintivo.system.FormBrowser;
import org.distintivo.system.OwnServer;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.distintivo.system.WholeDatabase;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Where the program says so, the console opens with a second factor only. */
@OwnServer
@TestMethodOrder(OrderAnnotation.class)
class SecondFactorIT {

    private static final String CONSOLE = "/console";

    /** Of the first member of staff, not used yet. */
    private static final Deque<String> RECOVERY = new ArrayDeque<>();

    private static TestServer server;

    @BeforeAll
    static void start() {
        server =
                TestServer.own(
                        "second-factor",
                        Database.POSTGRES,
                        Map.of("BADGE_STAFF_SECOND_FACTOR", "true", "BADGE_MERGE_BY_TWO", "true"));
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    @Order(1)
    void the_console_is_closed_until_an_app_is_set_up_and_opens_with_its_codes()
            throws SQLException {
        server.api().get("/api/v1/catalog").ok();
        String recovery;
        byte[] key;
        String first;
        try (var admin = new Visitor(server, Locale.ITALY, Device.PHONE)) {
            admin.visit(CONSOLE);
            admin.signIn(TestServer.ADMIN_EMAIL, TestServer.ADMIN_PASSWORD);
            admin.page().waitForURL("**/signin/app*");
            admin.look("app-first-it");
            assertThat(admin.visit("/console/results").url()).contains("/signin/app");
            key = Base32.read(admin.page().innerText("#secret"));
            admin.page().fill("#code", "000000");
            admin.page().click("#go");
            admin.page().waitForSelector("#errors");

            first = code(key, 0);
            admin.page().fill("#code", first);
            admin.page().click("#go");

            admin.page().waitForURL("**/security/app");
            admin.look("app-recovery-it");
            assertThat(admin.page().locator("#recovery li").count()).isEqualTo(10);
            RECOVERY.addAll(admin.page().locator("#recovery li").allInnerTexts());
            recovery = RECOVERY.remove();
            assertThat(admin.visit(CONSOLE).status()).isEqualTo(200);
            admin.visit("/security");
            admin.look("security-staff-it");
            assertThat(admin.page().innerText("#app-state")).contains("10");
            assertThat(admin.page().locator("#app-remove").count()).as("required").isZero();
        }
        codesAreGoodOnce(key, first, recovery);
        theSecretIsSealed(Base32.write(key));
    }

    /** Also one that an earlier version has left open. */
    private static void theSecretIsSealed(String secret) throws SQLException {
        assertThat(columnsWith(secret)).isEmpty();
        run(
                "update account set app_secret = '%s', app_last_step = 0 where normalized = '%s'"
                        .formatted(secret, TestServer.ADMIN_EMAIL));
        assertThat(columnsWith(secret)).isNotEmpty();
        var admin = half(TestServer.ADMIN_EMAIL);

        admin.follow().submit("second", Map.of("code", code(Base32.read(secret), 0)));

        assertThat(admin.location()).isEqualTo(CONSOLE);
        assertThat(columnsWith(secret)).isEmpty();
    }

    private static List<String> columnsWith(String word) {
        return new WholeDatabase(server, Database.POSTGRES).columnsWith(List.of(word));
    }

    @Test
    @Order(2)
    void two_members_of_staff_agree_to_a_merge_and_one_alone_does_nothing_twice() {
        var results = new ResultsApi(server.api());
        results.loadProgram("two");
        var one = ResultsApi.address();
        var other = ResultsApi.address();
        results.post(ResultsApi.pass(ResultsApi.id(), "two-A", "2024-02-29", one));
        results.post(ResultsApi.pass(ResultsApi.id(), "two-B", "2024-02-29", other));
        var first = admin();
        var second = colleague(first);
        var person = first.visit("/console/earners?email=" + one).location();
        var before = List.of(results.badges(one), results.badges(other));

        first.visit(person + "/merge?other=" + other)
                .submit("merge", Map.of("evidence", "Ticket 4711"));
        assertThat(first.follow().text()).contains("until a second member of staff agrees");
        assertThat(List.of(results.badges(one), results.badges(other))).isEqualTo(before);
        first.visit(person + "/merge?other=" + other)
                .submit("merge", Map.of("evidence", "Ticket 4711 once more"));
        assertThat(first.errors()).as("proposed already").hasSize(1);

        var proposal =
                first.visit("/console/merges").page().expectFirst("#proposed a").attr("href");
        assertThat(first.visit(proposal).text()).contains("another member of staff has to agree");
        assertThat(first.has("#approve")).isFalse();
        var offered = second.visit(proposal).page();
        offered.select("#refuse").remove();
        first.submitFrom(offered, "decide", Map.of());
        assertThat(List.of(results.badges(one), results.badges(other))).isEqualTo(before);

        decide(second.visit(proposal), "approve");

        assertThat(second.follow().text()).contains("Both are one person now");
        assertThat(results.badges(one))
                .isEqualTo(results.badges(other))
                .contains("certification two-cert WAITING");
        decide(first.visit(proposal), "undo");
        assertThat(results.badges(one)).contains("exam two-A WAITING");
        assertThat(results.badges(other)).contains("exam two-B WAITING");
        assertThat(results.badges(one)).isNotEqualTo(results.badges(other));
        assertThat(first.visit("/console/merges/999999999").status()).isEqualTo(404);
    }

    private static void decide(FormBrowser staff, String button) {
        var page = staff.page();
        var form = page.expectFirst("form:has(#" + button + ")");
        form.select("input[type=submit]:not(#" + button + ")").remove();
        staff.submitFrom(page, form.id(), Map.of());
    }

    /** Signs the first member of staff in, by a recovery code where the app is set up already. */
    private static FormBrowser admin() {
        var admin = new StaffSteps(server).admin();
        if (admin.location().equals("/signin/second")) {
            admin.follow().submit("second", Map.of("code", RECOVERY.remove()));
            assertThat(admin.location()).isEqualTo(CONSOLE);
            return admin;
        }
        setUpApp(admin.follow()).select("#recovery li").eachText().forEach(RECOVERY::add);
        return admin;
    }

    /** Makes another member of staff as the first one does, with an app of their own. */
    private static FormBrowser colleague(FormBrowser admin) {
        var steps = new StaffSteps(server);
        var address = StaffSteps.anAddress();
        steps.invite(admin, address);
        var staff = steps.join(address);
        assertThat(staff.visit(CONSOLE).location())
                .as("only with an app")
                .startsWith("/signin/app");
        setUpApp(staff.follow());
        assertThat(staff.visit(CONSOLE).status()).isEqualTo(200);
        return staff;
    }

    private static Document setUpApp(FormBrowser staff) {
        var key = Base32.read(staff.page().expectFirst("#secret").text());
        staff.submit("setup", Map.of("code", code(key, 0)));
        assertThat(staff.follow().has("#recovery")).isTrue();
        return staff.page();
    }

    private static void run(String sql) throws SQLException {
        try (var connection = server.database();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private void codesAreGoodOnce(byte[] key, String first, String recovery) {
        var admin = half(TestServer.ADMIN_EMAIL);
        assertThat(admin.visit(CONSOLE).location()).startsWith("/signin/second");
        admin.follow().submit("second", Map.of("code", first));
        assertThat(admin.follow().errors()).as("taken when the app was set up").hasSize(1);
        var code = code(key, 1);
        admin.submit("second", Map.of("code", code));
        assertThat(admin.location()).isEqualTo(CONSOLE);
        assertThat(admin.visit(CONSOLE).status()).isEqualTo(200);

        var other = half(TestServer.ADMIN_EMAIL);
        other.follow().submit("second", Map.of("code", code));
        assertThat(other.follow().errors())
                .as("taken just now")
                .singleElement()
                .asString()
                .contains("Wait for the next one");
        other.submit("second", Map.of("code", recovery.toLowerCase(Locale.ROOT)));
        assertThat(other.visit(CONSOLE).status()).isEqualTo(200);

        var third = half(TestServer.ADMIN_EMAIL);
        third.follow().submit("second", Map.of("code", recovery));
        assertThat(third.follow().errors()).as("good once").hasSize(1);
        assertThat(third.visit(CONSOLE).location()).startsWith("/signin/second");
        var stranger = new FormBrowser(server.baseUrl());
        assertThat(stranger.visit("/signin/second").location()).isEqualTo("/signin");
        assertThat(stranger.visit("/signin/app").location()).isEqualTo("/signin");
    }

    private static FormBrowser half(String address) {
        var browser = new FormBrowser(server.baseUrl()).visit("/signin");
        browser.submit("signin", Map.of("address", address, "password", TestServer.ADMIN_PASSWORD));
        assertThat(browser.location()).isEqualTo("/signin/second");
        return browser;
    }

    private static String code(byte[] key, int later) {
        long step = Instant.now().getEpochSecond() / TimedCode.STEP_SECONDS + later;
        return "%06d".formatted(TimedCode.at(key, step));
    }
}
