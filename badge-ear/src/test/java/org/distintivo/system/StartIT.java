package org.distintivo.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/** What an operator looks at first: it starts, says so, and has brought the database up to date. */
@OnEachDatabase
class StartIT {

    @Parameter Database database;

    @Test
    void health_answers_that_the_server_is_ready() {
        var answer = TestServer.of(database).anyone().get("/health/ready");

        assertThat(answer.object().getString("status")).isEqualTo("UP");
    }

    @Test
    void the_database_is_migrated_at_the_first_start() {
        assertThat(TestServer.of(database).log().text()).contains("DIST0001I database migrated to");
    }

    @Test
    void the_log_tells_with_what_the_server_starts() {
        var server = TestServer.of(database);

        var told = server.codedLines().stream().filter(it -> it.contains("DIST0010I")).toList();

        assertThat(told).hasSize(1);
        assertThat(told.get(0))
                .contains(" at " + server.baseUrl() + ", database jdbc:")
                .contains(", keystore " + server.dataDir().resolve("keys.p12"))
                .contains(", mail 127.0.0.1:");
    }

    @Test
    void the_log_does_not_tell_how_the_server_puts_itself_together() {
        var log = TestServer.of(database).log().text();
        var start = log.substring(0, log.indexOf("CWWKF0011I")).lines().toList();

        assertThat(start).hasSizeLessThan(45).noneMatch(line -> line.contains("CNTR0167I:"));
        assertThat(start.stream().filter(line -> line.contains(" DIST"))).hasSizeBetween(1, 10);
    }

    @Test
    void health_tells_the_version() {
        var health = TestServer.of(database).anyone().get("/health/ready").object();

        assertThat(health.toString()).contains("\"version\":\"0.");
    }

    @Test
    void health_tells_what_grows_into_an_outage() {
        var anyone = TestServer.of(database).anyone();

        Await.until(
                "every sign to be measured",
                () -> {
                    var health = anyone.get("/health/ready").object().toString();
                    return Stream.of(
                                    "\"notification.waiting-for-mail-server\":",
                                    "\"notification.overdue-minutes\":",
                                    "\"platform.disk-used-percent\":",
                                    "\"earning.unlinked-candidates\":",
                                    "\"issuing.key-months\":0",
                                    "\"alarms\":")
                            .allMatch(health::contains);
                });
    }

    @Test
    void an_address_that_never_was_is_not_found() {
        var anyone = TestServer.of(database).anyone();

        anyone.get("/api/v1/no-such-thing").status(404);
        anyone.get("/no-such-page").status(404);
    }

    @Test
    void nobody_can_have_a_credential_signed_by_handing_it_in() {
        var anyone = TestServer.of(database).anyone();

        anyone.post("/credentials/issue", "{}").status(404);
        anyone.post("/credentials/verify", "{}").status(404);
        anyone.post("/presentations/verify", "{}").status(404);
        anyone.post("/api/credentials/issue", "{}").status(404);
    }
}
