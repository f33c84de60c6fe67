package org.distintivo.credential.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.CheckOutcome;
import org.distintivo.credential.domain.CheckResult;
import org.distintivo.credential.domain.CredentialSummary;
import org.distintivo.credential.domain.DocumentType;
import org.distintivo.credential.domain.IssuerTrust;
import org.distintivo.credential.domain.VerificationReport;
import org.distintivo.platform.service.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a report looks like at first sight. */
class HeadlineTest {

    private final Messages messages = new Messages();

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void only_what_somebody_was_awarded_is_ever_green(DocumentType type) {
        var headline = Headline.of(report(type, CheckOutcome.OK, "listed"));

        assertThat(headline.kind()).isEqualTo(type.isAward() ? "good" : "warn");
        hasWords(headline);
    }

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void what_is_wrong_is_red_whatever_it_is(DocumentType type) {
        var headline = Headline.of(report(type, CheckOutcome.ERROR, "listed"));

        assertThat(headline.kind()).isEqualTo("bad");
        hasWords(headline);
    }

    @ParameterizedTest
    @CsvSource({"unasked, warn, true", "unbound, warn, true", "listed, good, false"})
    void without_the_issuers_word_there_is_no_green(String code, String kind, boolean issuer) {
        var headline = Headline.of(report(DocumentType.ASSERTION, CheckOutcome.OK, code));

        assertThat(headline.kind()).isEqualTo(kind);
        assertThat(headline.isAboutIssuer()).isEqualTo(issuer);
        hasWords(headline);
    }

    @Test
    void the_wrong_file_is_told_to_be_that() {
        var refused = CheckResult.of(CheckId.FORMAT, CheckOutcome.ERROR, "jpeg");

        var headline =
                Headline.of(VerificationReport.of(List.of(refused), IssuerTrust.UNKNOWN, null));

        assertThat(headline.isUnread()).isTrue();
        hasWords(headline);
    }

    private void hasWords(Headline headline) {
        for (var language : messages.languages()) {
            assertThat(messages.text(language, headline.title())).isNotBlank();
            assertThat(messages.text(language, headline.trust())).isNotBlank();
        }
    }

    private static VerificationReport report(
            DocumentType type, CheckOutcome schema, String issuer) {
        var checks =
                Stream.of(CheckId.values())
                        .map(
                                id ->
                                        switch (id) {
                                            case SCHEMA -> CheckResult.of(id, schema, "any");
                                            case ISSUER ->
                                                    CheckResult.of(
                                                            id, CheckOutcome.OK, issuer, "x");
                                            default -> CheckResult.of(id, CheckOutcome.OK, "ok");
                                        })
                        .toList();
        var credential =
                new CredentialSummary(
                        type, "id", "A name", null, null, null, null, "issuer", null, null, null,
                        null, null, List.of(), null, List.of());
        return VerificationReport.of(checks, IssuerTrust.OWN, credential);
    }
}
