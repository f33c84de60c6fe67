package org.distintivo.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.distintivo.notification.Exams;
import org.distintivo.platform.service.fetch.TestAuthority;
import org.distintivo.system.Await;
import org.distintivo.system.Database;
import org.distintivo.system.OwnServer;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * A holder adds badges of an issuer whom the operator lets this server ask; the issuer changes its
 * mind, and the holder reads that.
 */
@TestInstance(Lifecycle.PER_CLASS)
@OwnServer
class ForeignBadgesIT {

    private static final String NEW = "/my/other-badges/new";

    private HostingIssuer issuer;
    private TestServer server;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        var authority = new TestAuthority();
        issuer = new HostingIssuer(authority);
        server =
                TestServer.own(
                        "foreign",
                        Database.POSTGRES,
                        Map.of(
                                "BADGE_FETCH_PRIVATE",
                                "localhost:" + issuer.port(),
                                "BADGE_FETCH_AUTHORITIES",
                                pem(authority, folder)));
        server.start();
    }

    @AfterAll
    void stop() throws Exception {
        server.stop();
        issuer.close();
    }

    @Test
    void a_badge_of_another_issuer_is_added_and_shown_as_what_it_becomes() throws Exception {
        var mail = Exams.address();
        var address = issuer.award("/1", mail);
        try (var holder = new Visitor(server, Locale.ITALIAN, Device.PHONE)) {
            holder.signUp(mail, "Ada Rossi");
            holder.look("other-badges-none-it");
            holder.page().click("#add-other");
            holder.page().waitForURL("**" + NEW);
            holder.look("other-badge-new-it");
            handIn(holder, address);

            assertThat(holder.page().locator(".verdict.good").isVisible()).isTrue();
            assertThat(holder.page().textContent("#issued"))
                    .contains("Rilasciato da " + HostingIssuer.NAME, ", non da ");
            assertThat(holder.page().textContent("#bond")).contains("uno dei tuoi indirizzi");
            assertThat(holder.page().locator("#visibility").count()).isZero();
            looks(holder, "other-badge-ask-it");
            assertThat(rows("select state from foreign_badge where added_at is null"))
                    .containsExactly("VALID");
            press(holder, "add");

            assertThat(holder.page().textContent("#said")).contains("Aggiunto");
            assertThat(holder.page().textContent("#visible")).contains("Lo vedi solo tu");
            looks(holder, "other-badge-it");
            seesThePictureFromHere(holder);
            press(holder, "show");
            assertThat(holder.page().textContent("#visible")).contains("chi vede il tuo profilo");

            var page = holder.page().url();
            holder.visit(NEW);
            handIn(holder, address);
            assertThat(holder.page().url()).isEqualTo(page);
            assertThat(holder.page().textContent("#said")).contains("Hai già aggiunto");

            issuer.fallSilent("/1");
            awaitState("UNCHECKED");
            holder.visit(page);
            assertThat(holder.page().textContent("#unchecked")).contains("Si riprova ogni notte");
            assertThat(holder.page().locator(".verdict.good").count()).isZero();
            assertThat(holder.page().textContent("h1")).isEqualTo("Cartografia antica");
            looks(holder, "other-badge-unchecked-it");

            issuer.revoke("/1");
            awaitState("REVOKED");
            holder.visit(page);
            assertThat(holder.page().locator(".verdict.bad").isVisible()).isTrue();
            assertThat(holder.page().textContent("#visible")).contains("Lo vedi solo tu");
            assertThat(holder.page().locator("button[name=show]").count()).isZero();
            looks(holder, "other-badge-revoked-it");
            holder.visit("/my/badges");
            assertThat(holder.page().textContent("#others"))
                    .contains("Cartografia antica", "Revocato dall’emittente");
            looks(holder, "other-badges-it");

            isTold(holder, mail);
            holder.visit(page);
            press(holder, "remove");
            assertThat(holder.page().locator("#confirm").isVisible()).isTrue();
            press(holder, "remove");
            assertThat(holder.page().textContent("#said")).contains("Rimosso");
            assertThat(holder.visit(page).status()).isEqualTo(404);
            assertThat(rows("select name from foreign_badge where state = 'REVOKED'")).isEmpty();
        }
    }

    /** The night is over; whoever has read the mail ends that kind in one click. */
    private void isTold(Visitor holder, String mail) throws SQLException {
        change("update foreign_badge set tell_at = current_timestamp - interval '1 day'");
        var told = server.mails().awaitLink(mail, "/my/badges#others");
        assertThat(told.subject()).isEqualTo("Non è più valido: Cartografia antica");
        assertThat(told.text())
                .contains("«Cartografia antica»: Revocato dall’emittente")
                .contains("Niente più e-mail sui badge di altri emittenti");
        holder.visit(told.link("/mail/off/"));
        press(holder, "refuse");
        holder.look("other-badges-mail-off-it");
        assertThat(holder.page().textContent("main")).contains("Badge di altri emittenti");
        assertThat(rows("select kind from mail_refusal")).containsExactly("FOREIGN");
    }

    @Test
    void a_profile_shows_it_apart_and_only_while_its_holder_wants_it() {
        var mail = Exams.address();
        var address = issuer.award("/4", mail);
        try (var holder = new Visitor(server, Locale.ITALIAN, Device.PHONE);
                var stranger = new Visitor(server, Locale.ITALIAN, Device.PHONE)) {
            holder.signUp(mail, "Ada Rossi");
            holder.visit(NEW);
            handIn(holder, address);
            press(holder, "add");
            var page = holder.page().url();
            holder.visit("/my/profile");
            holder.page().fill("#handle", "ada-carte");
            holder.page().click("#save");
            holder.page().waitForLoadState();
            holder.visit("/my/profile");
            holder.page().click("button[name=show][value=PUBLIC]");
            holder.page().waitForLoadState();
            stranger.visit("/people/ada-carte");
            assertThat(stranger.page().locator("#others").count()).isZero();

            holder.visit(page);
            press(holder, "show");
            stranger.visit("/people/ada-carte");
            assertThat(stranger.page().textContent("#others"))
                    .contains("Cartografia antica", "Rilasciato da " + HostingIssuer.NAME)
                    .contains("non da Distintivo", "Ultimo controllo completo");
            looks(stranger, "people-other-badges-it");
            var picture = page.replace("/my/", "/") + ".png";
            assertThat(server.anyone().get(path(picture)).status()).isEqualTo(200);

            holder.visit(page);
            press(holder, "hide");
            stranger.visit("/people/ada-carte");
            assertThat(stranger.page().locator("#others").count()).isZero();
            assertThat(server.anyone().get(path(picture)).status()).isEqualTo(404);
        }
    }

    private String path(String address) {
        return address.substring(server.baseUrl().length());
    }

    @Test
    void what_is_about_somebody_else_is_refused_and_nothing_of_it_kept() {
        var address = issuer.award("/2", "somebody.else@example.org");
        try (var holder = new Visitor(server, Locale.ENGLISH, Device.DESKTOP)) {
            holder.signUp(Exams.address(), "Ada Rossi");
            holder.visit(NEW);
            handIn(holder, address);

            assertThat(holder.page().textContent("#link-error")).contains("about somebody else");
            assertThat(holder.page().locator(".verdict.good").count()).isZero();
            assertThat(holder.page().inputValue("#link")).isEqualTo(address);
            holder.look("other-badge-somebody-else-en");
            holder.visit("/my/badges");
            assertThat(holder.page().locator("#others .badges").count()).isZero();
        }
    }

    @Test
    void a_badge_goes_along_in_an_export_and_is_nobody_elses_to_see() throws Exception {
        var mail = Exams.address();
        var address = issuer.award("/3", mail);
        try (var holder = new Visitor(server, Locale.ENGLISH, Device.DESKTOP);
                var stranger = new Visitor(server, Locale.ENGLISH, Device.DESKTOP)) {
            holder.signUp(mail, "Ada Rossi");
            holder.visit(NEW);
            handIn(holder, address);
            press(holder, "add");
            var page = holder.page().url();
            stranger.signUp(Exams.address(), "Eva Bianchi");
            for (var part : List.of("", "/file", ".png")) {
                assertThat(stranger.page().request().get(page + part).status()).isEqualTo(404);
            }
            var shown = page.replace("/my/", "/") + ".png";
            assertThat(stranger.page().request().get(shown).status()).isEqualTo(404);

            var file = holder.page().request().get(page + "/file");
            assertThat(file.headers())
                    .containsEntry("content-type", "application/octet-stream")
                    .containsEntry("x-content-type-options", "nosniff");
            assertThat(file.headers().get("content-disposition"))
                    .startsWith("attachment; filename=\"cartografia-antica-");
            assertThat(new String(file.body())).contains(address);

            holder.visit("/my/data");
            holder.page().click("#ask [type=submit]");
            Await.until("the export", () -> isReady(holder));
            var zip = Files.readAllBytes(holder.download(() -> holder.page().click("#get")));
            assertThat(entries(zip)).anyMatch(it -> it.startsWith("other-badges/cartografia-"));
        }
    }

    private static boolean isReady(Visitor holder) {
        holder.visit("/my/data");
        return holder.page().locator("#get").count() > 0;
    }

    private static List<String> entries(byte[] archive) throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private static void seesThePictureFromHere(Visitor holder) throws IOException {
        var png = holder.page().request().get(holder.page().url() + ".png").body();
        var image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(320);
        assertThat(new Color(image.getRGB(160, 160)).getBlue()).isGreaterThan(200);
    }

    private static void handIn(Visitor holder, String address) {
        holder.page().fill("#link", address);
        holder.page().click("#check");
        holder.page().waitForLoadState();
    }

    private static void press(Visitor holder, String button) {
        holder.page().click("button[name=" + button + "]");
        holder.page().waitForLoadState();
    }

    private static void looks(Visitor holder, String name) {
        holder.look(name);
        holder.page().emulateMedia(scheme(ColorScheme.DARK));
        holder.look(name + "-dark");
        holder.page().emulateMedia(scheme(ColorScheme.LIGHT));
    }

    private static Page.EmulateMediaOptions scheme(ColorScheme colors) {
        return new Page.EmulateMediaOptions().setColorScheme(colors);
    }

    /** The night has come, and the job verifies everything again. */
    private void awaitState(String state) throws SQLException {
        change("update foreign_badge set next_check_at = current_timestamp - interval '1 day'");
        Await.until(
                "the badge to be " + state,
                () -> rows("select state from foreign_badge").contains(state));
    }

    private void change(String sql) throws SQLException {
        try (var connection = server.database();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    private List<String> rows(String sql) {
        try (var connection = server.database();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem(TestAuthority authority, Path folder) throws Exception {
        var encoded = Base64.getMimeEncoder().encodeToString(authority.certificate().getEncoded());
        var text = "-----BEGIN CERTIFICATE-----\n" + encoded + "\n-----END CERTIFICATE-----\n";
        return Files.writeString(folder.resolve("authorities.pem"), text).toString();
    }
}
