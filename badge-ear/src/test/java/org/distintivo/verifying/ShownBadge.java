package org.distintivo.verifying;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.distintivo.notification.Exams;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;

/**
 * A badge that its holder shows to everybody.
 *
 * @param address of its public page
 * @param code the QR code that leads there, as the holder's page shows it
 */
record ShownBadge(String address, BufferedImage code) {

    static ShownBadge on(TestServer server) {
        var mail = Exams.address();
        new Exams(server.api()).pass(mail, "en", Exams.FIRST);
        try (var holder = new Visitor(server, Locale.ENGLISH, Device.PHONE)) {
            holder.signUp(mail, "Ada Rossi");
            holder.page().click("button[name=accept]");
            holder.page().waitForLoadState();
            holder.visit("/my/badges");
            holder.page().click(".badges a");
            holder.page().waitForURL(Pattern.compile("/my/badges/[^/?]+$"));
            var id = holder.page().url().replaceFirst(".*/", "");
            holder.visit("/my/badges/" + id + "/share");
            holder.page().click("button[name=show]");
            assertThat(holder.page().locator("#qr")).isVisible();
            var code = new ByteArrayInputStream(holder.page().locator("#qr").screenshot());
            return new ShownBadge(server.baseUrl() + "/badges/" + id, ImageIO.read(code));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
