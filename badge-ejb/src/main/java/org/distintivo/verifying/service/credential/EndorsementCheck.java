package org.distintivo.verifying.service.credential;

import java.util.List;
import java.util.stream.Collectors;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckOutcome;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.EndorsementAnswer;
import org.distintivo.verifying.domain.NotChecked;
import org.distintivo.verifying.service.checks.CheckResults;

/**
 * Checks that whoever is said to endorse the credential does so (Open Badges 3.0 §9.2: each
 * endorsement is a credential that is verified like the one it stands in). An endorsement that does
 * not hold is an error, because it may borrow a good name; one that has only expired is not.
 */
final class EndorsementCheck implements Check {

    @Override
    public CheckId id() {
        return CheckId.ENDORSEMENT;
    }

    @Override
    public CheckResult examine(Examination examination) {
        int all = Endorsement.of(examination).size();
        if (all == 0) {
            return skipped(EndorsementAnswer.NONE);
        }
        if (examination.proven().isEmpty()) {
            return skipped(NotChecked.NOT_REACHED);
        }
        var findings = examination.endorsements();
        var worst =
                findings.stream()
                        .map(EndorsementFinding::result)
                        .reduce(ok(EndorsementAnswer.OK, ""), CheckResults::worse);
        if (worst.outcome() != CheckOutcome.ERROR && all > findings.size()) {
            return warning(EndorsementAnswer.TOO_MANY, all, findings.size());
        }
        return worst.outcome() == CheckOutcome.OK ? good(findings) : worst;
    }

    private CheckResult good(List<EndorsementFinding> findings) {
        return findings.stream().anyMatch(EndorsementFinding::holds)
                ? ok(
                        EndorsementAnswer.OK,
                        names(findings.stream().filter(EndorsementFinding::holds).toList()))
                : ok(EndorsementAnswer.EXPIRED, names(findings));
    }

    private static String names(List<EndorsementFinding> findings) {
        return findings.stream()
                .map(EndorsementFinding::endorser)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
