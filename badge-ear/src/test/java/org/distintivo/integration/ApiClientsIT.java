package org.distintivo.integration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.distintivo.integration.domain.ApiScope;
import org.distintivo.system.Answer;
import org.distintivo.system.Database;
import org.distintivo.system.OnPostgres;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Staff give another system a key, see it at work, replace it and stop it. */
@OnPostgres
class ApiClientsIT {

    private static final String LIST = "/console/clients";
    private static final String CALL = "/api/v1/catalog";

    private final TestServer server = TestServer.of(Database.POSTGRES);
    private final String name = "HR " + UUID.randomUUID();
    private Visitor staff;

    @BeforeEach
    void signIn() {
        staff = new Visitor(server, Locale.ITALIAN, Device.PHONE);
        staff.visit("/console");
        staff.signIn(TestServer.ADMIN_EMAIL, TestServer.ADMIN_PASSWORD);
        staff.page().waitForURL("**/console");
    }

    @AfterEach
    void leave() {
        staff.close();
    }

    @Test
    void a_key_is_shown_once_works_is_replaced_and_stopped() {
        var first = add();
        call(first).ok();
        staff.page().reload();
        assertThat(staff.page().locator("#key")).hasCount(0);
        assertThat(staff.page().locator("#used")).containsText("UTC");
        assertThat(staff.page().locator("#state")).hasText("Scade presto");
        staff.look("api-client-it");

        staff.press("#rotate");
        var second = staff.page().inputValue("#key");
        assertThat(second).isNotEqualTo(first);
        assertThat(staff.page().locator("#overlap")).containsText("UTC");
        call(first).ok();
        call(second).ok();
        staff.page().fill("#until", "");
        staff.press("#rotate");
        var third = staff.page().inputValue("#key");
        call(first).problem(401, "credentials-wrong");
        call(second).problem(401, "key-replaced");
        call(third).ok();

        staff.page().fill("#networks", "203.0.113.0/24");
        staff.press("#save");
        call(third).problem(403, "key-address");
        staff.page().fill("#networks", "203.0.113.0/24, 127.0.0.0/8 ::1");
        staff.press("#save");
        call(third).ok();

        staff.press("#block");
        assertThat(staff.page().locator("#state")).hasText("Bloccata");
        call(third).problem(401, "key-blocked");
        staff.look("api-client-blocked-it");
        staff.press("#unblock");
        call(third).ok();
        assertThat(staff.page().locator("#history li")).hasCount(7);
        staff.visit(LIST);
        assertThat(staff.page().locator("#clients")).containsText(name);
        staff.look("api-clients-it");
    }

    private String add() {
        staff.visit(LIST);
        staff.press("main a.button");
        staff.page().fill("#lastDay", "2020-02-02");
        staff.page().fill("#name", name);
        staff.press("#go");
        assertThat(staff.page().locator("#scopes-error")).isVisible();
        check(ApiScope.CATALOG_READ);
        staff.press("#go");
        assertThat(staff.page().locator("#lastDay-error")).isVisible();
        var soon = LocalDate.now(ZoneOffset.UTC).plusDays(10);
        staff.page().fill("#lastDay", soon.toString());
        staff.page().fill("#networks", "somewhere");
        staff.press("#go");
        assertThat(staff.page().locator("#networks-error")).isVisible();
        staff.look("api-client-refused-it");
        staff.page().fill("#networks", "");
        staff.press("#go");
        staff.page().waitForURL("**" + LIST + "/*");
        staff.look("api-client-key-it");
        return staff.page().inputValue("#key");
    }

    private void check(ApiScope scope) {
        staff.page().check("[id='scope:" + scope.ordinal() + ":may']");
    }

    @Test
    void a_key_that_ends_soon_stands_on_today_and_its_name_is_taken() {
        add();
        staff.visit("/console");
        assertThat(staff.page().locator("main")).containsText("scad");
        staff.visit(LIST + "/new");
        staff.page().fill("#name", name);
        check(ApiScope.CATALOG_READ);
        staff.press("#go");
        assertThat(staff.page().locator("#name-error")).isVisible();
    }

    @Test
    void a_system_acts_for_an_employer_until_that_is_closed() {
        var employer = "Beispiel " + UUID.randomUUID();
        staff.visit("/console/employers");
        staff.page().fill("#name", employer);
        staff.page().fill("#mailbox", "jobs@example.org");
        staff.press("#go");
        staff.page().waitForURL("**/console/employers/*");
        var page = staff.page().url();
        staff.visit(LIST + "/new");
        staff.page().fill("#name", name);
        staff.page().selectOption("#employer", new SelectOption().setLabel(employer));
        check(ApiScope.EVENTS_READ);
        staff.press("#go");
        assertThat(staff.page().locator("#scopes-error")).isVisible();
        staff.page().uncheck("[id='scope:" + ApiScope.EVENTS_READ.ordinal() + ":may']");
        check(ApiScope.CATALOG_READ);
        staff.press("#go");
        staff.page().waitForURL("**" + LIST + "/*");
        assertThat(staff.page().locator("#employer")).hasText(employer);
        var client = staff.page().url();
        var key = staff.page().inputValue("#key");
        call(key).ok();

        staff.visit(page);
        staff.press("#close");
        staff.press("#close");
        call(key).problem(401, "key-blocked");
        staff.visit(client);
        staff.press("#unblock");
        assertThat(staff.page().locator("#errors")).isVisible();
        call(key).problem(401, "key-blocked");
    }

    @Test
    void the_first_key_is_left_alone() {
        try (var desk = new Visitor(server, Locale.ENGLISH, Device.DESKTOP, ColorScheme.DARK)) {
            desk.visit("/signin?to=" + LIST);
            desk.signIn(TestServer.ADMIN_EMAIL, TestServer.ADMIN_PASSWORD);
            desk.page().waitForURL("**" + LIST);
            desk.look("api-clients-en");
            desk.page().click("#clients a:has-text('bootstrap')");
            assertThat(desk.page().locator("#fixed")).isVisible();
            assertThat(desk.page().locator("#save")).hasCount(0);
            desk.look("api-client-first-en");
        }
    }

    private Answer call(String key) {
        return server.anyone().with(key).get(CALL);
    }
}
