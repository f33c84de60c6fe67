package org.distintivo.verifying.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.distintivo.openbadges.domain.DocumentType;
import org.distintivo.openbadges.domain.Refusal;
import org.distintivo.platform.service.Messages;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckOutcome;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.CredentialSummary;
import org.distintivo.verifying.domain.IssuerAnswer;
import org.distintivo.verifying.domain.IssuerTrust;
import org.distintivo.verifying.domain.SchemaAnswer;
import org.distintivo.verifying.domain.StatusAnswer;
import org.distintivo.verifying.domain.VerificationReport;
import org.distintivo.verifying.portal.Headline.Sign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a report looks like at first sight. */
class HeadlineTest {

    /** Those on whose word a stranger's badge is green. */
    private static final Set<IssuerAnswer> VOUCHED =
            EnumSet.of(
                    IssuerAnswer.OWN,
                    IssuerAnswer.OWN_DESCRIPTION,
                    IssuerAnswer.LISTED,
                    IssuerAnswer.LISTED_THEN,
                    IssuerAnswer.ON_HOST,
                    IssuerAnswer.HOSTED,
                    IssuerAnswer.SIGNED,
                    IssuerAnswer.AT_HOME,
                    IssuerAnswer.PROFILE);

    private final Messages messages = new Messages();

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void only_what_somebody_was_awarded_is_ever_green(DocumentType type) {
        var headline = Headline.of(report(type, CheckOutcome.OK, IssuerAnswer.LISTED));

        assertThat(headline.sign()).isEqualTo(type.isAward() ? Sign.GOOD : Sign.WARN);
        hasWords(headline);
    }

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void what_is_wrong_is_red_whatever_it_is(DocumentType type) {
        var headline = Headline.of(report(type, CheckOutcome.ERROR, IssuerAnswer.LISTED));

        assertThat(headline.sign()).isEqualTo(Sign.BAD);
        hasWords(headline);
    }

    @ParameterizedTest
    @EnumSource(IssuerAnswer.class)
    void green_is_for_an_issuer_who_vouches_or_is_known(IssuerAnswer answer) {
        var unknown = report(DocumentType.ASSERTION, CheckOutcome.OK, answer);
        var known =
                new VerificationReport(
                        unknown.verdict(),
                        IssuerTrust.TRUSTED,
                        unknown.checks(),
                        unknown.credential());

        var headline = Headline.of(unknown);

        assertThat(headline.sign() == Sign.GOOD).isEqualTo(VOUCHED.contains(answer));
        assertThat(Headline.of(known).sign()).isEqualTo(Sign.GOOD);
        hasWords(headline);
    }

    @ParameterizedTest
    @EnumSource(
            value = IssuerAnswer.class,
            names = {"NAMES_US", "OTHER_THAN_US", "NOT_OURS"})
    void what_borrows_our_name_is_told_to_name_us(IssuerAnswer answer) {
        var headline =
                Headline.of(
                        report(DocumentType.ACHIEVEMENT_CREDENTIAL, CheckOutcome.ERROR, answer));

        assertThat(headline.trust()).isEqualTo(Headline.Standing.BORROWED);
        assertThat(headline.sign()).isEqualTo(Sign.BAD);
        assertThat(headline.isIssuerCertain()).isFalse();
        hasWords(headline);
    }

    @Test
    void our_own_name_stands_first_also_on_a_badge_that_is_somebody_elses_or_revoked() {
        var report =
                report(DocumentType.ACHIEVEMENT_CREDENTIAL, CheckOutcome.ERROR, IssuerAnswer.OWN);
        var own =
                new VerificationReport(
                        report.verdict(), IssuerTrust.OWN, report.checks(), report.credential());

        assertThat(Headline.of(own).sign()).isEqualTo(Sign.BAD);
        assertThat(Headline.of(own).isIssuerCertain()).isTrue();
        assertThat(Headline.of(report).isIssuerCertain()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(StatusAnswer.class)
    void what_is_suspended_is_as_red_as_what_is_revoked_and_says_that_it_may_end(
            StatusAnswer answer) {
        var fine = report(DocumentType.ACHIEVEMENT_CREDENTIAL, CheckOutcome.OK, IssuerAnswer.OWN);
        var refused =
                report(DocumentType.ACHIEVEMENT_CREDENTIAL, CheckOutcome.ERROR, IssuerAnswer.OWN);

        var headline = Headline.of(withStatus(fine, answer));

        assertThat(headline.sign()).isEqualTo(Sign.BAD);
        assertThat(headline.title() == Headline.Title.SUSPENDED).isEqualTo(answer.isSuspended());
        assertThat(Headline.of(withStatus(refused, answer)).title())
                .isEqualTo(Headline.Title.INVALID);
        hasWords(headline);
    }

    @Test
    void the_wrong_file_is_told_to_be_that() {
        var refused = CheckResult.of(CheckId.FORMAT, CheckOutcome.ERROR, Refusal.JPEG);

        var headline =
                Headline.of(VerificationReport.of(List.of(refused), IssuerTrust.UNKNOWN, null));

        assertThat(headline.isUnread()).isTrue();
        hasWords(headline);
    }

    private static VerificationReport withStatus(VerificationReport report, StatusAnswer answer) {
        var checks =
                report.checks().stream()
                        .map(
                                check ->
                                        check.id() == CheckId.STATUS
                                                ? CheckResult.of(
                                                        check.id(), CheckOutcome.ERROR, answer)
                                                : check)
                        .toList();
        return VerificationReport.of(checks, report.issuerTrust(), report.credential());
    }

    private void hasWords(Headline headline) {
        for (var language : messages.languages()) {
            assertThat(messages.text(language, headline.title().key())).isNotBlank();
            assertThat(messages.text(language, headline.trust().key())).isNotBlank();
        }
    }

    private static VerificationReport report(
            DocumentType type, CheckOutcome schema, IssuerAnswer issuer) {
        var checks =
                Stream.of(CheckId.values())
                        .map(
                                id ->
                                        switch (id) {
                                            case SCHEMA ->
                                                    CheckResult.of(id, schema, SchemaAnswer.OK);
                                            case ISSUER ->
                                                    CheckResult.of(
                                                            id, CheckOutcome.OK, issuer, "x");
                                            default ->
                                                    CheckResult.of(
                                                            id, CheckOutcome.OK, SchemaAnswer.OK);
                                        })
                        .toList();
        var credential =
                new CredentialSummary(
                        type, "id", "A name", null, null, null, null, "issuer", null, null, null,
                        null, null, List.of(), null, List.of(), null, null);
        return VerificationReport.of(checks, IssuerTrust.UNKNOWN, credential);
    }
}
