package org.distintivo.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.distintivo.notification.service.AccountMailTemplates.Ticket;
import org.distintivo.notification.service.MailTemplates.Reader;
import org.distintivo.notification.service.MailTemplates.Sender;
import org.distintivo.platform.service.Messages;
import org.junit.jupiter.api.Test;

/** The mails about accounts and proofs of addresses, in words. */
class AccountMailTemplatesTest {

    private static final String CLAIM = "https://badges.example.org/claim/t0k3n";
    private static final String SIGN_IN = "https://badges.example.org/signin";
    private static final String FORGOTTEN = "https://badges.example.org/password/forgot";

    private final AccountMailTemplates accounts = new AccountMailTemplates(new Messages());

    @Test
    void a_confirmation_gives_link_and_code_and_no_name_that_a_stranger_typed() {
        var reader = reader(Locale.ITALIAN, "Ada");

        var letter = accounts.confirmation(reader, new Ticket(CLAIM, "482 913", 24 * 60));

        assertThat(letter.subject()).isEqualTo("Contoso Certification: conferma il tuo indirizzo");
        assertThat(TextLetter.of(letter))
                .contains(CLAIM, "482 913", "validi per 24 ore")
                .doesNotContain("Ada");
        assertThat(HtmlLetter.of(letter)).contains(CLAIM, "482 913").doesNotContain("Ada");
    }

    @Test
    void a_mail_with_a_code_only_does_not_speak_of_a_link() {
        var reader = reader(Locale.ENGLISH, "");
        var ticket = new Ticket(CLAIM, "482913", 30);

        for (var letter :
                List.of(
                        accounts.missingBadgeCode(reader, ticket),
                        accounts.mergeCode(reader, ticket))) {
            assertThat(TextLetter.of(letter))
                    .contains("The code is valid for 30 minutes")
                    .doesNotContain("The link and the code");
        }
    }

    @Test
    void a_long_address_in_a_sentence_breaks_on_a_phone() {
        var letter = accounts.passwordChanged(reader(Locale.ENGLISH, ""), CLAIM);

        assertThat(HtmlLetter.of(letter).lines().filter(line -> line.startsWith("<p class")))
                .isNotEmpty()
                .allMatch(
                        line ->
                                line.contains("overflow-wrap:anywhere")
                                        || line.contains("break-all"));
    }

    @Test
    void a_new_password_is_offered_for_minutes() {
        var letter =
                accounts.passwordReset(reader(Locale.ENGLISH, ""), new Ticket(CLAIM, "482913", 30));

        assertThat(TextLetter.of(letter)).contains(CLAIM, "482913", "valid for 30 minutes");
    }

    @Test
    void a_second_sign_up_leads_to_the_sign_in() {
        var letter = accounts.signUpRepeated(reader(Locale.ENGLISH, "Ada"), SIGN_IN);

        assertThat(TextLetter.of(letter)).contains("Sign in:\n" + SIGN_IN);
    }

    @Test
    void a_changed_password_is_told_with_what_to_do_if_it_was_somebody_else() {
        var letter = accounts.passwordChanged(reader(Locale.ITALIAN, "Ada"), FORGOTTEN);

        assertThat(TextLetter.of(letter))
                .contains("Non l’hai cambiata tu?", "Scegli un’altra password:\n" + FORGOTTEN)
                .doesNotContain("Ada");
    }

    @Test
    void the_way_out_for_somebody_else_is_a_link_in_a_sentence() {
        var letter = accounts.nameCorrected(reader(Locale.ITALIAN, "Ada"), SIGN_IN, FORGOTTEN);

        assertThat(TextLetter.of(letter)).contains("un’altra password: " + FORGOTTEN);
        assertThat(HtmlLetter.of(letter)).contains("href=\"" + FORGOTTEN + "\"");
    }

    private static Reader reader(Locale locale, String name) {
        var sender = new Sender("Contoso Certification", "Contoso Academy", "help@contoso.example");
        return new Reader(locale, name, sender, "");
    }
}
