package org.distintivo.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.distintivo.system.Database;
import org.distintivo.system.Outage;
import org.distintivo.system.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two servers of one installation, started at the same moment on an empty database. */
@Outage
class TwoServersIT {

    private final TestServer first = TestServer.own("two-first", Database.POSTGRES, Map.of());
    private final TestServer second =
            TestServer.own("two-second", Database.POSTGRES, sharedWith(first));

    @AfterEach
    void stop() {
        first.stop();
        second.stop();
    }

    @Test
    void the_slower_waits_for_the_tables_and_goes_on() {
        var starting = CompletableFuture.runAsync(first::start);
        second.start();
        starting.join();

        for (var server : new TestServer[] {first, second}) {
            server.api().get("/api/v1/catalog").ok();
            assertThat(server.printed()).doesNotContain("\tat ");
        }
        assertThat(Stream.of(first, second).filter(it -> it.hasLogged("DIST0001I"))).hasSize(1);
    }

    private static Map<String, String> sharedWith(TestServer other) {
        return Stream.of("BADGE_DB_URL", "BADGE_DB_USER", "BADGE_DB_PASSWORD", "BADGE_DATA_DIR")
                .collect(Collectors.toMap(name -> name, other::setting));
    }
}
