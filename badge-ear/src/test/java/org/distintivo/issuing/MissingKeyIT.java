package org.distintivo.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.distintivo.system.Database;
import org.distintivo.system.Outage;
import org.distintivo.system.TestServer;
import org.junit.jupiter.api.Test;

/** A server whose folder does not hold the key that signs makes none of its own. */
@Outage
class MissingKeyIT {

    private static final Pattern KEY = Pattern.compile("z6Mk\\w+");

    @Test
    void a_server_with_another_data_folder_does_not_start_unless_the_key_is_called_lost() {
        var first = TestServer.own("keys-first", Database.H2, Map.of()).start();
        first.stop();

        var second = beside(first, "keys-second", Map.of());
        assertThat(second.startInVain()).isEqualTo(78);

        var lines = second.codedLines().stream().filter(it -> it.contains("DIST0425E")).toList();
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0))
                .contains(second.dataDir().resolve("keys.p12").toString(), "status-record.json");
        assertThat(second.printed()).doesNotContain("\tat ");
        assertThat(second.dataDir().resolve("keys.p12")).doesNotExist();
        assertThat(second.dataDir().resolve("status-record.json")).doesNotExist();

        var key = KEY.matcher(lines.get(0)).results().findFirst().orElseThrow().group();
        var third = beside(first, "keys-third", Map.of("BADGE_KEYS_LOST", key)).start();
        try {
            assertThat(KEY.matcher(keys(third)).results().map(MatchResult::group).distinct())
                    .hasSize(2)
                    .contains(key);
        } finally {
            third.stop();
        }
    }

    private static TestServer beside(TestServer first, String name, Map<String, String> more) {
        var settings = new HashMap<>(more);
        var file = first.dataDir().resolve("distintivo");
        settings.put("BADGE_DB_URL", "jdbc:h2:file:" + file + ";DB_CLOSE_ON_EXIT=FALSE");
        return TestServer.own(name, Database.H2, settings);
    }

    private static String keys(TestServer server) {
        return server.anyone().get("/.well-known/did.json").ok().text();
    }
}
