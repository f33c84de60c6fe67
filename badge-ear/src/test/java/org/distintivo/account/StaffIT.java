package org.distintivo.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import org.distintivo.system.Await;
import org.distintivo.system.Database;
import org.distintivo.system.FormBrowser;
import org.distintivo.system.OnPostgres;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.Test;

/** Staff say who works with them: by invitation, and until a colleague takes the role back. */
@OnPostgres
class StaffIT {

    private final TestServer server = TestServer.of(Database.POSTGRES);
    private final StaffSteps steps = new StaffSteps(server);
    private final String address = StaffSteps.anAddress();

    @Test
    void a_colleague_is_invited_joins_by_the_mail_and_is_gone_at_once_when_removed() {
        try (var admin = new Visitor(server, Locale.ITALIAN, Device.PHONE, ColorScheme.DARK);
                var colleague = new Visitor(server, Locale.GERMAN, Device.PHONE)) {
            admin.visit("/signin?to=/console/staff");
            admin.signIn(TestServer.ADMIN_EMAIL, TestServer.ADMIN_PASSWORD);
            admin.page().waitForURL("**/console/staff");
            admin.page().click("#invite");
            assertThat(admin.page().textContent("#address-error")).isNotBlank();
            admin.page().fill("#address", "nobody at example");
            admin.page().click("#invite");
            assertThat(admin.page().textContent("#address-error")).isNotBlank();
            admin.look("staff-invite-refused-it");
            admin.page().fill("#address", address);
            assertThat(admin.page().inputValue("#tag")).isEqualTo("it");
            admin.page().click("#invite");
            assertThat(admin.page().textContent("#staff tbody")).contains(address, "Invito del");
            admin.look("staff-invited-it");

            join(colleague);

            admin.visit("/console/staff");
            assertThat(admin.page().locator("#staff tr:has-text('" + address + "')").innerText())
                    .contains(TestServer.ADMIN_EMAIL);
            admin.look("staff-two-it");
            admin.page().click("#staff a:has-text('" + address + "')");
            assertThat(admin.page().locator("dl.facts").innerText()).contains("UTC");
            admin.look("staff-member-it");
            admin.page().click("#remove");
            assertThat(admin.page().locator("#said").innerText()).contains(address);
            assertThat(admin.page().locator("#history").innerText())
                    .contains("Uscita dallo staff", "Ingresso nello staff", "Invito inviato");
            admin.look("staff-removed-it");
            colleague.visit("/console");
            assertThat(colleague.page().url()).contains("/signin");
        }
        assertThat(steps.signIn(address, StaffSteps.PASSWORD).errors()).hasSize(1);
    }

    private void join(Visitor colleague) {
        var mail = server.mails().awaitLink(address, StaffSteps.INVITATION);
        assertThat(mail.subject()).contains("lavora nella console");
        assertThat(mail.text()).contains("7 giorni");
        assertThat(mail.html()).contains("Scegli una password");
        colleague.visit(steps.link(address) + "&lang=it");
        colleague.look("staff-invitation-it");
        colleague.page().fill("#password", "short");
        colleague.page().click("#go");
        colleague.page().waitForSelector("#password-error");
        colleague.page().fill("#password", StaffSteps.PASSWORD);
        colleague.page().click("#go");
        colleague.page().waitForURL("**/console");
        colleague.look("staff-joined-it");
        colleague.visit(steps.link(address));
        assertThat(colleague.page().locator("main form").count()).as("joined").isZero();
        colleague.look("staff-invitation-used-it");
    }

    @Test
    void an_address_with_an_account_is_refused_and_a_form_sent_twice_invites_once() {
        var admin = steps.admin();
        var earner = AddressSteps.anAddress("earner");
        new AddressSteps(server).signUp(earner);
        for (var taken :
                new String[] {TestServer.ADMIN_EMAIL, earner, earner.toUpperCase(Locale.ROOT)}) {
            assertThat(steps.invite(admin, taken).errors())
                    .singleElement()
                    .asString()
                    .contains("has an account already");
        }
        var form = admin.visit(StaffSteps.LIST).page();
        var wish = Map.of("address", address, "tag", "en");
        admin.submitFrom(form, "add", wish).follow();
        admin.submitFrom(form, "add", wish).follow();

        assertThat(admin.errors()).isEmpty();
        assertThat(admin.page().select("#staff a:contains(" + address + ")")).hasSize(1);
        assertThat(admin.page().select("#history li:contains(" + address + ")")).hasSize(1);
        var link = steps.link(address);
        steps.remove(admin, address);
        assertThat(admin.text()).contains("is taken back");
        assertThat(steps.browser().visit(link).text())
                .contains("no longer valid", "Ask whoever invited you");
    }

