package org.distintivo.verifying.service.credential;

import static org.distintivo.openbadges.service.jsonld.Members.object;
import static org.distintivo.openbadges.service.jsonld.Members.text;

import java.util.List;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckOutcome;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.EndorsementAnswer;
import org.distintivo.verifying.domain.ValidityAnswer;
import org.distintivo.verifying.service.checks.CheckResults;
import org.distintivo.verifying.service.checks.EndorserName;
import org.distintivo.verifying.service.submission.SubmittedCredential;

/** Verifies each endorsement as any credential. Endorsements of endorsements are not examined. */
final class EndorsementFindings implements CheckResults {

    private static final int LONGEST_COMMENT = 400;

    private static final List<Check> CHECKS =
            List.of(
                    new FormatCheck(),
                    new SchemaCheck(),
                    new ContextCheck(),
                    new ProofCheck(),
                    new IssuerCheck(),
                    new StatusCheck(),
                    new ValidityCheck());

    private final Examination around;

    private EndorsementFindings(Examination around) {
        this.around = around;
    }

    /**
     * Empty as long as nothing proves that they stand there by the issuer's will. Too many are not
     * all looked at, because each costs as much as a credential.
     */
    static List<EndorsementFinding> of(Examination examination) {
        if (examination.proven().isEmpty()) {
            return List.of();
        }
        var looking = new EndorsementFindings(examination);
        return Endorsement.of(examination).stream()
                .limit(examination.limits().counts().endorsements())
                .map(looking::examine)
                .toList();
    }

    @Override
    public CheckId id() {
        return CheckId.ENDORSEMENT;
    }

    private EndorsementFinding examine(Endorsement endorsement) {
        try {
            var read = SubmittedCredential.read(endorsement.bytes(), around.limits());
            return examine(endorsement, around.other(read));
        } catch (DocumentRefusedException e) {
            return new EndorsementFinding("?", null, error(EndorsementAnswer.BAD_FORMAT, "?"));
        }
    }

    private EndorsementFinding examine(Endorsement endorsement, Examination examination) {
        var comment = text(examination.subject(), "endorsementComment").strip();
        var name = name(examination);
        return new EndorsementFinding(
                name,
                comment.isEmpty() ? null : EndorserName.shortened(comment, LONGEST_COMMENT),
                result(endorsement, examination, name));
    }

    private CheckResult result(Endorsement endorsement, Examination examination, String name) {
        if (!FormatCheck.types(examination).contains(FormatCheck.ENDORSEMENT)) {
            return error(EndorsementAnswer.BAD_FORMAT, name);
        }
        boolean certain = true;
        for (var check : CHECKS) {
            var result = check.examine(examination);
            if (isOver(result)) {
                return ok(EndorsementAnswer.EXPIRED, name);
            }
            if (result.outcome() == CheckOutcome.ERROR) {
                return error(EndorsementAnswer.failing(check.id()), name);
            }
            certain &= result.outcome() != CheckOutcome.WARNING && !result.isOpen();
        }
        if (!text(examination.subject(), "id").equals(endorsement.about())) {
            return warning(EndorsementAnswer.ABOUT_OTHER, name);
        }
        return certain ? ok(EndorsementAnswer.OK, name) : warning(EndorsementAnswer.UNSURE, name);
    }

    /** Everything else is known to hold by then, as this is asked last. */
    private static boolean isOver(CheckResult result) {
        return result.answer() == ValidityAnswer.EXPIRED;
    }

    private static String name(Examination examination) {
        return EndorserName.of(
                text(object(examination.document(), "issuer"), "name"), examination.issuerId());
    }
}
