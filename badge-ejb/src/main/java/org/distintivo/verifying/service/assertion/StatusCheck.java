package org.distintivo.verifying.service.assertion;

import static org.distintivo.openbadges.service.jsonld.Members.reference;
import static org.distintivo.openbadges.service.jsonld.Members.text;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.platform.service.FetchFailedException;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.NotChecked;
import org.distintivo.verifying.domain.StatusAnswer;
import org.distintivo.verifying.service.checks.RevocationList;
import org.distintivo.verifying.service.checks.UnknownStatus;
import org.distintivo.verifying.service.checks.VerificationContext;

/**
 * Checks that the badge has not been revoked (Open Badges 2.0, Revoking Hosted Assertions: "if
 * either the 410 Gone status or a response body declaring revoked true is returned, the Assertion
 * should be treated as revoked"; Revoking a Signed Badge: its id is in the issuer's
 * revocationList).
 */
final class StatusCheck implements Check {

    private final RevocationList lists = new RevocationList();

    @Override
    public CheckId id() {
        return CheckId.STATUS;
    }

    @Override
    public CheckResult examine(Examination examination) {
        var graph = examination.graph();
        var assertion = examination.assertion();
        if (graph.assertion().gone() || JsonValue.TRUE.equals(assertion.get("revoked"))) {
            var reason = text(graph.assertion().json(), "revocationReason");
            return reason.isEmpty()
                    ? error(StatusAnswer.REVOKED)
                    : error(StatusAnswer.REVOKED_FOR, reason);
        }
        if (!examination.isProven()) {
            return skipped(NotChecked.NOT_REACHED);
        }
        if (!examination.isSigned()) {
            return ok(StatusAnswer.NOT_REVOKED, examination.context().now());
        }
        var list = reference(graph.issuer().json(), "revocationList");
        return list.isEmpty()
                ? skipped(StatusAnswer.NONE)
                : listed(list, assertion, examination.context());
    }

    /** Older assertions are listed by a name that is not an address. */
    private CheckResult listed(String list, JsonObject assertion, VerificationContext context) {
        try {
            var byId = lists.read(list, text(assertion, "id"), context);
            var uid = text(assertion, "uid");
            return uid.isEmpty() || isRevoked(byId) ? byId : lists.read(list, uid, context);
        } catch (FetchFailedException e) {
            return UnknownStatus.result(this, e, context);
        } catch (DocumentRefusedException e) {
            return error(e.reason(), e.arguments());
        }
    }

    private static boolean isRevoked(CheckResult result) {
        return result.answer() instanceof StatusAnswer answer && answer.isRevoked();
    }
}
