package org.distintivo.support.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.platform.service.Messages;
import org.distintivo.support.domain.Finding;
import org.distintivo.support.service.MissingBadgeView;
import org.distintivo.support.service.ReadyMessage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerButtonTest {

    private final Messages messages = new Messages();

    @ParameterizedTest
    @EnumSource(Finding.class)
    void every_answer_has_one_button_with_words(Finding finding) {
        for (var signedIn : new boolean[] {true, false}) {
            var button = AnswerButton.of(answer(finding, false), signedIn);

            assertThat(messages.has(button.key())).as(button.key()).isTrue();
            assertThat(button.address() == null).isNotEqualTo(button.name() == null);
        }
    }

    @ParameterizedTest
    @EnumSource(Finding.class)
    void nobody_without_an_account_is_led_to_pages_of_accounts(Finding finding) {
        var button = AnswerButton.of(answer(finding, true), false);

        assertThat(button.name()).isNull();
        assertThat(button.address()).doesNotStartWith("/my/");
    }

    @ParameterizedTest
    @CsvSource({
        "ACCEPTED, /my/badges/b1",
        "REPLACED, /my/badges/b1",
        "MAIL_BOUNCED, /my/addresses",
        "OTHER_ADDRESS, /my/addresses#add-address",
        "NO_BADGE, /exams/X-1",
        "IMPORTING, /my/missing/answer",
        "NO_RESULT, mailto:a@example.org?subject=s&body=b",
    })
    void it_leads_where_that_is_solved(Finding finding, String address) {
        assertThat(AnswerButton.of(answer(finding, true), true).address()).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({"true, /signin?to=/my/badges", "false, /signup?to=/my/badges"})
    void who_has_an_account_signs_in_and_others_sign_up(boolean signedUp, String address) {
        assertThat(AnswerButton.of(answer(Finding.WAITING, signedUp), false).address())
                .isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({"false, WRITE_TO_PARTNER", "true, WRITE_TO_PROGRAM"})
    void it_says_who_gets_a_message_to_a_partner(boolean passedOn, String remedy) {
        assertThat(AnswerButton.of(answer(Finding.NO_RESULT, true, passedOn), true).key())
                .isEqualTo("support.remedy." + remedy);
    }

    private static MissingBadgeView answer(Finding finding, boolean signedUp) {
        return answer(finding, signedUp, false);
    }

    private static MissingBadgeView answer(Finding finding, boolean signedUp, boolean passedOn) {
        var to = "a@example.org";
        var message = new ReadyMessage(to, to, passedOn, Locale.ENGLISH, "s", "b");
        return new MissingBadgeView(
                finding, "t", "x", "b1", AchievementKey.exam("X-1"), null, message, signedUp);
    }
}
