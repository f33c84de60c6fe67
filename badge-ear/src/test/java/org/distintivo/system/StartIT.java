package org.distintivo.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What an operator looks at first: it starts, says so, and has brought the database up to date. */
@ParameterizedClass
@EnumSource(Database.class)
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
