package org.distintivo.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.distintivo.system.Database;
import org.distintivo.system.FormBrowser;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.Test;

/** People see where they are signed in, and end it from wherever they are. */
class SignInsIT {

    private static final String PASSWORD = "viola ombrello settembre 71"; // of each visitor

    private final TestServer server = TestServer.of(Database.H2);
    private final String address = "signins-" + UUID.randomUUID() + "@example.org";

    @Test
    void another_browser_is_signed_out_from_this_one() {
        try (var owner = new Visitor(server, Locale.ITALY, Device.PHONE)) {
            owner.signUp(address, "Ada Rossi");
            var left = signIn();
            var lost = signIn();
            owner.visit("/security");
            owner.look("security-it");
            var list = owner.page().locator("#browsers li");
            assertThat(list.allInnerTexts())
                    .hasSize(3)
                    .anyMatch(it -> it.contains("Chrome su Linux") && it.contains("connesso ora"));

            owner.page().click("#browsers li:has(button) >> nth=0 >> button");

            assertThat(owner.page().locator("#said").innerText()).contains("disconnesso");
            assertThat(list.count()).isEqualTo(2);
            assertThat(visible(left) + visible(lost)).as("one of the two").isEqualTo(200 + 303);

            owner.page().click("button[name=others]");

            assertThat(list.count()).isEqualTo(1);
            assertThat(visible(left) + visible(lost)).isEqualTo(303 + 303);
            assertThat(owner.visit("/my/settings").status()).isEqualTo(200);
        }
    }

    @Test
    void who_has_signed_out_is_still_known_and_can_be_forgotten() {
        try (var owner = new Visitor(server, Locale.ENGLISH, Device.DESKTOP)) {
            owner.signUp(address, "Ada Rossi");
            signIn().visit("/my/settings").press("/signout");
            owner.visit("/security");
            owner.look("security-en");
            var other = owner.page().locator("#browsers li:has(button)");
            assertThat(other.innerText()).contains("Not signed in", "Forget");

            other.locator("button").click();

            assertThat(other.count()).isZero();
        }
    }

    @Test
    void nobody_forgets_the_browser_of_another() {
        try (var owner = new Visitor(server, Locale.ENGLISH, Device.DESKTOP);
                var mallory = new Visitor(server, Locale.ENGLISH, Device.DESKTOP)) {
            owner.signUp(address, "Ada Rossi");
            signIn();
            owner.visit("/security");
            var id = owner.page().getAttribute("#browsers button[name=forget]", "value");
            mallory.signUp("mallory-" + address, "Mallory");
            var form = signIn("mallory-" + address).visit("/security");

            form.submit("browsers", Map.of("forget", id));

            assertThat(form.follow().text()).contains("not in the list any more");
            owner.visit("/security");
            assertThat(owner.page().locator("#browsers li").count()).isEqualTo(2);
        }
    }

    @Test
    void a_password_is_measured_while_it_is_chosen_and_stays_in_the_browser() {
        try (var visitor = new Visitor(server, Locale.ITALY, Device.PHONE)) {
            var page = visitor.page();
            visitor.visit("/signup");
            page.fill("#name", "Ada Rossi");
            assertThat(page.isVisible(".meter")).isFalse();
            var asked = new ArrayList<String>();
            page.onRequest(request -> asked.add(request.url()));

            assertThat(measured(page, "abc")).contains("troppo corta");
            assertThat(measured(page, "password1")).contains("Debole");
            assertThat(measured(page, "rossi ada 2024")).contains("Debole");
            assertThat(measured(page, "viola ombrello settembre 71")).contains("Buona");
            visitor.look("signup-meter-it");

            assertThat(asked).isEmpty();
        }
    }

    private static String measured(Page page, String password) {
        page.fill("#password", password);
        return page.innerText(".meter span");
    }

    private int visible(FormBrowser browser) {
        return browser.visit("/my/settings").status();
    }

    private FormBrowser signIn() {
        return signIn(address);
    }

    private FormBrowser signIn(String address) {
        var browser = new FormBrowser(server.baseUrl()).visit("/signin");
        browser.submit("signin", Map.of("address", address, "password", PASSWORD));
        assertThat(browser.location()).isEqualTo("/my/badges");
        return browser;
    }
}
