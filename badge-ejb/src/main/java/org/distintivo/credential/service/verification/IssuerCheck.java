package org.distintivo.credential.service.verification;

import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.CheckResult;

/**
 * The key that signed is the issuer's: its controller is the issuer's id (Data Integrity 1.0 §4.4;
 * Open Badges 3.0 §8.3). Whether one trusts that issuer is another question and stands beside the
 * verdict.
 */
public final class IssuerCheck implements Check {

    @Override
    public CheckId id() {
        return CheckId.ISSUER;
    }

    @Override
    public CheckResult examine(Examination examination) {
        var issuer = examination.issuerId();
        if (issuer.isEmpty()) {
            return error("missing");
        }
        var proven = examination.proven();
        if (proven.isEmpty()) {
            return skipped("not-reached");
        }
        var controller = proven.get().key().controller();
        if (issuer.startsWith("urn:")) {
            // nobody can look up such an issuer, so nobody can say which keys are its own
            return warning("unbound", issuer);
        }
        if (!controller.equals(issuer)) {
            return error("other", controller, issuer);
        }
        if (examination.isOwn()) {
            return ok("own");
        }
        if (controller.startsWith("did:web:")) {
            return warning("did-web", controller);
        }
        return controller.startsWith("did:") ? ok("self", controller) : ok("unasked", controller);
    }
}
