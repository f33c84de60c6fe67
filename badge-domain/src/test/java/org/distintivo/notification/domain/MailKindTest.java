package org.distintivo.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.domain.SecretToken;
import org.junit.jupiter.api.Test;

class MailKindTest {

    private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");
    private static final MailAddress ADA = MailAddress.parse("Ada@Example.org");

    @Test
    void mail_about_safety_and_about_accepted_badges_cannot_be_refused() {
        assertThat(Stream.of(MailTemplate.values()).filter(template -> template.kind().isEmpty()))
                .containsExactlyInAnyOrder(
                        MailTemplate.CONFIRMATION,
                        MailTemplate.PASSWORD_RESET,
                        MailTemplate.PASSWORD_CHANGED,
                        MailTemplate.SIGN_UP_REPEATED,
                        MailTemplate.ADDRESS_PROOF,
                        MailTemplate.SIGN_IN_CODE,
                        MailTemplate.APP_ADDED,
                        MailTemplate.APP_REMOVED,
                        MailTemplate.RECOVERY_CODE_USED,
                        MailTemplate.IDENTITY_LINKED,
                        MailTemplate.IDENTITY_UNLINKED,
                        MailTemplate.PASSKEY_ADDED,
                        MailTemplate.PASSKEY_REMOVED,
                        MailTemplate.ADDRESS_ADDED,
                        MailTemplate.ADDRESS_REMOVED,
                        MailTemplate.CONTACT_CHANGED,
                        MailTemplate.MISSING_BADGE_CODE,
                        MailTemplate.NAME_CORRECTED,
                        MailTemplate.NAME_REFUSED,
                        MailTemplate.EXPORT_READY,
                        MailTemplate.ERASURE,
                        MailTemplate.ERASURE_BY_STAFF,
                        MailTemplate.ERASED,
                        MailTemplate.STAFF_INVITED,
                        MailTemplate.EMPLOYER_INVITED,
                        MailTemplate.MERGE_CODE,
                        MailTemplate.ACCOUNTS_MERGED,
                        MailTemplate.ACCOUNTS_PARTED,
                        MailTemplate.APPLICATION_SENT,
                        MailTemplate.APPLICATION_ANSWERED,
                        MailTemplate.CASE_RECEIVED,
                        MailTemplate.CASE_ANSWERED,
                        MailTemplate.CASE_PASSED_ON,
                        MailTemplate.BADGE_REVOKED,
                        MailTemplate.BADGE_SUSPENDED,
                        MailTemplate.BADGE_REINSTATED);
    }

    @Test
    void what_somebody_waits_for_and_what_is_about_safety_waits_behind_nothing() {
        assertThat(Stream.of(MailTemplate.values()).filter(MailTemplate::isUrgent))
                .contains(
                        MailTemplate.CONFIRMATION,
                        MailTemplate.PASSWORD_RESET,
                        MailTemplate.SIGN_IN_CODE,
                        MailTemplate.PASSWORD_CHANGED)
                .allMatch(template -> template.kind().isEmpty());
    }

    @Test
    void each_kind_is_that_of_one_template() {
        assertThat(
                        Stream.of(MailTemplate.values())
                                .map(MailTemplate::kind)
                                .flatMap(Optional::stream))
                .containsExactlyInAnyOrder(MailKind.values());
    }

    @Test
    void whoever_does_not_want_to_hear_of_waiting_badges_is_not_reminded_of_them() {
        assertThat(MailKind.REMINDER.stoppedBy())
                .containsExactlyInAnyOrder(MailKind.REMINDER, MailKind.WAITING);
        assertThat(MailKind.WAITING.stoppedBy()).containsExactly(MailKind.WAITING);
    }

    @Test
    void a_refusal_knows_an_address_in_any_spelling_and_keeps_none() {
        var refusal = MailRefusal.atAddress(ADA, MailKind.WAITING, NOW);

        assertThat(refusal.earnerId()).isNull();
        assertThat(refusal.addressHash())
                .isEqualTo(MailRefusal.hash(MailAddress.parse("ada@example.org")))
                .matches("[0-9a-f]{64}");
        assertThat(MailRefusal.byEarner(7, MailKind.REMINDER, NOW).addressHash()).isNull();
    }

    @Test
    void a_link_works_for_a_year() {
        var link = new RefusalLink(ADA, MailKind.REMINDER, SecretToken.random(), NOW);

        assertThat(link.kind()).isEqualTo(MailKind.REMINDER);
        assertThat(link.address(NOW.plus(RefusalLink.LIFE))).isEqualTo(ADA);
        var later = NOW.plus(RefusalLink.LIFE).plusSeconds(1);
        assertThatThrownBy(() -> link.address(later))
                .isInstanceOf(RefusalLinkUnknownException.class);
    }
}
