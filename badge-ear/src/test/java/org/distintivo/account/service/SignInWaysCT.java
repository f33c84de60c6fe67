package org.distintivo.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Locale;
import javax.sql.DataSource;
import org.distintivo.account.domain.AppCodeWrongException;
import org.distintivo.account.domain.Base32;
import org.distintivo.account.domain.IdentityRefusedException;
import org.distintivo.account.domain.SignInRefusedException;
import org.distintivo.account.domain.TimedCode;
import org.distintivo.account.service.MailedSecret.Link;
import org.distintivo.platform.service.CleaningJob;
import org.distintivo.system.Await;
import org.distintivo.system.Rows;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * What opens an account beside its password, on H2; {@code ProviderIT} and {@code SecondFactorIT}
 * walk the same on PostgreSQL.
 */
@ArquillianTest
class SignInWaysCT {

    private static final String ISSUER = "https://id.example.org";

    @Inject private AccountService accounts;
    @Inject private ConfirmationService confirmations;
    @Inject private IdentityRegister identities;
    @Inject private SecondFactorRegister factors;
    @Inject private BrowserRegister browsers;
    @Inject private AppSecretsStartup startup;
    @Inject private CleaningJob job;
    @Inject private AsSystem system;

    @Resource(lookup = "jdbc/badge")
    private DataSource database;

    @Test
    void an_identity_opens_the_account_that_linked_it_and_no_other() throws SQLException {
        var ada = confirmed("ada@ways.example.org");
        var bea = confirmed("bea@ways.example.org");

        identities.link(ada, ISSUER, "ada");
        identities.link(ada, ISSUER, "ada");

        assertThat(identities.find(ISSUER, "ada").map(AccountSnapshot::signIn))
                .hasValueSatisfying(who -> assertThat(who.accountId()).isEqualTo(ada));
        assertThat(identities.find(ISSUER, "bea")).isEmpty();
        assertThatThrownBy(() -> identities.link(bea, ISSUER, "ada"))
                .isInstanceOf(IdentityRefusedException.class);
        identities.unlink(ada, ISSUER);
        assertThat(identities.find(ISSUER, "ada")).isEmpty();
    }

    @Test
    void nothing_opens_an_account_that_is_set_aside_and_everything_does_when_it_is_back()
            throws SQLException {
        var cleo = confirmed("cleo@ways.example.org");
        identities.link(cleo, ISSUER, "cleo");
        var secret = Base32.write(new byte[20]);
        var recovery = factors.add(cleo, secret, code(secret)).get(0);
        forgetCode(cleo);
        var browser = browsers.begin(cleo, null, null);
        run("update account set normalized = 'aside:" + cleo + "' where id = " + cleo);

        assertThat(identities.find(ISSUER, "cleo")).isEmpty();
        assertThatThrownBy(() -> factors.use(cleo, code(secret)))
                .isInstanceOf(AppCodeWrongException.class);
        assertThatThrownBy(() -> factors.use(cleo, recovery))
                .isInstanceOf(AppCodeWrongException.class);
        assertThatThrownBy(() -> factors.add(cleo, secret, code(secret)))
                .isInstanceOf(AppCodeWrongException.class);
        assertThatThrownBy(() -> browsers.begin(cleo, browser.device(), null))
                .isInstanceOf(SignInRefusedException.class);
        assertThat(browsers.findMerged(browser.device())).contains("c•••@ways.example.org");

        run("update account set normalized = original where id = " + cleo);

        assertThat(identities.find(ISSUER, "cleo")).isPresent();
        assertThat(factors.use(cleo, code(secret)).signIn().accountId()).isEqualTo(cleo);
        assertThat(factors.use(cleo, recovery).signIn().accountId()).isEqualTo(cleo);
        assertThat(factors.countRecoveryCodes(cleo)).isEqualTo(9);
        assertThat(browsers.findMerged(browser.device())).isEmpty();
    }

