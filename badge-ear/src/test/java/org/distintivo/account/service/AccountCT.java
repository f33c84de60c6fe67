package org.distintivo.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import org.distintivo.account.domain.AccountStatus;
import org.distintivo.account.domain.AccountUnconfirmedException;
import org.distintivo.account.domain.CodeWrongException;
import org.distintivo.account.domain.ConsentMissingException;
import org.distintivo.account.domain.ProofMissingException;
import org.distintivo.account.domain.SignInRefusedException;
import org.distintivo.account.domain.TicketPurpose;
import org.distintivo.account.domain.TicketWornOutException;
import org.distintivo.account.service.MailedSecret.Code;
import org.distintivo.account.service.MailedSecret.Link;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.domain.TooManyAttemptsException;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** From a sign-up to a signed-in owner, and nobody else. */
@ArquillianTest
class AccountCT {

    private static final String PASSWORD = "tre parole qualunque";
    private static final String OTHER_PASSWORD = "quattro altre parole";
    private static final SignUpProof NONE = new SignUpProof(null, null);

    @Inject private AccountService accounts;
    @Inject private ConfirmationService confirmations;
    @Inject private PasswordService passwords;
    @Inject private AsSystem system;
    @Inject private BrowserRegister browsers;

    @Resource(lookup = "jdbc/badge")
    private DataSource database;

    @Test
    void the_owner_confirms_in_the_same_browser_and_gets_what_was_earned_before() throws Exception {
        var earner = system.enroll(List.of("ada@example.org")).get("ada@example.org");
        var pending = signUp("Ada@Example.org", "Ada Maria Rossi", PASSWORD);
        var ticket = system.confirmation(account("ada@example.org"));

        var who =
                confirmations.confirm(
                        new Link(ticket.token()), new SignUpProof(pending.key(), null), "ada");

        assertThat(who.principal()).isEqualTo("earner:" + earner);
        assertThat(who.roles()).containsExactly(Roles.EARNER);
        var view = system.findByAddress("ada@example.org");
        assertThat(view.account()).isEqualTo(AccountStatus.CONFIRMED);
        assertThat(view.name()).isEqualTo("Ada Maria Rossi");
        assertThat(accounts.signIn("ADA@example.org", PASSWORD, "ada", null)).isEqualTo(who);
    }

    @Test
    void a_mail_to_an_account_that_is_gone_meanwhile_gets_no_ticket() {
        assertThat(system.staffInvitation(Long.MAX_VALUE)).isEmpty();
    }

    @Test
    void a_link_confirms_nothing_for_who_merely_follows_it() throws Exception {
        signUp("bea@example.org", "Bea", PASSWORD);
        var ticket = system.confirmation(account("bea@example.org"));
        var link = new Link(ticket.token());

        assertThat(confirmations.find(ticket.token(), TicketPurpose.CONFIRM_ADDRESS)).isPresent();
        assertThatThrownBy(() -> confirmations.confirm(link, NONE, "bea"))
                .isInstanceOf(ProofMissingException.class);
        assertThatThrownBy(
                        () -> confirmations.confirm(link, new SignUpProof("guessed", null), "bea"))
                .isInstanceOf(ProofMissingException.class);
        assertThatThrownBy(() -> accounts.signIn("bea@example.org", PASSWORD, "bea", null))
                .isInstanceOf(AccountUnconfirmedException.class);

        confirmations.confirm(link, new SignUpProof(null, PASSWORD), "bea");

        assertThatThrownBy(
                        () -> confirmations.confirm(link, new SignUpProof(null, PASSWORD), "bea"))
                .isInstanceOf(TicketWornOutException.class);
        assertThat(accounts.signIn("bea@example.org", PASSWORD, "bea", null).roles()).isNotEmpty();
    }

    @Test
    void who_signed_up_first_gains_nothing_when_the_owner_signs_up_too() throws Exception {
        var mallory = signUp("cleo@example.org", "Mallory", OTHER_PASSWORD);
        var first = system.confirmation(account("cleo@example.org"));
        var cleo = signUp("cleo@example.org", "Cleo", PASSWORD);
        var second = system.confirmation(account("cleo@example.org"));
        var malloryAndPassword = new SignUpProof(mallory.key(), OTHER_PASSWORD);

        assertThatThrownBy(
                        () ->
                                confirmations.confirm(
                                        new Link(first.token()), malloryAndPassword, "mallory"))
                .isInstanceOf(TicketWornOutException.class);
        assertThatThrownBy(
                        () ->
                                confirmations.confirm(
                                        new Link(second.token()), malloryAndPassword, "mallory"))
                .isInstanceOf(ProofMissingException.class);

        confirmations.confirm(new Link(second.token()), new SignUpProof(cleo.key(), null), "cleo");

        assertThat(system.findByAddress("cleo@example.org").name()).isEqualTo("Cleo");
        assertThatThrownBy(
                        () -> accounts.signIn("cleo@example.org", OTHER_PASSWORD, "mallory", null))
                .isInstanceOf(SignInRefusedException.class);
    }

