package org.distintivo.account.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.distintivo.platform.service.CleaningJob;
import org.distintivo.system.Rows;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What came of no sign-up is forgotten, and nothing else. */
@ArquillianTest
class AccountCleaningCT {

    private static final String PASSWORD = "tre parole qualunque";

    @Inject private AccountService accounts;
    @Inject private ConfirmationService confirmations;
    @Inject private CleaningJob job;
    @Inject private AsSystem system;

    @Resource(lookup = "jdbc/badge")
    private DataSource database;

    @Test
    void only_an_old_sign_up_that_nobody_confirmed_and_no_result_speaks_for_is_deleted()
            throws SQLException {
        signUp("old@example.org");
        signUp("young@example.org");
        signUp("passed@example.org");
        signUp("confirmed@example.org");
        system.enroll(List.of("passed@example.org"));
        var ticket = system.confirmation(id("confirmed@example.org"));
        confirmations.confirm(
                new MailedSecret.Link(ticket.token()), new SignUpProof(null, PASSWORD), "here");
        system.confirmation(id("old@example.org"));
        signedUp("old@example.org", 91);
        signedUp("passed@example.org", 91);
        signedUp("confirmed@example.org", 400);
        signedUp("young@example.org", 89);

        job.clean();

        assertThat(known())
                .contains("young@example.org", "passed@example.org", "confirmed@example.org")
                .doesNotContain("old@example.org");
        signUp("old@example.org");
        assertThat(known()).contains("old@example.org");
    }

    @Test
    void what_a_mail_carried_is_deleted_a_month_after_it_has_worn_out() throws SQLException {
        for (var name : List.of("long", "lately")) {
            signUp(name + "@worn.example.org");
            system.confirmation(id(name + "@worn.example.org"));
        }
        wearOut("long@worn.example.org", 31);
        wearOut("lately@worn.example.org", 29);

        job.clean();

        assertThat(tickets("long@worn.example.org")).isZero();
        assertThat(tickets("lately@worn.example.org")).isEqualTo(1);
        assertThat(known()).contains("long@worn.example.org");
    }

    @Test
    void an_address_that_nobody_proved_is_dropped_after_three_months() throws SQLException {
        signUp("waits@pending.example.org");
        var account = id("waits@pending.example.org");
        wants(account, -1, "long", 91);
        wants(account, -2, "lately", 89);

        job.clean();

        assertThat(
                        Rows.of(
                                database,
                                "select normalized from pending_address where account_id = "
                                        + account))
                .containsExactly("lately@pending.example.org");
    }

    private void wants(long account, int id, String name, int daysAgo) throws SQLException {
        change(
                "insert into pending_address"
                        + " (asked_at, account_id, id, version, normalized, original, mailed)"
                        + " values (?, ?, "
                        + "%d, 1, '%2$s@pending.example.org', '%2$s', true)".formatted(id, name),
                daysAgo,
                account);
    }

    private void signUp(String address) {
        accounts.signUp(new SignUpForm(address, "Ada", Locale.ENGLISH, PASSWORD, true), address);
    }

    private void signedUp(String address, int daysAgo) throws SQLException {
        change("update account set password_changed_at = ? where id = ?", daysAgo, id(address));
    }

    private void wearOut(String address, int daysAgo) throws SQLException {
        change(
                "update account_ticket set wears_out_at = ? where account_id = ?",
                daysAgo,
                id(address));
    }

    private long id(String address) throws SQLException {
        return Long.parseLong(
                Rows.of(database, "select id from account where normalized = '" + address + "'")
                        .get(0));
    }

    private int tickets(String address) throws SQLException {
        return Integer.parseInt(
                Rows.of(
                                database,
                                "select count(*) from account_ticket where account_id = "
                                        + id(address))
                        .get(0));
    }

    private List<String> known() throws SQLException {
        return Rows.of(database, "select normalized from account");
    }

    private void change(String sql, int daysAgo, long id) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setTimestamp(1, Rows.daysAgo(daysAgo));
            statement.setLong(2, id);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }
}
