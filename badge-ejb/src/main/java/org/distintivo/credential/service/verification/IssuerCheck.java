package org.distintivo.credential.service.verification;

import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.CheckResult;
import org.distintivo.credential.domain.DocumentRefusedException;
import org.distintivo.credential.service.controller.DidWeb;

/**
 * The key that signed is the issuer's: its controller is the issuer's id (Data Integrity 1.0 §4.4;
 * Open Badges 3.0 §8.3), and the issuer says so where the issuer can be asked. Whether one trusts
 * that issuer is another question and stands beside the verdict.
 */
final class IssuerCheck implements Check {

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
        var key = proven.get().key();
        var controller = key.controller();
        if (issuer.startsWith("urn:")) {
            // nobody can look up such an issuer, so nobody can say which keys are its own; nor can
            // anybody trust it
            return ok("unbound", issuer);
        }
        if (!controller.equals(issuer)) {
            return error("other", controller, issuer);
        }
        if (examination.isOwn()) {
            return ok("own");
        }
        if (controller.startsWith("did:") && !DidWeb.is(controller)) {
            return ok("self", controller);
        }
        return switch (key.word()) {
            case CONTROLLER -> listed(controller, examination);
            case HOST -> ok("on-host", controller, Controllers.authority(controller));
            case NONE -> asked(key, examination);
        };
    }

    private CheckResult listed(String controller, Examination examination) {
        return examination
                .outside()
                .asOf()
                .map(date -> ok("listed-then", controller, date))
                .orElseGet(() -> ok("listed", controller));
    }

    /** The key came along with the credential; only the issuer can say whose it is. */
    private CheckResult asked(ResolvedKey key, Examination examination) {
        var controller = key.controller();
        try {
            var document = new Controllers(examination).require(controller);
            if (document.issuesWith(key.asJwk(), examination.now())) {
                return listed(controller, examination);
            }
            return document.hasKeys()
                    ? error("not-listed", controller)
                    : warning("keyless", controller);
        } catch (DocumentRefusedException e) {
            if (e.code().equals("key-nowhere") && DidWeb.is(controller)) {
                return error("nowhere", controller);
            }
            if (!e.code().equals("key-not-asked")) {
                return warning("unreachable", controller);
            }
            return DidWeb.is(controller)
                    ? warning("did-web", controller)
                    : ok("unasked", controller);
        }
    }
}