    @Test
    void a_code_can_be_typed_and_a_few_wrong_ones_spoil_it() throws Exception {
        var pending = signUp("dora@example.org", "Dora", PASSWORD);
        var ticket = system.confirmation(account("dora@example.org"));
        var proof = new SignUpProof(pending.key(), null);
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(
                            () ->
                                    confirmations.confirm(
                                            new Code("dora@example.org", "0"), proof, "dora"))
                    .isInstanceOf(CodeWrongException.class);
        }
        var right = new Code("dora@example.org", ticket.code());
        assertThatThrownBy(() -> confirmations.confirm(right, proof, "dora"))
                .isInstanceOf(CodeWrongException.class);

        var fresh = system.confirmation(account("dora@example.org")).code();
        var spaced =
                new Code(" Dora@example.org ", fresh.substring(0, 4) + " " + fresh.substring(4));

        assertThat(confirmations.confirm(spaced, proof, "dora").name()).isEqualTo("Dora");
    }

    @Test
    void codes_of_addresses_that_nobody_has_are_refused_like_wrong_ones() {
        var code = new Code("nobody@example.org", "12345678");

        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> confirmations.confirm(code, NONE, "nobody"))
                    .isInstanceOf(CodeWrongException.class);
        }
        assertThatThrownBy(() -> confirmations.confirm(code, NONE, "nobody"))
                .isInstanceOf(TooManyAttemptsException.class);
    }

    @Test
    void nobody_signs_in_with_a_role_that_was_taken_away_meanwhile() throws Exception {
        signUp("rosa@example.org", "Rosa", PASSWORD);
        var account = account("rosa@example.org");
        var before =
                new SignInView(
                        account,
                        "staff:" + account,
                        Set.of(Roles.MANAGER),
                        "Rosa",
                        Locale.ENGLISH,
                        false,
                        false);

        assertThatThrownBy(() -> browsers.begin(before, null, null))
                .isInstanceOf(SignInRefusedException.class);
    }

    @Test
    void a_reset_by_mail_confirms_too_and_ends_earlier_sessions() throws Exception {
        signUp("emma@example.org", "Mallory", OTHER_PASSWORD);
        system.enroll(List.of("emma@example.org"));
        var account = account("emma@example.org");
        var link = new Link(system.passwordReset(account, "emma@example.org").token());
        var chosen = new ChosenPassword(PASSWORD, Locale.ENGLISH);
        var mallory = browsers.begin(account, null, null);
        assertThat(browsers.isSignedIn(signedIn(account, mallory))).isTrue();

        assertThatThrownBy(() -> confirmations.resetPassword(link, chosen, false, "emma"))
                .isInstanceOf(ConsentMissingException.class);
        var who = confirmations.resetPassword(link, chosen, true, "emma");

        assertThat(who.roles()).containsExactly(Roles.EARNER);
        assertThat(who.name()).as("not the name of who signed up").isEqualTo("Ada Rossi");
        assertThat(accounts.signIn("emma@example.org", PASSWORD, "emma", null).accountId())
                .isEqualTo(account);
        assertThatThrownBy(
                        () -> accounts.signIn("emma@example.org", OTHER_PASSWORD, "mallory", null))
                .isInstanceOf(SignInRefusedException.class);
        assertThat(browsers.isSignedIn(signedIn(account, mallory))).isFalse();
        assertThat(browsers.findOwner(mallory.device())).as("forgotten too").isEmpty();
    }

    @Test
    void staff_get_mail_in_the_language_in_which_they_chose_the_password() throws Exception {
        system.bootstrap("gwen@example.org", OTHER_PASSWORD);
        var account = account("gwen@example.org");
        var chosen = new ChosenPassword(PASSWORD, Locale.ITALIAN);

        passwords.change(account, OTHER_PASSWORD, chosen, "gwen");

        assertThat(system.contact(account).locale()).isEqualTo(Locale.ITALIAN);
    }

    @Test
    void a_sign_up_for_a_confirmed_account_changes_nothing_and_looks_the_same() throws Exception {
        var first = signUp("fay@example.org", "Fay", PASSWORD);
        var ticket = system.confirmation(account("fay@example.org"));
        confirmations.confirm(new Link(ticket.token()), new SignUpProof(first.key(), null), "fay");

        var mallory = signUp("fay@example.org", "Mallory", OTHER_PASSWORD);

        assertThat(mallory.key()).hasSameSizeAs(first.key());
        assertThatThrownBy(
                        () -> accounts.signIn("fay@example.org", OTHER_PASSWORD, "mallory", null))
                .isInstanceOf(SignInRefusedException.class);
        assertThat(system.findByAddress("fay@example.org").name()).isEqualTo("Fay");
    }

    @Test
    void guessing_a_password_is_slowed_down_and_the_owner_elsewhere_is_not() throws Exception {
        var pending = signUp("gina@example.org", "Gina", PASSWORD);
        var ticket = system.confirmation(account("gina@example.org"));
        confirmations.confirm(
                new Link(ticket.token()), new SignUpProof(pending.key(), null), "gina");
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> accounts.signIn("gina@example.org", "wrong", "mallory", null))
                    .isInstanceOf(SignInRefusedException.class);
        }

        assertThatThrownBy(() -> accounts.signIn("gina@example.org", PASSWORD, "mallory", null))
                .isInstanceOf(TooManyAttemptsException.class);
        var gina = accounts.signIn("gina@example.org", PASSWORD, "gina", null);
        assertThat(gina.name()).isEqualTo("Gina");
        var own = browsers.begin(gina.accountId(), null, null).device();
        assertThat(accounts.signIn("gina@example.org", PASSWORD, "mallory", own).name())
                .as("from her own device, behind the same address as mallory's")
                .isEqualTo("Gina");
    }

    @Test
    void mails_to_one_address_are_limited_for_known_and_unknown_addresses() {
        for (int i = 0; i < 5; i++) {
            accounts.requestPasswordReset("unknown@example.org", "here");
        }
        assertThatThrownBy(() -> accounts.requestPasswordReset("UNKNOWN@example.org", "there"))
                .isInstanceOf(TooManyAttemptsException.class);
    }

    @Test
    void a_browser_is_known_by_the_cookie_of_its_newest_sign_in_only() throws Exception {
        var pending = signUp("hana@example.org", "Hana", PASSWORD);
        var ticket = system.confirmation(account("hana@example.org"));
        var proof = new SignUpProof(pending.key(), null);
        var hana = confirmations.confirm(new Link(ticket.token()), proof, "hana").accountId();

        var first = browsers.begin(hana, null, "Firefox/145.0 Windows");
        var second = browsers.begin(hana, first.device(), "Firefox/146.0 Windows");

        assertThat(browsers.isSignedIn(signedIn(hana, first))).isFalse();
        assertThat(browsers.findOwner(first.device())).isEmpty();
        assertThat(browsers.isSignedIn(signedIn(hana, second))).isTrue();
        assertThat(browsers.findOwner(second.device())).contains(hana);
        assertThat(browsers.isSignedIn(signedIn(hana + 1, second))).as("of another").isFalse();
        browsers.end(signedIn(hana, second));
        assertThat(browsers.isSignedIn(signedIn(hana, second))).isFalse();
        assertThat(browsers.findOwner(second.device())).as("still known").contains(hana);
        for (int i = 0; i < BrowserRegister.MOST; i++) {
            browsers.begin(hana, null, null);
        }
        assertThat(browsers.findOwner(second.device())).as("made room").isEmpty();
    }

    private static SignedIn signedIn(long account, BegunSession begun) {
        return new SignedIn(account, "earner:1", Set.of(), Instant.EPOCH, begun.session());
    }

    private PendingSignUp signUp(String address, String name, String password) {
        var form = new SignUpForm(address, name, Locale.ITALIAN, password, true);
        return accounts.signUp(form, address);
    }

    private long account(String normalized) throws SQLException {
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement(
                                "select id from account where normalized = ?")) {
            query.setString(1, normalized);
            try (var rows = query.executeQuery()) {
                assertThat(rows.next()).isTrue();
                return rows.getLong(1);
            }
        }
    }
}
