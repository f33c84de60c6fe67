package org.distintivo.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.distintivo.notification.domain.MailKind;
import org.distintivo.notification.domain.MailRefusal;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.domain.SecretToken;
import org.distintivo.system.Rows;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A badge that has waited for two weeks is reminded of once, by one mail for each person. */
@ArquillianTest
class DueRemindersCT {

    private static final String EXAM = "'CT-REMIND'";

    @Inject private OutboxCaller desk;

    @Resource(lookup = "jdbc/badge")
    private DataSource database;

    private long ids = -41_000;

    @BeforeEach
    void nothing_is_sent() throws SQLException {
        change(
                "update job_lease set holder = 'ct',"
                        + " held_until = current_timestamp + interval '10' minute"
                        + " where job like 'outbox-%' or job = 'badge-reminder'",
                "insert into achievement_design (id, version, kind, code, number, title, level,"
                        + " edition, created_at) values (-41000, 1, 'EXAM', "
                        + EXAM
                        + ", 1, 'Reminders', 'exam', 1, current_timestamp)");
    }

    @AfterEach
    void nobody_is_left() throws SQLException {
        change(
                "delete from outbox_mail where earner_id between -42000 and -41000",
                "delete from badge where earner_id between -42000 and -41000",
                "delete from email_address where earner_id between -42000 and -41000",
                "delete from mail_refusal where id between -42000 and -41000",
                "delete from mail_refusal where address_hash = '"
                        + MailRefusal.hash(address(-41_900))
                        + "'",
                "delete from refusal_link where id between -42000 and -41000",
                "delete from earner where id between -42000 and -41000",
                "delete from achievement_design where id = -41000",
                "update job_lease set held_until = current_timestamp where holder = 'ct'");
    }

    @Test
    void one_mail_tells_of_all_that_has_waited_long_and_of_what_soon_will_have() throws Exception {
        var ada = person();
        badge(ada, "newest", "WAITING", 6);
        badge(ada, "second", "WAITING", 15);
        badge(ada, "first", "WAITING", 20);
        badge(ada, "soon", "WAITING", 8);
        badge(ada, "declined", "DECLINED", 30);
        badge(ada, "withdrawn", "WITHDRAWN", 30);
        badge(ada, "accepted", "ACCEPTED", 30);
        var early = person();
        badge(early, "early", "WAITING", 13);

        remind();
        change(
                "update badge set waiting_since = waiting_since - interval '90' day"
                        + " where reminded_at is not null"
                        + " and earner_id between -42000 and -41000");
        remind();

        assertThat(reminders(ada))
                .singleElement()
                .asString()
                .contains("\"badges\":[\"first\",\"second\",\"soon\"]");
        assertThat(reminders(early)).isEmpty();
        assertThat(
                        Rows.of(
                                database,
                                "select public_id from badge where reminded_at is not null"
                                        + " and earner_id between -42000 and -41000"
                                        + " order by public_id"))
                .containsExactly("first", "second", "soon");
    }

    @Test
    void who_cannot_or_will_not_read_it_is_reminded_neither_now_nor_later() throws Exception {
        var bouncing = person();
        badge(bouncing, "bouncing", "WAITING", 15);
        change(
                "update email_address set bounced_at = current_timestamp where earner_id = "
                        + bouncing);
        var unwilling = person();
        badge(unwilling, "unwilling", "WAITING", 15);
        refusal(Long.toString(unwilling), "null", MailKind.REMINDER);
        var ended = person();
        badge(ended, "ended", "WAITING", 15);
        refusal("null", "'" + MailRefusal.hash(address(ended)) + "'", MailKind.WAITING);
        var other = person();
        badge(other, "other", "WAITING", 15);
        refusal(Long.toString(other), "null", MailKind.ACCEPTED);

        remind();
        change(
                "update email_address set bounced_at = null",
                "delete from mail_refusal where id between -42000 and -41000");
        remind();

        assertThat(reminders(other)).hasSize(1);
        assertThat(List.of(reminders(bouncing), reminders(unwilling), reminders(ended)))
                .allMatch(List::isEmpty);
    }

    @Test
    void servers_that_remind_at_the_same_moment_remind_once() throws Exception {
        var people = new ArrayList<Long>();
        for (int i = 0; i < 30; i++) {
            var one = person();
            badge(one, "many" + i, "WAITING", 15);
            people.add(one);
        }

        List<Future<Boolean>> servers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            servers.add(desk.remindMeanwhile());
        }
        for (var server : servers) {
            server.get();
        }

        assertThat(people).allSatisfy(one -> assertThat(reminders(one)).hasSize(1));
    }

    @Test
    void mail_that_is_ended_from_two_mails_at_once_is_ended_once() throws Exception {
        var tokens = List.of(link(), link());

        List<Future<Boolean>> clicks = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            clicks.add(desk.refuseMeanwhile(tokens.get(i % 2)));
        }

        for (var click : clicks) {
            assertThat(click.get()).isTrue();
        }
        assertThat(
                        Rows.of(
                                database,
                                "select kind from mail_refusal where address_hash = '"
                                        + MailRefusal.hash(address(-41_900))
                                        + "'"))
                .containsExactly("WAITING");
    }

    /** The job itself rests, so that it does not see half of what a test makes. */
    private void remind() throws Exception {
        desk.remindMeanwhile().get();
    }

    private String link() throws SQLException {
        var token = SecretToken.random();
        change(
                "insert into refusal_link (id, version, token_hash, email, kind, wears_out_at)"
                        + " values (%d, 1, '%s', '%s', 'WAITING', timestamp '2100-01-01 00:00:00')"
                                .formatted(--ids, token.hash(), address(-41_900).normalized()));
        return token.value();
    }

    private static MailAddress address(long person) {
        return MailAddress.parse("remind" + person + "@example.org");
    }

    private List<String> reminders(long person) {
        return Rows.of(
                database,
                "select data from outbox_mail where template = 'BADGES_REMINDER' and earner_id = "
                        + person);
    }

    private long person() throws SQLException {
        var id = --ids;
        var address = address(id).normalized();
        change(
                "insert into earner (id, version, auto_accept, created_at)"
                        + " values (%d, 1, false, current_timestamp)".formatted(id),
                "insert into email_address (id, version, earner_id, normalized, original)"
                        + " values (%1$d, 1, %1$d, '%2$s', '%2$s')".formatted(id, address));
        return id;
    }

    private void badge(long person, String publicId, String state, int days) throws SQLException {
        change(
                "insert into badge (id, version, public_id, earner_id, kind, code, design, state,"
                        + " earned_on, waiting_since, changed_at) values (%d, 1, '%s', %d, 'EXAM',"
                                .formatted(--ids, publicId, person)
                        + " %s, 1, '%s', current_date, timestamp '%s', current_timestamp)"
                                .formatted(EXAM, state, Rows.daysAgo(days)));
    }

    private void refusal(String earner, String hash, MailKind kind) throws SQLException {
        change(
                "insert into mail_refusal (id, version, earner_id, address_hash, kind, refused_at)"
                        + " values (%d, 1, %s, %s, '%s', current_timestamp)"
                                .formatted(--ids, earner, hash, kind));
    }

    private void change(String... statements) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }
}
