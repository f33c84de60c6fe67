package org.distintivo.credential.service.verification;

import static org.distintivo.credential.service.jsonld.Members.reference;
import static org.distintivo.credential.service.jsonld.Members.text;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.CheckResult;
import org.distintivo.credential.domain.DocumentRefusedException;
import org.distintivo.platform.service.FetchFailedException;

/**
 * It has not been revoked (Open Badges 2.0, Revoking Hosted Assertions: "if either the 410 Gone
 * status or a response body declaring revoked true is returned, the Assertion should be treated as
 * revoked"; Revoking a Signed Badge: its id is in the issuer's revocationList).
 */
final class AssertionStatusCheck implements AssertionCheck {

    private final RevocationListStatus lists = new RevocationListStatus();

    @Override
    public CheckId id() {
        return CheckId.STATUS;
    }

    @Override
    public CheckResult examine(AssertionExamination examination) {
        var graph = examination.graph();
        var assertion = examination.assertion();
        if (graph.assertion().gone() || JsonValue.TRUE.equals(assertion.get("revoked"))) {
            var reason = text(graph.assertion().json(), "revocationReason");
            return reason.isEmpty() ? error("revoked") : error("revoked-for", reason);
        }
        if (!examination.isProven()) {
            return skipped("not-reached");
        }
        if (!examination.isSigned()) {
            return ok("not-revoked", examination.around().now());
        }
        var list = reference(graph.issuer().json(), "revocationList");
        return list.isEmpty() ? skipped("none") : listed(list, assertion, examination.around());
    }

    /** Older assertions are listed by a name that is not an address. */
    private CheckResult listed(String list, JsonObject assertion, Examination around) {
        try {
            var byId = lists.read(list, text(assertion, "id"), around);
            var uid = text(assertion, "uid");
            return uid.isEmpty() || byId.code().startsWith("revoked")
                    ? byId
                    : lists.read(list, uid, around);
        } catch (FetchFailedException e) {
            return StatusCheck.unasked(this, e, around);
        } catch (DocumentRefusedException e) {
            return error(e.code(), e.arguments());
        }
    }
}
