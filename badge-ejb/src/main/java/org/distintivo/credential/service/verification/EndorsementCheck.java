package org.distintivo.credential.service.verification;

import static org.distintivo.credential.service.jsonld.Members.object;
import static org.distintivo.credential.service.jsonld.Members.text;

import java.util.LinkedHashSet;
import java.util.List;
import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.CheckOutcome;
import org.distintivo.credential.domain.CheckResult;
import org.distintivo.credential.domain.DocumentRefusedException;

/**
 * Who is said to endorse it does (Open Badges 3.0 §9.2: each endorsement is a credential that is
 * verified like the one it stands in). An endorsement that does not hold is an attempt to borrow a
 * good name, and so it is an error. Endorsements of endorsements are not looked at.
 */
final class EndorsementCheck implements Check {

    private static final int LONGEST_NAME = 100;

    private static final List<Check> CHECKS =
            List.of(
                    new FormatCheck(),
                    new SchemaCheck(),
                    new ContextCheck(),
                    new ProofCheck(),
                    new IssuerCheck(),
                    new StatusCheck(),
                    new ValidityCheck());

    @Override
    public CheckId id() {
        return CheckId.ENDORSEMENT;
    }

    @Override
    public CheckResult examine(Examination examination) {
        var endorsements = Endorsement.of(examination);
        if (endorsements.isEmpty()) {
            return skipped("none");
        }
        if (examination.proven().isEmpty()) {
            return skipped("not-reached");
        }
        // each costs as much as a credential
        int most = examination.limits().counts().endorsements();
        var names = new LinkedHashSet<String>();
        var worst = ok("ok", "");
        for (var endorsement : endorsements.stream().limit(most).toList()) {
            var result = examine(endorsement, examination);
            if (result.outcome().compareTo(worst.outcome()) > 0) {
                worst = result;
            }
            result.arguments().forEach(name -> names.add((String) name));
        }
        if (worst.outcome() != CheckOutcome.ERROR && endorsements.size() > most) {
            return warning("too-many", endorsements.size(), most);
        }
        return worst.outcome() == CheckOutcome.OK ? ok("ok", String.join(", ", names)) : worst;
    }

    private CheckResult examine(Endorsement endorsement, Examination around) {
        Examination examination;
        try {
            examination =
                    around.other(SubmittedCredential.read(endorsement.bytes(), around.limits()));
        } catch (DocumentRefusedException e) {
            return error("bad-format", "?");
        }
        var name = name(examination);
        if (!FormatCheck.types(examination).contains(FormatCheck.ENDORSEMENT)) {
            return error("bad-format", name);
        }
        boolean certain = true;
        for (var check : CHECKS) {
            var result = check.examine(examination);
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

    private static String name(Examination examination) {
        var name = text(object(examination.document(), "issuer"), "name");
        var shown = name.isBlank() ? examination.issuerId() : name;
        return shown.length() > LONGEST_NAME ? shown.substring(0, LONGEST_NAME) : shown;
    }
}
