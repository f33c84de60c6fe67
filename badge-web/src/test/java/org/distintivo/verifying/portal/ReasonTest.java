package org.distintivo.verifying.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckOutcome;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.IssuerTrust;
import org.distintivo.verifying.domain.ProofAnswer;
import org.distintivo.verifying.domain.RecipientAnswer;
import org.distintivo.verifying.domain.SchemaAnswer;
import org.distintivo.verifying.domain.StatusAnswer;
import org.distintivo.verifying.domain.VerificationReport;
import org.junit.jupiter.api.Test;

/** What a verdict hangs on. */
class ReasonTest {

    private static final CheckResult NOTATION =
            CheckResult.of(CheckId.SCHEMA, CheckOutcome.WARNING, SchemaAnswer.OK);
    private static final CheckResult SOMEBODY_ELSE =
            CheckResult.of(CheckId.RECIPIENT, CheckOutcome.ERROR, RecipientAnswer.OTHER);
    private static final CheckResult NOT_ASKED =
            CheckResult.of(CheckId.STATUS, CheckOutcome.SKIPPED, StatusAnswer.NOT_ASKED);

    @Test
    void a_fault_outweighs_a_doubt_and_a_doubt_a_remark() {
        assertThat(Reason.of(report(NOTATION, NOT_ASKED, SOMEBODY_ELSE))).contains(SOMEBODY_ELSE);
        assertThat(Reason.of(report(NOTATION, NOT_ASKED))).contains(NOT_ASKED);
        assertThat(Reason.of(report(NOTATION))).contains(NOTATION);
    }

    @Test
    void another_holder_is_told_once() {
        var changed = CheckResult.of(CheckId.PROOF, CheckOutcome.ERROR, ProofAnswer.WRONG);

        assertThat(Reason.isHolder(report(SOMEBODY_ELSE))).isTrue();
        assertThat(Reason.isHolder(report(changed, SOMEBODY_ELSE))).isFalse();
        assertThat(Reason.isHolder(report(NOTATION))).isFalse();
    }

    private static VerificationReport report(CheckResult... checks) {
        return VerificationReport.of(List.of(checks), IssuerTrust.UNKNOWN, null);
    }
}
