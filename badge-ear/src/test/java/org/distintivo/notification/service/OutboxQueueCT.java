package org.distintivo.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.distintivo.platform.service.LostRaceException;
import org.distintivo.system.Await;
import org.distintivo.system.Rows;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several connections take mails from one queue. */
@ArquillianTest
class OutboxQueueCT {

    /** Ids below those of other tests; the first of each kind is due longest. */
    private static final long BULK = -9_000;

    private static final long URGENT = -9_100;
    private static final long ABANDONED = -9_200;
    private static final long LATER = -9_300;
    private static final long MAILING = -20_000;
    private static final int MAILS = 10_000;

    @Inject private OutboxCaller desk;

    @Resource(lookup = "jdbc/badge")
    private DataSource database;

    @BeforeEach
    void another_server_sends() throws SQLException {
        Await.until("mails of tests before to be dealt with", this::nothingIsDue);
        execute(
                "update job_lease set holder = 'ct',"
                        + " held_until = current_timestamp + interval '10' minute"
                        + " where job like 'outbox-%'");
    }

    @AfterEach
    void nobody_sends() throws SQLException {
        execute("delete from outbox_mail where id between -9999 and -9000");
        execute("delete from outbox_mail where id between -30000 and -20000");
        execute("update job_lease set held_until = current_timestamp where holder = 'ct'");
    }

    @Test
    void a_mail_goes_to_one_of_many_connections_that_want_it_at_once() throws Exception {
        write(BULK, "QUEUED", false, -1);

        List<Future<Boolean>> claims = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            claims.add(desk.claim(BULK));
        }

        var taken = new ArrayList<Boolean>();
        for (var claim : claims) {
            taken.add(claim.get());
        }
        assertThat(taken).containsOnlyOnce(true);
    }

    @Test
    void urgent_mails_come_first_and_one_connection_sees_no_others() throws SQLException {
        write(BULK, "QUEUED", false, -60);
        write(URGENT, "QUEUED", true, -2);
        write(URGENT + 1, "QUEUED", true, -1);
        write(ABANDONED, "SENDING", true, -1);
        write(LATER, "QUEUED", true, 60);

        assertThat(desk.listDue(DueMail.ALL)).startsWith(URGENT, URGENT + 1, ABANDONED, BULK);
        assertThat(desk.listDue(DueMail.URGENT)).contains(URGENT).doesNotContain(BULK, LATER);
    }

    @Test
    void a_code_waits_behind_none_of_ten_thousand_mails() throws SQLException {
        writeMailing();
        write(URGENT, "QUEUED", true, 0);
        assertThat(desk.listDue(DueMail.ALL)).as("also where all is sent").startsWith(URGENT);

        execute(
                "update job_lease set held_until = current_timestamp"
                        + " where job = 'outbox-urgent'");
        // kept, as there is no mail server here
        Await.until("the code to be dealt with", () -> state(URGENT).equals("KEPT"));

        assertThat(
                        Rows.of(
                                database,
                                "select count(*) from outbox_mail where state = 'QUEUED'"
                                        + " and attempts = 0 and id <= "
                                        + MAILING))
                .containsExactly(Integer.toString(MAILS));
    }

    /** As after a merge or an erasure at that moment. */
    @Test
    void a_mail_that_changes_while_it_is_composed_is_composed_anew() throws Exception {
        write(BULK, "SENDING", false, 15);
        execute(
                "update outbox_mail set template = 'PASSWORD_RESET', address = 'ct@example.org'"
                        + " where id = "
                        + BULK);

        try (var other = database.getConnection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.executeUpdate("update outbox_mail set version = 2 where id = " + BULK);
            var composing = desk.compose(BULK);
            Await.until("the composer to wait for the other", this::somebodyWaits);
            other.commit();

            assertThat(composing.get()).isEqualTo(LostRaceException.class.getName());
        }
        assertThat(state(BULK)).isEqualTo("SENDING");
        assertThat(desk.compose(BULK).get()).as("nothing to say").isEqualTo("Optional.empty");
        assertThat(state(BULK)).isEqualTo("CANCELLED");
    }

    private boolean nothingIsDue() {
        var due =
                "select count(*) from outbox_mail where state in ('QUEUED', 'SENDING')"
                        + " and due_at <= timestamp '"
                        + LocalDateTime.now(ZoneOffset.UTC)
                        + "'";
        return Rows.of(database, due).equals(List.of("0"));
    }

    private boolean somebodyWaits() {
        var waiting = "select count(*) from information_schema.sessions where blocker_id > 0";
        return !Rows.of(database, waiting).equals(List.of("0"));
    }

    private String state(long id) {
        return Rows.of(database, "select state from outbox_mail where id = " + id).get(0);
    }

    private void writeMailing() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (int i = 0; i < MAILS; i++) {
                statement.addBatch(row(MAILING - i, "QUEUED", false, -60));
            }
            statement.executeBatch();
        }
    }

    private void write(long id, String state, boolean urgent, int dueInMinutes)
            throws SQLException {
        execute(row(id, state, urgent, dueInMinutes));
    }

    private static String row(long id, String state, boolean urgent, int dueInMinutes) {
        var now = LocalDateTime.now(ZoneOffset.UTC);
        var row =
                "insert into outbox_mail (id, version, public_id, template, account_id, data,"
                        + " message_id, state, urgent, created_at, due_at, patient_until, attempts)"
                        + " values (%1$d, 1, 'queue%1$d', 'CONFIRMATION',"
                        + " (select min(id) from account), '{}', 'ct', '%2$s', %3$s,"
                        + " timestamp '%4$s', timestamp '%5$s', timestamp '%4$s', 0)";
        return row.formatted(id, state, urgent, now, now.plusMinutes(dueInMinutes));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
