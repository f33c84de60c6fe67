package org.distintivo.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.distintivo.system.Database;
import org.distintivo.system.Outage;
import org.distintivo.system.TestServer;
import org.junit.jupiter.api.Test;

/** A setting that makes no sense ends the server at once, in one line that names it. */
@Outage
class SettingsIT {

    @Test
    void the_start_ends_with_one_line_for_each_setting_that_makes_no_sense() {
        var settings =
                Map.of(
                        "BADGE_SMTP_TLS", "startls",
                        "BADGE_RATE_FACTOR", "abc",
                        "BADGE_KEY_ROTATION", "1 year",
                        "BADGE_MAIL_FROM", "not an address");
        var server = TestServer.own("settings", Database.H2, settings);

        assertThat(server.startInVain()).isEqualTo(78);

        assertThat(server.codedLines()).hasSize(4).allMatch(line -> line.contains("DIST0004E "));
        assertThat(server.printed()).doesNotContain("\tat ");
    }

    @Test
    void the_start_ends_when_the_database_does_not_come_in_time() {
        var server = TestServer.own("no-database", Database.POSTGRES, Map.of("BADGE_DB_WAIT", "1"));
        server.throughRelay().close();

        assertThat(server.startInVain()).isEqualTo(69);

        assertThat(server.codedLines()).hasSize(2);
        assertThat(server.codedLines().get(0)).contains("DIST0022W ", "tried for 1 s");
        assertThat(server.codedLines().get(1)).contains("DIST0003E ", "refused");
        assertThat(server.printed()).doesNotContain("\tat ");
    }
}
