package org.distintivo.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.distintivo.platform.service.Messages;
import org.junit.jupiter.api.Test;

class ConsoleFrameTest {

    private final ConsoleFrame frame = new ConsoleFrame(new Messages(), new ConsoleMenu());

    @Test
    void the_head_leads_to_help_to_the_other_language_and_out() {
        assertThat(frame.head(Locale.ITALIAN, "/console/earners/9", null))
                .contains("<a href=\"/help\">Aiuto</a>")
                .contains("<a href=\"/console/earners/9?lang=en\" hreflang=\"en\" lang=\"en\">")
                .contains(">English</a>")
                .contains("action=\"/signout\"><button type=\"submit\">Esci</button>");
        assertThat(frame.head(Locale.ENGLISH, "/console/earners/9", "q=\"x"))
                .contains("<a href=\"/help\">Help</a>", ">Italiano</a>", ">Sign out</button>")
                .contains("?q=&quot;x&amp;lang=it\"");
    }

    @Test
    void the_menu_has_every_entry_of_the_console() {
        var menu = frame.menu(Locale.ENGLISH);

        assertThat(new ConsoleMenu().getEntries())
                .allSatisfy(it -> assertThat(menu).contains("<a href=\"" + it.address() + "\">"));
    }
}
