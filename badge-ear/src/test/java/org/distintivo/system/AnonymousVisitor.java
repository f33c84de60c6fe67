package org.distintivo.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.assertj.core.api.Assertions;

/** Follows a badge as somebody without an account who wants to know whether it is real. */
final class AnonymousVisitor implements AutoCloseable {

    private final Visitor visitor;
    private final String picture;

    AnonymousVisitor(TestServer server, Locale language) {
        visitor = new Visitor(server, language, Visitor.Device.PHONE);
        picture = "journey-" + language.getLanguage() + "-" + server.name() + "-";
    }

    void opensThePublicPage(String id) {
        var answer = visitor.visit("/badges/" + id);
        Assertions.assertThat(answer.status()).isEqualTo(200);
        visitor.look(picture + "9-public");
    }

    /** Hands over the downloaded file; every step of the check must say that it is good. */
    void verifies(Path png) {
        visitor.visit("/verify");
        visitor.look(picture + "10-verify");
        visitor.page().setInputFiles("#file", png);
        visitor.page().click("#check");
        visitor.page().waitForLoadState();
        assertThat(visitor.page().locator(".parts .error, .parts .warning")).hasCount(0);
        visitor.page().click("#steps summary");
        assertThat(visitor.page().locator("#step-proof.ok")).isVisible();
        assertThat(visitor.page().locator("#step-status.ok")).isVisible();
        assertThat(visitor.page().locator(".step.error")).hasCount(0);
        visitor.look(picture + "11-verified");
    }

    void seesThatItIsRevoked(String id) {
        var answer = visitor.visit("/badges/" + id);
        Assertions.assertThat(answer.status()).isEqualTo(200);
        assertThat(visitor.page().locator(".verdict.bad")).isVisible();
        visitor.look(picture + "12-revoked");
    }

    @Override
    public void close() {
        visitor.close();
    }
}
