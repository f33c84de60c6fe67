package org.distintivo.issuing.service.documents;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.nio.file.Files;
import org.distintivo.platform.service.Settings;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A server that is killed while it starts is no older database. */
@ArquillianTest
class StatusRecoveryCT {

    @Inject private StatusRecovery recovery;
    @Inject private Settings settings;

    @Inject private UserTransaction transaction;

    @Test
    void a_start_that_the_database_never_had_is_not_on_record() throws Exception {
        int before = startsOnRecord();

        transaction.begin();
        long starts = recovery.recover();
        transaction.rollback();

        assertThat(starts).isGreaterThan(before);
        assertThat(startsOnRecord()).isEqualTo(before);
    }

    private int startsOnRecord() throws IOException {
        var file = settings.keystorePath().resolveSibling("status-record.json");
        try (var reader = Json.createReader(Files.newBufferedReader(file))) {
            return reader.readObject().getInt("starts");
        }
    }
}
