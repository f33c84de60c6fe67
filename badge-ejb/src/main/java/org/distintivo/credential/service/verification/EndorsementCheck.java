package org.distintivo.credential.service.verification;

import java.util.List;
import java.util.stream.Collectors;
import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.CheckOutcome;
import org.distintivo.credential.domain.CheckResult;

/**
 * Who is said to endorse it does (Open Badges 3.0 §9.2: each endorsement is a credential that is
 * verified like the one it stands in). An endorsement that does not hold is an attempt to borrow a
 * good name, and so it is an error. One that has only run out is none: the badge goes on.
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
            return skipped("none");
        }
        if (examination.proven().isEmpty()) {
            return skipped("not-reached");
        }
        var findings = examination.endorsements();
        var worst =
                findings.stream()
                        .map(EndorsementFinding::result)
                        .reduce(ok("ok", ""), Results::worse);
        if (worst.outcome() != CheckOutcome.ERROR && all > findings.size()) {
            return warning("too-many", all, findings.size());
        }
        return worst.outcome() == CheckOutcome.OK ? good(findings) : worst;
    }

    private CheckResult good(List<EndorsementFinding> findings) {
        return findings.stream().anyMatch(EndorsementFinding::holds)
                ? ok("ok", names(findings.stream().filter(EndorsementFinding::holds).toList()))
                : ok(EndorsementFinding.EXPIRED, names(findings));
    }

    private static String names(List<EndorsementFinding> findings) {
        return findings.stream()
                .map(EndorsementFinding::endorser)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
