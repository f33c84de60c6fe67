package org.distintivo.earning.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.distintivo.system.Rows;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** An import whose server stopped goes on after the last rows that were committed. */
@ArquillianTest
class ImportJobCT {

    private static final AtomicLong IDS = new AtomicLong(-1);

    @Resource(lookup = "jdbc/badge")
    private DataSource database;

    @Test
    void an_import_that_was_under_way_is_carried_on_where_it_stood() throws SQLException {
        var id = underWay("externalId,exam,takenOn,outcome,email\na,X\nb,X\nc,X\n", 1);

        awaitDone(id);

        assertThat(one("rejected", id)).isEqualTo("3");
        assertThat(one("processed", id)).isEqualTo("3");
        assertThat(
                        Rows.of(
                                database,
                                "select line from import_error where import_id = "
                                        + id
                                        + " order by line"))
                .containsExactly("3", "4");
        assertThat(Rows.of(database, "select count(*) from import_chunk where import_id = " + id))
                .containsExactly("0");
    }

    /** As a server leaves it that stopped after one portion; the rest is in two pieces. */
    private long underWay(String file, int processed) throws SQLException {
        long id = IDS.getAndDecrement();
        try (var connection = database.getConnection();
                var insert = connection.createStatement();
                var piece =
                        connection.prepareStatement(
                                "insert into import_chunk (id, version, import_id, number, content)"
                                        + " values (?, 1, ?, ?, ?)")) {
            insert.executeUpdate(
                    "insert into result_import (id, version, public_id, state, header, received,"
                            + " processed, recorded, duplicate, rejected, created_at) values ("
                            + id
                            + ", 1, 'ct', 'RUNNING', '[]', 3, "
                            + processed
                            + ", 0, 0, "
                            + processed
                            + ", timestamp '2026-01-01 00:00:00')");
            var bytes = file.getBytes(StandardCharsets.UTF_8);
            int half = bytes.length / 2;
            for (int number = 0; number < 2; number++) {
                piece.setLong(1, IDS.getAndDecrement());
                piece.setLong(2, id);
                piece.setInt(3, number);
                piece.setBytes(
                        4,
                        number == 0
                                ? Arrays.copyOf(bytes, half)
                                : Arrays.copyOfRange(bytes, half, bytes.length));
                piece.executeUpdate();
            }
        }
        return id;
    }

    /** The job looks every quarter of a minute by itself. */
    private void awaitDone(long id) {
        var deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (!one("state", id).equals("DONE")) {
            assertThat(System.nanoTime()).as("the import goes on").isLessThan(deadline);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    private String one(String column, long id) {
        return Rows.of(database, "select " + column + " from result_import where id = " + id)
                .get(0);
    }
}
