package org.distintivo.sharing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.distintivo.system.Database;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a holder takes along from the page on which a badge is shared. */
class SharePageIT {

    /** Read anew where the browser finds that the system's clipboard has moved on meanwhile. */
    private static final String READ_CLIPBOARD =
            """
            async type => {
              for (let tries = 20; ; tries--) {
                try {
                  const [item] = await navigator.clipboard.read();
                  return await (await item.getType(type)).text();
                } catch (e) {
                  if (e.name !== 'InvalidStateError' || tries === 0) throw e;
                }
              }
            }""";

    private final TestServer server = TestServer.of(Database.H2);
    private final BadgeHolder holder = new BadgeHolder(server, Locale.ENGLISH, Device.DESKTOP);
    private final String id = holder.id();

    @AfterEach
    void close() {
        holder.close();
    }

    @Test
    void copying_is_told_to_eyes_and_ears_and_the_button_is_itself_again() {
        show();
        var button = holder.page().locator("button[data-copy=link]");
        assertThat(button).hasAccessibleName(Pattern.compile("Copy ?: Address of the public page"));

        button.click();

        assertThat(button)
                .hasAccessibleName(Pattern.compile("Copied ?: Address of the public page"));
        assertThat(button.locator("xpath=following-sibling::*[@role='status']"))
                .hasText("Copied: Address of the public page");
        assertThat(clipboard("text/plain")).isEqualTo(server.baseUrl() + "/badges/" + id);
        assertThat(button).hasAccessibleName(Pattern.compile("Copy ?: Address of the public page"));
    }

    @Test
    void the_signature_is_copied_as_it_looks() {
        show();
        holder.visitor().look("share");
        assertThat(holder.page().locator(".letterhead img")).isVisible();

        var button = holder.page().locator("button[data-copy=signature] >> visible=true");
        button.click();

        // told only when it is done: reading while the browser still writes is an error
        assertThat(button).hasAccessibleName(Pattern.compile("^Copied.*"));
        assertThat(clipboard("text/html"))
                .contains("href=\"" + server.baseUrl() + "/badges/" + id, "<img ", ".png");
        assertThat(clipboard("text/plain"))
                .endsWith("/badges/" + id)
                .doesNotContain("<table", "<img");
    }

    @Test
    void on_a_phone_linkedin_comes_first_and_apps_are_a_press_away() {
        try (var phone = new BadgeHolder(server, Locale.ITALIAN, Device.PHONE)) {
            phone.page()
                    .addInitScript("navigator.share = it => Promise.resolve(window.given = it)");
            phone.shown();

            var button = phone.page().locator("#linkedin").boundingBox();
            assertThat(button.y + button.height)
                    .as("above the fold, also below the news that it is shown now")
                    .isLessThan(740);
            phone.page().click("#web-share");
            assertThat((String) phone.page().evaluate("window.given.url"))
                    .startsWith(server.baseUrl() + "/badges/");
            phone.page().locator("#downloads > summary").click();
            phone.visitor().look("share-it-phone");
        }
    }

    @Test
    void a_file_is_saved_under_a_name_that_tells_what_it_is() {
        show();
        holder.page().locator("#downloads > summary").click();
        var names =
                holder.page().locator(".files a").all().stream()
                        .map(link -> holder.page().waitForDownload(link::click).suggestedFilename())
                        .toList();

        assertThat(names)
                .containsExactly(
                        "mail-1-certificate.pdf",
                        "mail-1.png",
                        "mail-1.svg",
                        "mail-1.json",
                        "mail-1.jwt",
                        "mail-1-ob2.png",
                        "mail-1-ob2.svg",
                        "mail-1-ob2.json");
    }

    @Test
    void a_revoked_badge_offers_nothing_to_share() {
        var reason = Json.createObjectBuilder().add("reason", "sat by somebody else").build();
        server.api().post("/api/v1/badges/" + id + "/revocation", reason).ok();

        holder.open("/share");

        assertThat(holder.page().locator("main"))
                .containsText("This badge was revoked, so there is nothing to share.");
        assertThat(holder.page().locator("main button, main .button, main textarea")).hasCount(0);
        holder.visitor().look("share-revoked");
    }

    private void show() {
        holder.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        holder.shown();
    }

    private String clipboard(String type) {
        return (String) holder.page().evaluate(READ_CLIPBOARD, type);
    }
}
