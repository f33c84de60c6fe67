package org.distintivo.credential.service.verification;

import static org.distintivo.credential.service.jsonld.Members.object;
import static org.distintivo.credential.service.jsonld.Members.text;

import java.util.List;
import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.CheckOutcome;
import org.distintivo.credential.domain.CheckResult;
import org.distintivo.credential.domain.DocumentRefusedException;

/**
 * Looks at each endorsement as at any credential. Endorsements of endorsements are not looked at.
 */
final class EndorsementFindings implements Results {

    private static final int LONGEST_NAME = 100;
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
            return new EndorsementFinding("?", null, error("bad-format", "?"));
        }
    }

    private EndorsementFinding examine(Endorsement endorsement, Examination examination) {
        var comment = text(examination.subject(), "endorsementComment").strip();
        var name = name(examination);
        return new EndorsementFinding(
                name,
                comment.isEmpty() ? null : shortened(comment, LONGEST_COMMENT),
                result(endorsement, examination, name));
    }

    private CheckResult result(Endorsement endorsement, Examination examination, String name) {
        if (!FormatCheck.types(examination).contains(FormatCheck.ENDORSEMENT)) {
            return error("bad-format", name);
        }
        boolean certain = true;
        for (var check : CHECKS) {
            var result = check.examine(examination);
            if (isOver(result)) {
                return ok(EndorsementFinding.EXPIRED, name);
            }
            if (result.outcome() == CheckOutcome.ERROR) {
                return error("bad-" + check.id().text(), name);
            }
            certain &= result.outcome() != CheckOutcome.WARNING;
        }
        if (!text(examination.subject(), "id").equals(endorsement.about())) {
            return warning("about-other", name);
        }
        return certain ? ok("ok", name) : warning("unsure", name);
    }

    /** Everything else is known to hold by then, as this is asked last. */
    private static boolean isOver(CheckResult result) {
        return result.id() == CheckId.VALIDITY && result.code().equals("expired");
    }

    private static String name(Examination examination) {
        return name(text(object(examination.document(), "issuer"), "name"), examination.issuerId());
    }

    /** Anybody can take any name, so it never stands without the address that is proven. */
    static String name(String name, String id) {
        var address = shortened(id, LONGEST_NAME);
        return name.isBlank() ? address : shortened(name, LONGEST_NAME) + " (" + address + ")";
    }

    private static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) > most
                ? text.substring(0, text.offsetByCodePoints(0, most))
                : text;
    }
}
