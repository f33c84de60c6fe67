package org.distintivo.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.distintivo.foreign.domain.ForeignBadgeState;
import org.distintivo.foreign.domain.RecipientBond;
import org.distintivo.foreign.service.ForeignBadgeView;
import org.distintivo.notification.service.MailTemplates.Reader;
import org.distintivo.notification.service.MailTemplates.Sender;
import org.distintivo.platform.service.Messages;
import org.junit.jupiter.api.Test;

class ForeignBadgeLettersTest {

    private static final String STOP = "https://badges.example.org/mail/off/t0k3n";
    private static final String LIST = "https://badges.example.org/my/badges#others";

    private final ForeignBadgeLetters letters =
            new ForeignBadgeLetters(
                    new Messages(),
                    new PortalLinks() {
                        @Override
                        String myBadges() {
                            return "https://badges.example.org/my/badges";
                        }
                    });

    @Test
    void one_badge_is_named_with_what_it_has_become() {
        var letter =
                letters.worsened(
                        reader(Locale.ITALIAN), List.of(badge("Carte", ForeignBadgeState.REVOKED)));

        assertThat(letter.subject()).isEqualTo("Non è più valido: Carte");
        assertThat(TextLetter.of(letter))
                .contains("«Carte»: Revocato dall’emittente", LIST, STOP)
                .contains("Contoso Certification");
        assertThat(letter.refusal()).isEqualTo(STOP);
    }

    @Test
    void all_of_a_night_stand_in_one_letter_without_a_picture_of_theirs() {
        var letter =
                letters.worsened(
                        reader(Locale.ENGLISH),
                        List.of(
                                badge("<b>Maps</b>", ForeignBadgeState.EXPIRED),
                                badge("", ForeignBadgeState.INVALID)));

        assertThat(letter.subject()).isEqualTo("2 badges of other issuers are no longer good");
        assertThat(TextLetter.of(letter))
                .contains("“<b>Maps</b>”: Expired", "“A badge without a name”: No longer holds");
        assertThat(HtmlLetter.of(letter)).doesNotContain("<b>Maps", "<img");
    }

    private static ForeignBadgeView badge(String name, ForeignBadgeState state) {
        return new ForeignBadgeView(
                "id",
                name,
                "An issuer",
                state,
                true,
                RecipientBond.ADDRESS,
                true,
                false,
                false,
                new ForeignBadgeView.Times(Instant.EPOCH, Instant.EPOCH, null));
    }

    private static Reader reader(Locale locale) {
        var sender = new Sender("Contoso Certification", "Contoso", "help@example.org");
        return new Reader(locale, "Ada", sender, STOP);
    }
}
