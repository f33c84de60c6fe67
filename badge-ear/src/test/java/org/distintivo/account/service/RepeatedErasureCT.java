package org.distintivo.account.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.distintivo.platform.service.Settings;
import org.distintivo.system.Rows;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever was erased, and came back with an older database, is erased again. */
@ArquillianTest
class RepeatedErasureCT {

    @Inject private AsSystem system;
    @Inject private Settings settings;

    @Resource(lookup = "jdbc/badge")
    private DataSource database;

    @BeforeEach
    void the_job_rests() throws SQLException {
        change(
                "update job_lease set holder = 'ct',"
                        + " held_until = current_timestamp + interval '10' minute"
                        + " where job = 'repeated-erasure'");
    }

    @AfterEach
    void the_job_goes_on() throws SQLException {
        change("update job_lease set held_until = current_timestamp where holder = 'ct'");
    }

    @Test
    void an_older_database_brings_nobody_back() throws SQLException {
        var erased = erased("erased");
        var other = person("other");
        system.repeatErasures();
        bringBack(erased);
        change("update earner set name = 'Ada' where id = " + erased);
        assertThat(names(erased)).containsExactly("Ada");

        system.repeatErasures();

        assertThat(names(erased)).containsExactly((String) null);
        assertThat(Rows.of(database, "select reason from erasure where earner_id = " + erased))
                .containsExactly("REPEATED");
        assertThat(addresses(erased)).isEmpty();
        assertThat(addresses(other)).hasSize(1);
    }

    @Test
    void a_number_that_stands_for_somebody_else_in_this_database_is_left_alone()
            throws SQLException {
        var erased = erased("before");
        system.repeatErasures();
        bringBack(erased);
        change(
                "update earner set created_at = timestamp '2020-01-01 00:00:00' where id = "
                        + erased);

        system.repeatErasures();

        assertThat(addresses(erased)).hasSize(1);
    }

    @Test
    void everybody_who_became_the_person_goes_too_and_is_on_record_at_once()
            throws SQLException, IOException {
        var first = person("first");
        var second = person("second");
        var last = person("last");
        change("update earner set merged_into = %d where id = %d".formatted(second, first));
        change("update earner set merged_into = %d where id = %d".formatted(last, second));

        system.erase(last);

        assertThat(
                        Rows.of(
                                database,
                                "select given_name from earner where id in (%d, %d, %d)"
                                        .formatted(first, second, last)))
                .containsOnlyNulls();
        assertThat(numbersOnRecord()).contains(first, second, last);
    }

    @Test
    void somebody_who_was_parted_from_the_person_before_is_parted_again_and_stays()
            throws SQLException {
        var erased = erased("kept");
        var other = person("parted");
        system.repeatErasures();
        bringBack(erased);
        merged(other, erased);

        system.repeatErasures();

        assertThat(addresses(erased)).isEmpty();
        assertThat(addresses(other)).containsExactly("parted@repeated.example.org");
        assertThat(
                        Rows.of(
                                database,
                                "select id from earner where merged_into is null and"
                                        + " erased_at is null and id = "
                                        + other))
                .hasSize(1);
        assertThat(Rows.of(database, "select erased_at from earner where id = " + erased))
                .doesNotContainNull();
    }

    @Test
    void who_was_parted_from_somebody_before_being_erased_is_parted_again_and_erased()
            throws SQLException {
        var erased = erased("gone");
        var other = person("stays");
        var last = person("stays-too");
        system.repeatErasures();
        bringBack(erased);
        merged(erased, other);
        merged(other, last);

        system.repeatErasures();

        assertThat(addresses(erased)).isEmpty();
        assertThat(addresses(other)).containsExactly("stays@repeated.example.org");
        assertThat(addresses(last)).containsExactly("stays-too@repeated.example.org");
        assertThat(
                        Rows.of(
                                database,
                                "select id from earner where erased_at is null and id in (%d, %d)"
                                        .formatted(other, last)))
                .hasSize(2);
        assertThat(Rows.of(database, "select erased_at from earner where id = " + erased))
                .doesNotContainNull();
    }

    /** Makes one person part of another, as the backup has it. */
    private void merged(long gone, long kept) throws SQLException {
        change(
                "insert into earner_merge (id, version, kept_id, gone_id, state, way, created_at,"
                        + " merged_at, undo_until) values (-%1$d, 1, %2$d, %1$d, 'DONE', 'MAILBOX',"
                                .formatted(gone, kept)
                        + " current_timestamp, current_timestamp,"
                        + " dateadd('DAY', 1, current_timestamp))");
        change(
                "insert into merge_note (id, version, merge_id, owner, name, number, content)"
                        + " select -(id * 100000 + earner_id), 1, -earner_id, 'GONE', 'email_address', id,"
                        + " 'other - ' || original from email_address where earner_id = "
                        + gone);
        change(
                "update email_address set earner_id = %2$d where earner_id = %1$d"
                        .formatted(gone, kept));
        change("update earner set merged_into = %2$d where id = %1$d".formatted(gone, kept));
    }

    private long erased(String name) throws SQLException {
        var id = person(name);
        change("update earner set erased_at = current_timestamp where id = " + id);
        change(
                "insert into erasure (id, version, earner_id, reason, asked_at, erased_at)"
                        + " values (-%1$d, 1, %1$d, 'OWN_WISH', current_timestamp,".formatted(id)
                        + " current_timestamp)");
        return id;
    }

    private void bringBack(long id) throws SQLException {
        change("update earner set erased_at = null where id = " + id);
        change("delete from erasure where earner_id = " + id);
    }

    private long person(String name) {
        var address = name + "@repeated.example.org";
        return system.enroll(List.of(address)).get(address);
    }

    private List<Long> numbersOnRecord() throws IOException {
        var file = settings.keystorePath().toAbsolutePath().resolveSibling("erased-people.txt");
        return Files.readAllLines(file).stream()
                .map(line -> Long.valueOf(line.split(" ")[0]))
                .toList();
    }

    private List<String> names(long id) {
        return Rows.of(database, "select name from earner where id = " + id);
    }

    private List<String> addresses(long id) {
        return Rows.of(database, "select original from email_address where earner_id = " + id);
    }

    private void change(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
