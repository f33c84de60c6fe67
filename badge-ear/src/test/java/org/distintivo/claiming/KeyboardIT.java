package org.distintivo.claiming;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.regex.Pattern;
import org.distintivo.notification.Exams;
import org.distintivo.system.Database;
import org.distintivo.system.Keyboard;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every journey of an earner with Tab, Enter and the space bar alone; the pointer rests. */
class KeyboardIT {

    private static final String PASSWORD = "viola ombrello settembre 71";

    private final TestServer server = TestServer.of(Database.H2);
    private final Visitor person = new Visitor(server, Locale.ENGLISH, Device.DESKTOP);
    private final Keyboard keys = new Keyboard(person.page());
    private final String address = Exams.address();

    @AfterEach
    void close() {
        person.close();
    }

    @Test
    void from_the_claim_mail_to_a_public_page() {
        new Exams(server.api()).pass(address, "en", Exams.FIRST);
        person.visit(server.mails().awaitLink(address, "/claim/").link("/claim/"));

        keys.tabTo("#password").type(PASSWORD);
        keys.tabTo("#consent").space();
        keys.tabTo("#go").enter();
        var code = server.mails().awaitLink(address, "/signup/confirm").code();
        keys.tabTo("#code").type(code);
        keys.tabTo("#confirm #go").enter();
        keys.tabTo("button[name=accept]").enter();
        assertThat(person.page()).hasURL(Pattern.compile(".*/my/badges/.*"));
        keys.tabTo("main a[href$='/share']").enter();
        keys.tabTo("button[name=show][value=PUBLIC]").enter();
        assertThat(person.page().locator("#link")).isVisible();

        assertThat(server.anyone().get("/badges/" + id()).status()).isEqualTo(200);
        keys.tabTo("#downloads > summary").space();
        keys.tabTo("#files a[href$='.png']");
        keys.tabTo("button[name=hide]").enter();
        assertThat(person.page().locator("#visible")).isVisible();
        assertThat(server.anyone().get("/badges/" + id()).status()).isEqualTo(404);
    }

    @Test
    void checking_a_badge() {
        person.visit("/verify");

        keys.tabTo("#check").enter();
        assertThat(person.page().locator("#errors")).isFocused();
        keys.tabTo("#errors a").jump();
        assertThat(person.page().locator("input:focus, textarea:focus")).hasCount(1);
        keys.tabTo("#verify details summary").space();
        keys.tabTo("#text").type("{\"@context\": []}");
        keys.tabTo("#check").enter();
        assertThat(person.page().locator("main .verdict")).isVisible();
        keys.tabTo("#steps summary").space();
        assertThat(person.page().locator(".step").first()).isVisible();
    }

    @Test
    void signing_in_with_a_code() {
        person.signUp(address, "Ada Byron");
        keys.tabTo("header form[action='/signout'] button").enter();
        person.visit("/signin");

        keys.tabTo("a[href*='/signin/mail']").enter();
        keys.tabTo("#address").type(address);
        keys.tabTo("#go").enter();
        assertThat(person.page()).hasURL(Pattern.compile(".*/signin/code.*"));
        var mail =
                server.mails().await(address, it -> !it.text().contains("/signup/confirm")).code();
        keys.tabTo("#code").type(mail);
        keys.tabTo("#go").enter();
        assertThat(person.page()).hasURL(Pattern.compile(".*/my/badges.*"));
    }

    @Test
    void filtering_badges() {
        new Exams(server.api()).pass(address, "en", Exams.FIRST, Exams.SECOND);
        person.signUp(address, "Ada Byron");
        keys.tabTo("button[name=acceptAll]").enter();
        assertThat(person.page().locator("ul.badges li")).hasCount(2);
        var why = Json.createObjectBuilder().add("reason", "A mix-up.").build();
        server.api().post("/api/v1/badges/" + id() + "/revocation", why).ok();
        person.page().reload();

        keys.tabTo("#states a[href*='REVOKED']").enter();
        assertThat(person.page().locator("ul.badges li")).hasCount(1);
        assertThat(person.page().locator("#states a[aria-current=page]")).hasCount(1);
        keys.tabTo("#states a[href$='/my/badges#held']").enter();
        assertThat(person.page().locator("ul.badges li")).hasCount(2);
    }

    private String id() {
        var earner = server.api().get("/api/v1/earners?email=" + address).object();
        JsonObject badge = earner.getJsonArray("badges").getJsonObject(0);
        return badge.getString("id");
    }
}
