package org.distintivo.sharing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.distintivo.notification.Exams;
import org.distintivo.system.Answer;
import org.distintivo.system.Database;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A holder arranges a profile, shows it to some, to all, and to nobody again. */
class ProfileIT {

    private static final int MOST_BYTES = 14_000;

    private final TestServer server = TestServer.of(Database.H2);
    private final Visitor holder = new Visitor(server, Locale.ITALIAN, Device.PHONE);

    /** Of this test alone, because nobody else ever gets it. */
    private final String handle = "ada-" + UUID.randomUUID().toString().substring(0, 13);

    @BeforeEach
    void accept() {
        var address = Exams.address();
        new Exams(server.api()).pass(address, "it", Exams.FIRST, Exams.SECOND, Exams.THIRD);
        holder.signUp(address, "Ada Rossi");
        holder.press("button[name=acceptAll]");
    }

    @AfterEach
    void close() {
        holder.close();
    }

    @Test
    void from_the_first_look_to_a_public_page_and_back_to_private() {
        open("/my/badges");
        assertThat(holder.page().locator("#profile")).containsText("finché non la mostri");
        open("/my/profile");
        assertThat(holder.page().locator("#handle")).hasValue(Pattern.compile("ada-rossi.*"));
        holder.look("profile-new-it");
        holder.page().fill("#handle", handle);
        holder.page().fill("#about", "Costruisco piattaforme che restano in piedi.");
        holder.press("#save");
        assertThat(holder.page()).hasURL(server.baseUrl() + "/my/profile/badges");
        holder.look("profile-choose-it");
        holder.page().fill("#q", "MAIL-9");
        holder.press("form[role=search] button");
        assertThat(holder.page().locator("main")).containsText("Nessun altro tuo badge");
        holder.press("form[role=search] a");
        holder.press("button[name=addAll]");
        assertThat(holder.page().locator("form[role=search]")).hasCount(0);
        orderByKeyboard();

        open("/my/profile");
        holder.look("profile-private-it");
        at("/people/" + handle).status(404);
        open("/my/profile/others");
        assertThat(holder.page().locator("#seen")).containsText("Nessun altro può vedere");
        holder.look("profile-others-private-it");

        showBadges();
        collect();
        byLink();
        inPublic();
        goneAgain();
    }

    /** The button keeps the focus, so that it can be pressed on and on. */
    private void orderByKeyboard() {
        var order = holder.page().locator("#order li b");
        var last = order.nth(2).textContent();
        holder.page().locator("#order li").nth(2).locator("button[name=before]").focus();
        for (var place = 1; place >= 0; place--) {
            holder.arrive(() -> holder.page().keyboard().press("Enter"));
            assertThat(order.nth(place)).hasText(last);
            assertThat(holder.page().locator(":focus"))
                    .hasAttribute("aria-label", Pattern.compile(".*ora " + (place + 1) + " di 3"));
        }
        holder.look("profile-order-it");
    }

    /** By its grip, with the mouse: the last row comes first. */
    private void dragLastToTop() {
        var order = holder.page().locator("#order li b");
        var last = order.nth(2).textContent();
        var grips = holder.page().locator("#order .grip");
        grips.nth(2).scrollIntoViewIfNeeded();
        var from = grips.nth(2).boundingBox();
        var to = grips.nth(0).boundingBox();
        var mouse = holder.page().mouse();
        mouse.move(from.x + 8, from.y + 8);
        mouse.down();
        mouse.move(to.x + 8, to.y + 2, new Mouse.MoveOptions().setSteps(12));
        holder.arrive(mouse::up);
        assertThat(order.first()).hasText(last);
        assertThat(order).hasCount(3);
    }

