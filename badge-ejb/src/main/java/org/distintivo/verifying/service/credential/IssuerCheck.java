package org.distintivo.verifying.service.credential;

import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.Refusal;
import org.distintivo.openbadges.service.controller.DidWeb;
import org.distintivo.platform.domain.WebOrigin;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.IssuerAnswer;
import org.distintivo.verifying.domain.NotChecked;
import org.distintivo.verifying.service.checks.Controllers;

/**
 * Checks that the key that signed is the issuer's: its controller is the issuer's id (Data
 * Integrity 1.0 §4.4; Open Badges 3.0 §8.3), and the issuer says so where the issuer can be asked.
 * Whether the issuer is trusted is told beside the verdict.
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
            return error(IssuerAnswer.MISSING);
        }
        var proven = examination.proven();
        if (proven.isEmpty()) {
            return skipped(
                    examination.claimsToBeOwn() ? IssuerAnswer.NAMES_US : NotChecked.NOT_REACHED);
        }
        var key = proven.get().key();
        var controller = key.controller();
        if (issuer.startsWith("urn:")) {
            // nobody can look up such an issuer, so nobody can say which keys are its own; nor can
            // anybody trust it
            return skipped(IssuerAnswer.UNBOUND, issuer);
        }
        if (!controller.equals(issuer)) {
            return examination.claimsToBeOwn()
                    ? error(IssuerAnswer.OTHER_THAN_US, controller)
                    : error(IssuerAnswer.OTHER, controller, issuer);
        }
        if (examination.isOwn()) {
            return ok(IssuerAnswer.OWN);
        }
        if (controller.startsWith("did:") && !DidWeb.is(controller)) {
            return ok(IssuerAnswer.SELF, controller);
        }
        return switch (key.word()) {
            case CONTROLLER -> listed(controller, examination);
            case HOST -> ok(IssuerAnswer.ON_HOST, controller, WebOrigin.authority(controller));
            case NONE -> asked(key, examination);
        };
    }

    private CheckResult listed(String controller, Examination examination) {
        return examination
                .outside()
                .asOf()
                .map(date -> ok(IssuerAnswer.LISTED_THEN, controller, date))
                .orElseGet(() -> ok(IssuerAnswer.LISTED, controller));
    }

    /** The key came along with the credential; only the issuer can say whose it is. */
    private CheckResult asked(ResolvedKey key, Examination examination) {
        var controller = key.controller();
        try {
            var document = new Controllers(examination.context()).require(controller);
            if (document.issuesWith(key.asJwk(), examination.now())) {
                return listed(controller, examination);
            }
            return document.hasKeys()
                    ? error(IssuerAnswer.NOT_LISTED, controller)
                    : warning(IssuerAnswer.KEYLESS, controller);
        } catch (DocumentRefusedException e) {
            if (e.reason() == Refusal.KEY_NOWHERE && DidWeb.is(controller)) {
                return error(IssuerAnswer.NOWHERE, controller);
            }
            if (e.reason() != Refusal.KEY_NOT_ASKED) {
                return skipped(IssuerAnswer.UNREACHABLE, controller);
            }
            return DidWeb.is(controller)
                    ? skipped(IssuerAnswer.DID_WEB, controller)
                    : skipped(IssuerAnswer.UNASKED, controller);
        }
    }
}
