package org.distintivo.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.distintivo.notification.domain.DeliveryFailure.Kind;
import org.distintivo.notification.domain.MailTarget.OfErased;
import org.junit.jupiter.api.Test;

class OutboxMailTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final RandomGenerator CHANCE = new Random(1);

    private final OutboxMail mail = aMail();

    @Test
    void a_claimed_mail_is_nobody_elses_until_the_lease_ends() {
        assertThat(mail.claim(NOW, LEASE)).isTrue();

        assertThat(mail.claim(NOW.plusSeconds(1), LEASE)).isFalse();
        assertThat(mail.claim(NOW.plus(LEASE), LEASE)).as("its server died").isTrue();
        assertThat(mail.attempts()).isEqualTo(2);
    }

    @Test
    void a_sent_mail_is_never_claimed_again() {
        mail.claim(NOW, LEASE);
        mail.sent(aDelivery());

        assertThat(mail.claim(NOW.plus(Duration.ofDays(100)), LEASE)).isFalse();
        assertThat(mail.state()).isEqualTo(MailState.SENT);
        assertThat(mail.sentTo()).isEqualTo("ada@example.org");
        assertThatThrownBy(() -> mail.retry(NOW)).isInstanceOf(MailNotChangeableException.class);
        assertThatThrownBy(mail::cancel).isInstanceOf(MailNotChangeableException.class);
    }

    @Test
    void the_last_mail_to_who_was_erased_forgets_the_address_once_it_is_sent() {
        var last = aLastMail();
        last.claim(NOW, LEASE);
        assertThat(last.target()).isEqualTo(new OfErased("ada@example.org", Locale.ITALIAN));

        last.sent(aDelivery());

        assertThat(last.state()).isEqualTo(MailState.SENT);
        assertThat(last.sentTo()).isNull();
        assertThat(last.target()).isEqualTo(new OfErased("", Locale.ITALIAN));
    }

    @Test
    void the_last_mail_is_dropped_without_a_mail_server_as_nothing_of_it_could_be_read() {
        var last = aLastMail();
        last.claim(NOW, LEASE);

        last.keep(aDelivery());

        assertThat(last.state()).isEqualTo(MailState.CANCELLED);
        assertThat(last.sentTo()).isNull();
        assertThat(last.target()).isEqualTo(new OfErased("", Locale.ITALIAN));
    }

    @Test
    void the_last_mail_is_given_up_with_its_address_however_long_the_server_is_away() {
        var last = aLastMail();
        last.claim(NOW, LEASE);
        var away = new DeliveryFailure(Kind.SERVER_TROUBLE);

        assertThat(last.failed(away, NOW, CHANCE)).isFalse();
        assertThat(last.failed(away, NOW.plus(OutboxMail.PATIENCE), CHANCE)).isTrue();

        assertThat(last.target()).isEqualTo(new OfErased("", Locale.ITALIAN));
        assertThatThrownBy(() -> last.retry(NOW)).isInstanceOf(MailNotChangeableException.class);
        var cancelled = aLastMail();
        cancelled.cancel();
        assertThat(cancelled.target()).isEqualTo(new OfErased("", Locale.ITALIAN));
    }

    @Test
    void the_message_id_stays_the_same_over_all_attempts() {
        var first = mail.messageId();
        fail(Kind.NOT_NOW, NOW);
        mail.retry(NOW);

        assertThat(mail.messageId())
                .isEqualTo(first)
                .matches("<[\\w-]{22}@badges\\.example\\.org>");
        assertThat(aMail().messageId()).isNotEqualTo(first);
    }

    @Test
    void a_mail_that_the_server_wants_later_is_queued_again_and_told_why() {
        var givenUp = fail(Kind.NOT_NOW, NOW);

        assertThat(givenUp).isFalse();
        assertThat(mail.state()).isEqualTo(MailState.QUEUED);
        assertThat(mail.dueAt()).isAfter(NOW.plusSeconds(20));
        assertThat(mail.failure()).isEqualTo(new DeliveryFailure(Kind.NOT_NOW, "451 4.7.1"));
    }

    @Test
    void patience_with_one_mail_ends_after_five_days() {
        assertThat(fail(Kind.NOT_NOW, NOW.plus(Duration.ofDays(4)))).isFalse();
        assertThat(fail(Kind.NOT_NOW, NOW.plus(Duration.ofDays(5)))).isTrue();
        assertThat(mail.state()).isEqualTo(MailState.FAILED);
    }

    @Test
    void a_server_that_is_down_for_weeks_uses_no_mail_up() {
        for (int day = 0; day < 60; day++) {
            fail(Kind.SERVER_TROUBLE, NOW.plus(Duration.ofDays(day)));
        }

        var back = NOW.plus(Duration.ofDays(61));
        assertThat(mail.state()).isEqualTo(MailState.QUEUED);
        assertThat(mail.claim(back, LEASE)).isTrue();
    }

    @Test
    void a_refused_recipient_ends_it_at_once() {
        assertThat(fail(Kind.RECIPIENT_REFUSED, NOW)).isTrue();
        assertThat(mail.state()).isEqualTo(MailState.FAILED);
        assertThat(mail.claim(NOW.plus(Duration.ofDays(1)), LEASE)).isFalse();
    }

    @Test
    void staff_can_have_a_given_up_mail_tried_again_with_new_patience() {
        fail(Kind.RECIPIENT_REFUSED, NOW);
        var later = NOW.plus(Duration.ofDays(30));

        mail.retry(later);

        assertThat(fail(Kind.NOT_NOW, later)).isFalse();
    }

    @Test
    void a_kept_mail_can_be_sent_once_there_is_a_server() {
        mail.keep(aDelivery());
        assertThat(mail.claim(NOW.plusSeconds(60), LEASE)).isFalse();

        mail.retry(NOW);

        assertThat(mail.claim(NOW, LEASE)).isTrue();
    }

    @Test
    void a_cancelled_mail_is_not_sent() {
        mail.cancel();

        assertThat(mail.claim(NOW.plusSeconds(60), LEASE)).isFalse();
    }

    @Test
    void a_mail_that_is_not_wanted_is_neither_sent_nor_tried_again() {
        mail.claim(NOW, LEASE);
        mail.dropAsNotWanted();

        assertThat(mail.state()).isEqualTo(MailState.NOT_WANTED);
        assertThat(mail.claim(NOW.plus(Duration.ofDays(1)), LEASE)).isFalse();
        assertThatThrownBy(() -> mail.retry(NOW)).isInstanceOf(MailNotChangeableException.class);
        assertThatThrownBy(mail::cancel).isInstanceOf(MailNotChangeableException.class);
    }

    @Test
    void a_mail_that_collects_goes_out_when_its_time_is_over_and_no_news_puts_that_off() {
        mail.collect(Duration.ofMinutes(1));
        mail.join(List.of("b9"));

        assertThat(mail.claim(NOW.plusSeconds(59), LEASE)).isFalse();
        assertThat(mail.claim(NOW.plusSeconds(60), LEASE)).isTrue();
    }

    @Test
    void a_mail_that_is_on_its_way_can_neither_be_cancelled_nor_joined() {
        mail.claim(NOW, LEASE);

        assertThatThrownBy(mail::cancel).isInstanceOf(MailNotChangeableException.class);
        assertThatThrownBy(() -> mail.join(List.of("b3")))
                .isInstanceOf(MailNotChangeableException.class);
    }

    @Test
    void badges_of_the_same_request_join_one_mail_each_once() {
        mail.join(List.of("b2", "b3"));

        assertThat(mail.data().badgeIds()).containsExactly("b1", "b2", "b3");
    }

    @Test
    void a_reason_is_kept_word_for_word() {
        var data = new MailData(List.of("b1"), "Il risultato è stato \"annullato\" <b>\n");

        assertThat(MailData.fromJson(data.toJson())).isEqualTo(data);
    }

    private boolean fail(Kind kind, Instant when) {
        mail.claim(when.plus(LEASE), LEASE);
        return mail.failed(new DeliveryFailure(kind, "451 4.7.1"), when, CHANCE);
    }

    private static OutboxMail aMail() {
        return new OutboxMail(
                MailTemplate.BADGES_WAITING,
                new MailTarget.OfEarner(7),
                MailData.badges(List.of("b1", "b2")),
                new MessageOrigin(NOW, "badges.example.org"));
    }

    private static Delivery aDelivery() {
        return new Delivery("ada@example.org", Locale.ITALIAN, NOW);
    }

    @Test
    void it_knows_what_it_is_about_and_for_whom() {
        assertThat(mail.template()).isEqualTo(MailTemplate.BADGES_WAITING);
        assertThat(mail.target()).isEqualTo(new MailTarget.OfEarner(7));
        assertThat(mail.createdAt()).isEqualTo(NOW);
        assertThat(mail.messageId()).contains(mail.publicId());

        var toAccount =
                new OutboxMail(
                        MailTemplate.CONFIRMATION,
                        new MailTarget.OfAccount(8),
                        MailData.NONE,
                        new MessageOrigin(NOW, "badges.example.org"));
        assertThat(toAccount.target()).isEqualTo(new MailTarget.OfAccount(8));

        var mailbox = new MailTarget.OfMailbox(8, "ada@home.example");
        var toMailbox =
                new OutboxMail(
                        MailTemplate.ADDRESS_REMOVED,
                        mailbox,
                        MailData.address("ada@work.example"),
                        new MessageOrigin(NOW, "badges.example.org"));
        assertThat(toMailbox.target()).isEqualTo(mailbox);
        assertThat(toMailbox.data().address()).isEqualTo("ada@work.example");
    }

    @Test
    void a_sent_mail_tells_when() {
        mail.claim(NOW, LEASE);
        mail.sent(aDelivery());

        assertThat(mail.sentAt()).isEqualTo(NOW);
    }

    private static OutboxMail aLastMail() {
        return new OutboxMail(
                MailTemplate.ERASED,
                new OfErased("ada@example.org", Locale.ITALIAN),
                MailData.NONE,
                new MessageOrigin(NOW, "badges.example.org"));
    }
}