    /** Two badges in public, one by link. */
    private void showBadges() {
        open("/my/profile/badges");
        var ids =
                holder.page()
                        .locator("#order li")
                        .evaluateAll("rows => rows.map(it => it.dataset.id)");
        var wanted = List.of("PUBLIC", "LINK", "PUBLIC");
        for (var at = 0; at < 3; at++) {
            open("/my/badges/" + ((List<?>) ids).get(at) + "/share");
            holder.press("button[name=show][value=" + wanted.get(at) + "]");
            assertThat(holder.page().locator("#profile")).containsText("Lo vedi solo tu.");
        }
    }

    private void collect() {
        open("/my/profile/collections/new");
        holder.page().fill("#title", "Le basi <del mestiere>");
        holder.press("#make");
        assertThat(holder.page().locator("#title-error")).containsText("HTML");
        holder.page().fill("#title", "Le basi & oltre");
        holder.press("#make");
        holder.press("#choose li:first-child button[name=add]");
        holder.look("profile-collection-it");
    }

    private void byLink() {
        open("/my/profile");
        holder.press("button[name=show][value=LINK]");
        holder.look("profile-link-it");
        var link = holder.page().locator("#link").inputValue();
        var path = link.substring(server.baseUrl().length());
        at("/people/" + handle).status(404);
        assertThat(at(path).ok().text())
                .contains("content=\"noindex\"", "Le basi &amp; oltre")
                .doesNotContain("application/ld+json\">{");
        holder.visit(path);
        assertThat(holder.page().locator(".heroes").first().locator("li")).hasCount(3);
        holder.look("people-link-it");

        open("/my/profile");
        holder.press("button[name=renew]");
        assertThat(holder.page().locator("#link")).not().hasValue(link);
        at(path).status(404);
    }

