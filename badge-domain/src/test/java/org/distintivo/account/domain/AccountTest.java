package org.distintivo.account.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Locale;
import org.distintivo.account.domain.AccountTicket.Errand;
import org.distintivo.account.domain.AccountTicket.TicketSecrets;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.domain.SecretToken;
import org.junit.jupiter.api.Test;

class AccountTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final SecretToken FIRST = SecretToken.random();
    private static final SecretToken SECOND = SecretToken.random();

    @Test
    void who_signs_up_again_replaces_whoever_signed_up_before() {
        var account = Account.signUp(aSignUp("Mallory", "hash of mallory", FIRST), NOW);

        account.replace(aSignUp("Ada Rossi", "hash of ada", SECOND), NOW);

        assertThat(account.name()).isEqualTo("Ada Rossi");
        assertThat(account.passwordHash()).isEqualTo("hash of ada");
        assertThat(account.signUpHash()).isEqualTo(SECOND.hash());
    }

    @Test
    void confirming_joins_the_account_to_the_owner_of_the_address() {
        var account = Account.signUp(aSignUp("Ada Rossi", "hash", FIRST), NOW);
        var earner = new Earner(NOW);
        earner.learn("A.", "R.", "en");

        account.confirm(earner, NOW);

        assertThat(account.isConfirmed()).isTrue();
        assertThat(account.roles()).containsExactly(Role.EARNER);
        assertThat(earner.name()).isEqualTo("Ada Rossi");
        assertThat(earner.locale()).isEqualTo(Locale.ITALIAN);
        assertThat(account.signUpHash()).isNull();
    }

    @Test
    void who_signs_up_for_somebody_else_does_not_name_the_owner() {
        var account = Account.signUp(aSignUp("Mallory", "hash", FIRST), NOW);
        var earner = new Earner(NOW);
        earner.learn("Ada", "Rossi", "it");

        account.confirmByMailAlone(earner, NOW);

        assertThat(account.name()).isEqualTo("Ada Rossi");
    }

    @Test
    void whoever_is_invited_joins_for_a_week_and_not_later() {
        var account = invited();
        var late = NOW.plus(TicketPurpose.JOIN_STAFF.lifetime());

        assertThat(account.isConfirmed()).isFalse();
        assertThat(account.roles()).isEmpty();
        assertThatThrownBy(() -> account.acceptInvitation("hash", late))
                .isInstanceOf(TicketWornOutException.class);
        account.invite(new StaffInvitation("staff:2", Locale.GERMAN), late);
        account.acceptInvitation("hash", late);

        assertThat(account.roles()).containsExactly(Role.MANAGER);
        assertThat(account.passwordHash()).isEqualTo("hash");
        assertThat(account.membership().since()).isEqualTo(late);
        assertThat(account.membership().invitedBy()).isEqualTo("staff:2");
        assertThat(account.locale()).isEqualTo(Locale.GERMAN);
        assertThatThrownBy(() -> account.acceptInvitation("other", late))
                .isInstanceOf(TicketWornOutException.class);
    }

    @Test
    void whoever_leaves_staff_keeps_the_account_for_badges_only() {
        var withBadges = invited();
        withBadges.acceptInvitation("hash", NOW);
        withBadges.join(new Earner(NOW), NOW);
        var without = invited();
        without.acceptInvitation("hash", NOW);

        withBadges.leaveStaff();
        without.leaveStaff();

        assertThat(withBadges.roles()).containsExactly(Role.EARNER);
        assertThat(withBadges.isSetAside()).isFalse();
        assertThat(without.roles()).isEmpty();
        assertThat(without.isSetAside()).isTrue();
        assertThat(without.name()).isEqualTo("grace@example.org");
    }

    @Test
    void a_sign_up_replaces_an_invitation() {
        var account = invited();

        account.replace(aSignUp("Ada Rossi", "hash", FIRST), NOW);

        assertThat(account.isInvited()).isFalse();
        assertThat(account.isInvitationGood(NOW)).isFalse();
        assertThat(account.membership()).isNull();
    }

    private static Account invited() {
        var invitation = new StaffInvitation("staff:1", Locale.ITALIAN);
        return Account.invited(MailAddress.parse("grace@example.org"), "none", invitation, NOW);
    }

    @Test
    void a_confirmed_account_cannot_be_replaced() {
        var account = Account.signUp(aSignUp("Ada Rossi", "hash", FIRST), NOW);
        account.confirm(new Earner(NOW), NOW);

        assertThatThrownBy(() -> account.replace(aSignUp("Mallory", "hash", SECOND), NOW))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_account_of_staff_is_at_work_only() {
        var account =
                Account.staff(MailAddress.parse("admin@localhost"), "hash", Locale.ENGLISH, NOW);
        account.requireNewPassword();

        assertThat(account.roles()).containsExactly(Role.MANAGER);
        assertThat(account.mustChangePassword()).isTrue();

        account.changePassword("another hash", NOW.plusSeconds(1));

        assertThat(account.mustChangePassword()).isFalse();
        assertThat(account.passwordChangedAt()).isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    void mails_to_staff_are_in_the_language_of_their_pages_and_to_others_as_they_set_it() {
        var staff = Account.staff(MailAddress.parse("admin@localhost"), "hash", Locale.GERMAN, NOW);
        var earner = Account.signUp(aSignUp("Ada Rossi", "hash", FIRST), NOW);

        assertThat(staff.locale()).as("until its owner signs in").isEqualTo(Locale.GERMAN);
        staff.speak(Locale.ITALIAN);
        earner.speak(Locale.ENGLISH);
        assertThat(staff.locale()).isEqualTo(Locale.ITALIAN);
        assertThat(earner.locale()).isEqualTo(Locale.ITALIAN);

        earner.confirm(new Earner(NOW), NOW);
        earner.speak(Locale.ENGLISH);
        assertThat(earner.locale()).isEqualTo(Locale.ITALIAN);
    }

    @Test
    void a_ticket_is_good_once_and_not_for_long() {
        var ticket = aTicket();

        assertThat(ticket.isGood(NOW.plusSeconds(1799))).isTrue();
        assertThatThrownBy(() -> ticket.use(NOW.plusSeconds(1800)))
                .isInstanceOf(TicketWornOutException.class);

        ticket.use(NOW.plusSeconds(60));

        assertThatThrownBy(() -> ticket.use(NOW.plusSeconds(61)))
                .isInstanceOf(TicketWornOutException.class);
    }

    @Test
    void the_code_of_a_ticket_may_be_tried_a_few_times_only() {
        var ticket = aTicket();
        for (int i = 0; i < AccountTicket.MAX_ATTEMPTS; i++) {
            assertThat(ticket.tryCode(NOW)).isTrue();
        }

        assertThat(ticket.tryCode(NOW)).isFalse();
    }

    @Test
    void mail_goes_to_a_proved_address_only() {
        var earner = new Earner(NOW);
        var account = aConfirmedAccount(earner);
        var home = new EmailAddress(earner, MailAddress.parse("Ada@home.example"));

        assertThatThrownBy(() -> account.useForContact(home))
                .isInstanceOf(AddressUnprovedException.class);
        home.confirm(NOW);

        assertThat(account.useForContact(home)).isTrue();
        assertThat(account.useForContact(home)).as("a second time").isFalse();
        assertThat(account.address().original()).isEqualTo("Ada@home.example");
        assertThat(account.normalized()).isEqualTo("ada@home.example");
    }

    @Test
    void the_address_for_contact_stays_until_another_has_taken_its_place() {
        var earner = new Earner(NOW);
        var account = aConfirmedAccount(earner);
        var work = new EmailAddress(earner, MailAddress.parse("Ada@example.org"));
        var home = new EmailAddress(earner, MailAddress.parse("ada@home.example"));
        home.confirm(NOW);

        account.requireRemovable(home);
        assertThatThrownBy(() -> account.requireRemovable(work))
                .as("the last proved one always is the one for contact")
                .isInstanceOf(ContactAddressException.class);
        account.useForContact(home);

        account.requireRemovable(work);
        assertThatThrownBy(() -> account.requireRemovable(home))
                .isInstanceOf(ContactAddressException.class);
    }

    @Test
    void a_pending_address_takes_the_spelling_typed_last_and_no_other_address() {
        var account = aConfirmedAccount(new Earner(NOW));
        var pending = new PendingAddress(account, MailAddress.parse("ada@home.example"), NOW);

        assertThat(pending.isMailed()).isFalse();
        pending.ask(MailAddress.parse("Ada@HOME.example"), NOW.plusSeconds(1));

        assertThat(pending.isMailed()).isTrue();
        assertThat(pending.address().original()).isEqualTo("Ada@HOME.example");
        var other = MailAddress.parse("eve@home.example");
        assertThatThrownBy(() -> pending.ask(other, NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Account aConfirmedAccount(Earner earner) {
        var account = Account.signUp(aSignUp("Ada Rossi", "hash", FIRST), NOW);
        account.confirm(earner, NOW);
        return account;
    }

    private static AccountTicket aTicket() {
        return new AccountTicket(
                Account.signUp(aSignUp("Ada Rossi", "hash", FIRST), NOW),
                new Errand(TicketPurpose.RESET_PASSWORD, "ada@example.org"),
                new TicketSecrets(SecretToken.random(), "hash of the code"),
                NOW);
    }

    private static SignUp aSignUp(String name, String passwordHash, SecretToken key) {
        var address = MailAddress.parse("ada@example.org");
        return new SignUp(address, name, Locale.ITALIAN, passwordHash, key);
    }
}