    @Test
    void a_sign_in_waits_for_a_merge_that_is_under_way_and_is_refused_behind_it() throws Exception {
        var hope = confirmed("hope@ways.example.org");
        try (var merge = database.getConnection()) {
            merge.setAutoCommit(false);
            try (var statement = merge.createStatement()) {
                statement.executeUpdate(
                        "update account set normalized = 'aside:%1$d' where id = %1$d"
                                .formatted(hope));
                var begun = system.beginMeanwhile(hope);
                Await.until(
                        "a sign-in that waits, or did not",
                        () -> begun.isDone() || isAnyWaiting(statement));
                merge.commit();

                assertThat(begun.get()).isFalse();
            } finally {
                merge.rollback();
                merge.setAutoCommit(true);
            }
        }
    }

    private static boolean isAnyWaiting(Statement statement) {
        var waiting = "select 1 from information_schema.sessions where blocker_id is not null";
        try (var rows = statement.executeQuery(waiting)) {
            return rows.next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void an_identity_that_waits_with_an_account_set_aside_can_be_linked_elsewhere()
            throws SQLException {
        var dora = confirmed("dora@ways.example.org");
        var other = confirmed("dora2@ways.example.org");
        identities.link(dora, ISSUER, "dora");
        run("update account set normalized = 'aside:" + dora + "' where id = " + dora);

        identities.link(other, ISSUER, "dora");

        assertThat(identities.find(ISSUER, "dora").map(it -> it.signIn().accountId()))
                .contains(other);
    }

    @Test
    void what_can_no_longer_be_undone_keeps_no_way_in() throws SQLException {
        var emma = confirmed("emma@ways.example.org");
        var lately = confirmed("fay@ways.example.org");
        for (var account : new long[] {emma, lately}) {
            identities.link(account, ISSUER, "merged " + account);
            run("update account set normalized = 'aside:%1$d' where id = %1$d".formatted(account));
        }
        merged(emma, "-1");
        merged(lately, "1");

        job.clean();

        assertThat(Rows.of(database, "select subject from external_identity"))
                .contains("merged " + lately)
                .doesNotContain("merged " + emma);
    }

    @Test
    void secrets_of_apps_that_an_earlier_version_left_open_are_sealed_and_go_on_working()
            throws SQLException {
        var gina = confirmed("gina@ways.example.org");
        var secret = Base32.write("left open by before!".getBytes(StandardCharsets.US_ASCII));
        factors.add(gina, secret, code(secret));
        forgetCode(gina);
        assertThat(secretOf(gina)).startsWith("sealed").doesNotContain(secret);
        run("update account set app_secret = '%s' where id = %d".formatted(secret, gina));
        run("insert into account_role (account_id, role) values (%d, 'MANAGER')".formatted(gina));

        startup.seal();

        assertThat(secretOf(gina)).startsWith("sealed").doesNotContain(secret);
        assertThat(factors.use(gina, code(secret)).signIn().accountId()).isEqualTo(gina);
        run("delete from account_role where account_id = %d and role = 'MANAGER'".formatted(gina));
    }

    private String secretOf(long account) {
        return Rows.of(database, "select app_secret from account where id = " + account).get(0);
    }

    /** Notes that an account's person became another one, until so many days from now. */
    private void merged(long account, String days) throws SQLException {
        run(
                """
                insert into earner_merge (id, version, kept_id, gone_id, state, way, created_at,
                  merged_at, undo_until)
                select -id, 1, earner_id, earner_id, 'DONE', 'MAILBOX', current_timestamp,
                  current_timestamp, dateadd('DAY', %s, current_timestamp)
                from account where id = %d"""
                        .formatted(days, account));
    }

    /** Lets the code that was used last be used once more, instead of waiting for the next one. */
    private void forgetCode(long account) throws SQLException {
        run("update account set app_last_step = 0 where id = " + account);
    }

    private static String code(String secret) {
        long step = Instant.now().getEpochSecond() / TimedCode.STEP_SECONDS;
        return "%06d".formatted(TimedCode.at(Base32.read(secret), step));
    }

    private long confirmed(String address) throws SQLException {
        var form = new SignUpForm(address, "Ada", Locale.ITALIAN, "tre parole qualunque", true);
        var pending = accounts.signUp(form, address);
        var id =
                Long.parseLong(
                        Rows.of(
                                        database,
                                        "select id from account where normalized = '%s'"
                                                .formatted(address))
                                .get(0));
        var link = new Link(system.confirmation(id).token());
        return confirmations
                .confirm(link, new SignUpProof(pending.key(), null), address)
                .accountId();
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