    private void inPublic() {
        open("/my/profile");
        holder.press("button[name=show][value=PUBLIC]");
        var page = at("/people/" + handle).ok();
        assertThat(page.text())
                .doesNotContain("noindex")
                .contains("\"@type\":\"ProfilePage\"", "og:image");
        assertThat(page.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(page.header("Set-Cookie")).isEmpty();
        assertThat(at("/people/" + handle.toUpperCase(Locale.ROOT)).ok().text())
                .contains("Ada Rossi");
        at("/people/" + handle + "/2").status(404);
        holder.visit("/people/" + handle);
        assertThat(holder.page().locator(".heroes").first().locator("li")).hasCount(2);
        holder.look("people-public-it");
        open("/my/badges");
        assertThat(holder.page().locator("#profile")).containsText("Lo vedono tutti");
        try (var reader = new Visitor(server, Locale.ENGLISH, Device.DESKTOP, ColorScheme.DARK)) {
            reader.visit("/people/" + handle);
            reader.look("people-public-en-dark");
            reader.page().click(".heroes a >> nth=0");
            assertThat(reader.page().locator("#profile")).isVisible();
            reader.page().click("#profile");
            assertThat(reader.page()).hasURL(server.baseUrl() + "/people/" + handle);
        }
        forPrograms();
        open("/my/profile/others");
        holder.look("profile-others-public-it");
    }

    private void forPrograms() {
        var asked =
                server.anyone()
                        .header("Accept", "application/ld+json")
                        .get("/people/" + handle)
                        .ok();
        assertThat(asked.header("Content-Type")).startsWith("application/ld+json");
        assertThat(asked.header("Vary")).contains("Accept");
        var person = asked.object().getJsonObject("mainEntity");
        assertThat(person.getString("name")).isEqualTo("Ada Rossi");
        assertThat(person.getString("url")).isEqualTo(server.baseUrl() + "/people/" + handle);
        var badge = person.getJsonArray("hasCredential").getJsonObject(0);
        assertThat(person.getJsonArray("hasCredential")).hasSize(2);
        assertThat(badge.getString("creativeWorkStatus")).isEqualTo("valid");
        assertThat(badge.getString("url")).startsWith(server.baseUrl() + "/badges/");
        assertThat(badge.getJsonObject("recognizedBy").getString("name")).isNotBlank();
        assertThat(at("/people/" + handle + ".json").ok().body()).isNotEmpty();
    }

    private void goneAgain() {
        var kept = at("/people/" + handle).ok();
        open("/my/profile");
        holder.press("button[name=show][value=PRIVATE]");

        var link = holder.page().locator("#link");
        assertThat(link).hasCount(0);
        server.anyone()
                .header("If-None-Match", kept.header("ETag"))
                .header("Accept-Language", "it")
                .get("/people/" + handle)
                .status(404);
        at("/people/" + handle + ".json").status(404);
        var gone = at("/people/" + handle).text();
        var never = "nie" + handle.substring(3);
        assertThat(gone).isEqualTo(at("/people/" + never).text().replace(never, handle));
        holder.visit("/people/" + handle);
        assertThat(holder.page().locator("main")).containsText("Qui non c’è nulla");
    }

    @Test
    void a_handle_that_cannot_be_had_is_refused_beside_its_field_and_nothing_is_lost() {
        open("/my/profile");
        for (var typed :
                List.of(
                        "admin",
                        "supp0rt",
                        "mail-tests",
                        "badges",
                        "аda-rossi",
                        "ada\u202Eissor",
                        "<b>ada</b>",
                        "../ada",
                        "ada_rossi",
                        "a",
                        "-ada",
                        "ada--rossi",
                        "a" + "\u0301".repeat(60))) {
            holder.page().fill("#handle", typed);
            holder.page().fill("#about", "Due parole");
            holder.press("#save");
            assertThat(holder.page().locator("#handle-error")).containsText("ibero, per esempio");
            assertThat(holder.page().locator("#about")).hasValue("Due parole");
        }
        holder.look("profile-handle-refused-it");
        holder.page().fill("#handle", handle);
        for (var words :
                List.of("<script>alert(1)</script>", "su\u202Eig", "a" + "\u0301".repeat(500))) {
            holder.page().fill("#about", words);
            holder.press("#save");
            assertThat(holder.page().locator("#about-error")).isVisible();
        }
        holder.page().fill("#about", "");
        holder.press("#save");
        assertThat(holder.page()).hasURL(server.baseUrl() + "/my/profile/badges");
        try (var other = new Visitor(server, Locale.ITALIAN, Device.PHONE)) {
            other.signUp(Exams.address(), "Anna Verdi");
            other.visit("/my/profile");
            other.page().fill("#handle", handle.replace("ada-", "ad-a"));
            other.page().click("#save");
            assertThat(other.page().locator("#handle-error")).containsText("gli somiglia");
        }
    }

    @Test
    void a_page_with_its_style_sheet_is_small_and_nobody_arranges_a_profile_that_is_not_there()
            throws IOException {
        holder.visit("/my/profile");
        holder.page().fill("#handle", handle);
        holder.press("#save");
        holder.press("button[name=addAll]");
        dragLastToTop();
        showBadges();
        open("/my/profile");
        holder.press("button[name=show][value=PUBLIC]");

        var page = at("/people/" + handle).ok().text();
        var sheet = page.replaceFirst("(?s).*?href=\"(/assets/[^\"]*portal.css)\".*", "$1");
        assertThat(compressed(page) + compressed(at(sheet).ok().text())).isLessThan(MOST_BYTES);
        assertThat(page).doesNotContain("<script src").doesNotContain("defer=");

        try (var other = new Visitor(server, Locale.ITALIAN, Device.PHONE)) {
            other.signUp(Exams.address(), "Anna Verdi");
            other.visit("/my/profile/badges");
            assertThat(other.page()).hasURL(server.baseUrl() + "/my/profile");
            assertThat(other.page().locator("#said")).containsText("Prima crea il tuo profilo");
            assertThat(other.visit("/my/profile/collections/" + "A".repeat(22)).status())
                    .isEqualTo(404);
        }
    }

    private static int compressed(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    private Answer at(String address) {
        return server.anyone().header("Accept-Language", "it").get(address);
    }

    private void open(String address) {
        assertThat(holder.visit(address).status()).isEqualTo(200);
    }
}
