package org.distintivo.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.distintivo.platform.portal.ErrorPageFrame.Reader;
import org.distintivo.platform.service.Messages;
import org.distintivo.platform.service.ProductVersion;
import org.junit.jupiter.api.Test;

class ErrorPageFrameTest {

    private static final Path HEAD =
            Path.of("src/main/java/org/distintivo/platform/portal/PageHead.java");
    private static final Pattern ADDRESS = Pattern.compile("\"(/[a-z/]+)\\\\?\"");

    private static final Reader NOBODY = new Reader(true, false, false, false, false);
    private static final Reader EARNER = new Reader(true, true, true, false, false);
    private static final Reader STAFF = new Reader(true, true, true, true, false);
    private static final Reader HIRING = new Reader(true, true, false, false, true);

    private final ErrorPageFrame frame =
            new ErrorPageFrame(new Messages(), new ConsoleMenu(), new ProductVersion());

    @Test
    void the_head_has_the_links_of_every_other_page() throws IOException {
        var links = ADDRESS.matcher(Files.readString(HEAD)).results().map(it -> it.group(1));
        var heads = head(STAFF) + head(NOBODY) + head(HIRING);

        assertThat(links.toList())
                .hasSizeGreaterThan(5)
                .allSatisfy(it -> assertThat(heads).contains(it));
    }

    @Test
    void each_reader_is_led_to_the_own_pages_only() {
        assertThat(head(NOBODY)).contains("/signin").doesNotContain("/my/", "/console", "/signout");
        assertThat(head(EARNER))
                .contains("/my/badges", "/my/settings", "/signout")
                .doesNotContain("/signin", "/console");
        assertThat(head(HIRING)).contains("/hiring", "/signout").doesNotContain("/my/", "/console");
        assertThat(head(Reader.UNKNOWN))
                .contains("/verify", "/help", "lang=it")
                .doesNotContain("/signin", "/my/", "/signout");
    }

    @Test
    void the_other_language_is_that_of_the_same_page_and_never_of_another_site() {
        assertThat(frame.head(Locale.ITALIAN, NOBODY, "/badges/x", "a=\"b"))
                .contains(
                        "<a href=\"/badges/x?a=&quot;b&amp;lang=en\" hreflang=\"en\" lang=\"en\" dir=\"ltr\">")
                .contains(">English</a>", ">Aiuto</a>");
        assertThat(frame.head(Locale.ITALIAN, NOBODY, "//elsewhere.example/x", "a=b"))
                .contains("<a href=\"/?lang=en\" ")
                .doesNotContain("elsewhere");
    }

    @Test
    void the_form_of_which_something_was_too_large_is_a_press_away_and_never_another_site() {
        assertThat(frame.formAgain(Locale.ITALIAN, "/console/catalog/AC-100", "a=\"b"))
                .isEqualTo(
                        "<a class=\"button\" href=\"/console/catalog/AC-100?a=&quot;b\">Torna al modulo</a> ");
        assertThat(frame.formAgain(Locale.ITALIAN, "//elsewhere.example/verify", null)).isEmpty();
    }

    @Test
    void the_head_of_the_console_leads_to_help_to_the_other_language_and_out() {
        assertThat(frame.consoleHead(Locale.ITALIAN, "/console/earners/9", null))
                .contains("<a href=\"/help\">Aiuto</a>")
                .contains(
                        "<a href=\"/console/earners/9?lang=en\" hreflang=\"en\" lang=\"en\" dir=\"ltr\">")
                .contains(">English</a>")
                .contains("action=\"/signout\"><button type=\"submit\">Esci</button>");
        assertThat(frame.consoleHead(Locale.ENGLISH, "/console/earners/9", "q=\"x"))
                .contains("<a href=\"/help\">Help</a>", ">Italiano</a>", ">Sign out</button>")
                .contains("?q=&quot;x&amp;lang=it\"");
    }

    @Test
    void the_menu_has_every_entry_of_the_console() {
        var menu = frame.menu(Locale.ENGLISH);

        assertThat(new ConsoleMenu().getEntries())
                .allSatisfy(it -> assertThat(menu).contains("<a href=\"" + it.address() + "\">"));
    }

    @Test
    void the_foot_leads_to_the_privacy_notice_and_tells_staff_the_version() {
        assertThat(frame.foot(Locale.ENGLISH, false))
                .contains("<a href=\"/privacy\">Privacy</a>")
                .doesNotContain("Version");
        assertThat(frame.foot(Locale.ITALIAN, true))
                .contains("/privacy", new ProductVersion().getText());
    }

    private String head(Reader reader) {
        return frame.head(Locale.ENGLISH, reader, "/nothing", null);
    }
}
