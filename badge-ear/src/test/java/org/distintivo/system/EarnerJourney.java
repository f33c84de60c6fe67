package org.distintivo.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.distintivo.platform.service.Messages;

/**
 * What an earner does in the browser, from the mail to the downloaded badge, one method a step. The
 * words on buttons and links are those of the product's own bundle in the earner's language; every
 * page on the way is looked at.
 */
final class EarnerJourney implements AutoCloseable {

    private static final String PASSWORD = "viola ombrello settembre 71";

    private final Visitor visitor;
    private final Messages texts = new Messages();
    private final Locale language;
    private final String picture;

    EarnerJourney(TestServer server, Locale language) {
        visitor = new Visitor(server, language, Visitor.Device.PHONE);
        this.language = language;
        picture = "journey-" + language.getLanguage() + "-" + server.name() + "-";
    }

    void opensTheClaimLink(Mail mail) {
        visitor.visit(mail.link("/claim/"));
        visitor.page().reload();
        look("1-claim");
    }

    void signsUp(String address, String name) {
        look("2-sign-up");
        visitor.page().fill("#address", address);
        visitor.page().fill("#name", name);
        visitor.page().fill("#password", PASSWORD);
        visitor.page().check("#consent");
        press(button("account.signup.go"));
        assertThat(visitor.page().locator("#code")).isVisible();
        look("3-confirm");
    }

    void typesTheCode(Mail mail) {
        visitor.page().fill("#code", mail.code());
        press(button("account.confirm.go"));
    }

    void followsTheLinkOfConfirmation(Mail mail) {
        visitor.visit(mail.link("/signup/confirm"));
        look("3-confirm-by-link");
        press(button("account.confirm.go"));
    }

    /** Signed in by the confirmation, the earner is back where the mail pointed. */
    void acceptsTheBadge() {
        assertThat(visitor.page().locator("button[name=accept]")).isVisible();
        look("4-decide");
        press(visitor.page().locator("button[name=accept]"));
        assertThat(link("sharing.badge.share")).isVisible();
        look("5-accepted");
    }

    /** The holder may have every document, also of a badge that nobody else sees. */
    void hasTheDocuments(String id) {
        for (var form : List.of("", ".json", ".png", ".svg")) {
            var document = visitor.page().request().get("/ob/v3/credentials/" + id + form);
            assertThat(document).isOK();
        }
    }

    /** What the holder's own browser gets at an address. */
    byte[] gets(String address) {
        var document = visitor.page().request().get(address);
        assertThat(document).isOK();
        return document.body();
    }

    /** Asks once before anything becomes public. */
    void shares() {
        press(link("sharing.badge.share"));
        look("6-ask");
        press(button("sharing.ask.yes"));
        assertThat(visitor.page().locator("#link")).isVisible();
        look("7-share");
    }

    Path downloadsThePng() {
        visitor.page().locator("#downloads > summary").click();
        return visitor.download(() -> link("sharing.download.png").click());
    }

    void seesAllBadges() {
        visitor.visit("/my/badges");
        look("8-badges");
    }

    @Override
    public void close() {
        visitor.close();
    }

    private Locator link(String key) {
        return named(AriaRole.LINK, key);
    }

    private Locator button(String key) {
        return named(AriaRole.BUTTON, key);
    }

    private Locator named(AriaRole role, String key) {
        var name = texts.pattern(language, key);
        return visitor.page()
                .getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private void press(Locator what) {
        what.click();
        visitor.page().waitForLoadState();
    }

    private void look(String name) {
        visitor.look(picture + name);
    }
}