    @Test
    void an_old_link_opens_nothing_and_another_invitation_voids_the_one_before()
            throws SQLException {
        var admin = steps.admin();
        steps.invite(admin, address);
        var first = steps.link(address);
        var page = steps.page(admin, address);
        var stale = steps.browser().visit(first);
        invitedLongAgo();

        stale.submit("join", Map.of("password", StaffSteps.PASSWORD)).follow();
        assertThat(stale.text()).contains("no longer valid");
        assertThat(stale.visit("/console").location()).contains("/signin");
        assertThat(admin.visit(StaffSteps.LIST).text()).contains("the invitation has expired");

        steps.press(admin, page, "again");

        server.mails().await(address, it -> !it.text().contains(first));
        assertThat(steps.browser().visit(first).has("#join")).isFalse();
        assertThat(steps.join(address).visit("/console").status()).isEqualTo(200);
        steps.remove(admin, address);
        assertThat(admin.visit(page).status()).isEqualTo(404);
        assertThat(admin.visit(StaffSteps.LIST + "/x").status()).isEqualTo(404);
        steps.invite(admin, address);
        assertThat(admin.errors()).as("the address is free again").isEmpty();
        steps.remove(admin, address);
    }

    private void invitedLongAgo() throws SQLException {
        try (var connection = server.database();
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update account set invited_at = timestamp '2020-01-01 00:00:00'"
                            + " where normalized = '"
                            + address
                            + "'");
        }
    }

    @Test
    void whoever_is_invited_gets_the_invitation_whatever_page_they_ask_first() {
        var admin = steps.admin();
        steps.invite(admin, address);
        var first = steps.link(address);

        steps.browser().visit("/password/forgot").submit("forgot", Map.of("address", address));

        server.mails().await(address, it -> !it.text().contains(first));
        new AddressSteps(server).signUpOnly(address, StaffSteps.PASSWORD);
        Await.until("the third mail", () -> server.mails().to(address).size() == 3);
        assertThat(steps.signIn(address, StaffSteps.PASSWORD).errors()).hasSize(1);
        assertThat(steps.join(address).visit("/console").status()).isEqualTo(200);
        assertThat(server.mails().to(address))
                .allMatch(it -> it.text().contains(StaffSteps.INVITATION));
        steps.remove(admin, address);
    }

    @Test
    void nobody_removes_oneself_and_nobody_else_sees_the_page() {
        var admin = steps.admin();
        steps.invite(admin, address);
        var colleague = steps.join(address);
        var own = steps.page(colleague, address);
        assertThat(colleague.visit(own).has("#own")).isTrue();
        assertThat(colleague.has("#change")).isFalse();
        var shown = colleague.visit(steps.page(colleague, TestServer.ADMIN_EMAIL)).page();
        shown.expectFirst("#change").attr("action", own);

        colleague.submitFrom(shown, "change", Map.of());

        assertThat(admin.visit(own).has("#change")).as("still a member").isTrue();
        colleague.visit(own);
        assertThat(colleague.status()).isEqualTo(200);
        steps.remove(admin, address);
        assertThat(colleague.visit(StaffSteps.LIST).location()).contains("/signin");
        theOthersSeeNothing();
    }

    private void theOthersSeeNothing() {
        FormBrowser earner = new AddressSteps(server).signUp(AddressSteps.anAddress("earner"));
        assertThat(earner.visit(StaffSteps.LIST).status())
                .isEqualTo(earner.visit("/console/keys").status())
                .isGreaterThanOrEqualTo(400);
        assertThat(steps.browser().visit(StaffSteps.LIST).location()).contains("/signin");
    }
}
