package org.distintivo.verifying.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.distintivo.platform.domain.Coded;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckOutcome;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.IssuerAnswer;
import org.distintivo.verifying.domain.IssuerTrust;
import org.distintivo.verifying.domain.NotChecked;
import org.distintivo.verifying.domain.ProofAnswer;
import org.distintivo.verifying.domain.RecipientAnswer;
import org.distintivo.verifying.domain.SchemaAnswer;
import org.distintivo.verifying.domain.StatusAnswer;
import org.distintivo.verifying.domain.VerificationReport;
import org.distintivo.verifying.portal.VerdictParts.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people ask first, and when an answer is green. */
class VerdictPartsTest {

    private static final CheckResult SOUND =
            CheckResult.of(CheckId.PROOF, CheckOutcome.OK, ProofAnswer.OK);

    @ParameterizedTest
    @EnumSource(
            value = CheckOutcome.class,
            names = {"ERROR", "SKIPPED"})
    void of_what_nobody_vouches_for_no_part_is_green(CheckOutcome proof) {
        var answers =
                VerdictParts.of(report(CheckResult.of(CheckId.PROOF, proof, ProofAnswer.WRONG)));

        assertThat(answers.values())
                .extracting(VerdictParts.Answer::outcome)
                .doesNotContain(CheckOutcome.OK);
    }

    @Test
    void a_key_that_anybody_can_make_is_no_issuer() {
        assertThat(outcome(Part.ISSUER, issuer(IssuerAnswer.SELF))).isEqualTo(CheckOutcome.SKIPPED);
        assertThat(outcome(Part.ISSUER, issuer(IssuerAnswer.LISTED))).isEqualTo(CheckOutcome.OK);
    }

    @Test
    void the_schema_says_nothing_about_whether_it_is_whole() {
        var schema = CheckResult.of(CheckId.SCHEMA, CheckOutcome.ERROR, SchemaAnswer.OK);

        assertThat(outcome(Part.INTEGRITY, schema)).isEqualTo(CheckOutcome.OK);
        assertThat(outcome(Part.STANDARD, schema)).isEqualTo(CheckOutcome.ERROR);
    }

    @Test
    void a_list_that_nobody_could_ask_is_neither_passed_nor_failed() {
        var status = CheckResult.of(CheckId.STATUS, CheckOutcome.SKIPPED, StatusAnswer.NOT_ASKED);

        assertThat(outcome(Part.STATUS, status)).isEqualTo(CheckOutcome.SKIPPED);
    }

    @Test
    void a_person_who_was_asked_about_is_answered() {
        var other = CheckResult.of(CheckId.RECIPIENT, CheckOutcome.ERROR, RecipientAnswer.OTHER);

        assertThat(outcome(Part.RECIPIENT, other)).isEqualTo(CheckOutcome.ERROR);
        assertThat(VerdictParts.of(report(SOUND))).doesNotContainKey(Part.RECIPIENT);
    }

    private static CheckResult issuer(IssuerAnswer answer) {
        return CheckResult.of(CheckId.ISSUER, CheckOutcome.OK, answer, "x");
    }

    private static CheckOutcome outcome(Part part, CheckResult check) {
        return VerdictParts.of(report(check)).get(part).outcome();
    }

    private static VerificationReport report(CheckResult other) {
        var checks =
                Stream.of(CheckId.values())
                        .map(id -> id == other.id() ? other : usual(id))
                        .toList();
        return VerificationReport.of(List.copyOf(checks), IssuerTrust.UNKNOWN, null);
    }

    private static CheckResult usual(CheckId id) {
        Coded answer =
                switch (id) {
                    case ISSUER -> IssuerAnswer.LISTED;
                    case RECIPIENT -> RecipientAnswer.NOT_ASKED;
                    case KEY, REFRESH, ENDORSEMENT -> NotChecked.NOT_REACHED;
                    default -> SchemaAnswer.OK;
                };
        boolean made = !(answer instanceof NotChecked) && answer != RecipientAnswer.NOT_ASKED;
        return CheckResult.of(id, made ? CheckOutcome.OK : CheckOutcome.SKIPPED, answer, "x");
    }
}
