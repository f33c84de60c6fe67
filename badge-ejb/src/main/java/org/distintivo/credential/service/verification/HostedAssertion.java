package org.distintivo.credential.service.verification;

import static org.distintivo.credential.service.jsonld.Members.reference;
import static org.distintivo.credential.service.jsonld.Members.text;

import jakarta.json.JsonObject;
import java.util.List;
import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.CheckResult;
import org.distintivo.credential.service.assertion.Addresses;

/**
 * An assertion that its own address vouches for (Open Badges 2.0, HostedBadge Verification: "the
 * input data should only be trusted to identify the URI of the hosted verification file, and upon
 * loading the hosted verification file, the retrieved data should be used as the Assertion value").
 */
final class HostedAssertion implements AssertionCheck {

    @Override
    public CheckId id() {
        return CheckId.PROOF;
    }

    @Override
    public CheckResult examine(AssertionExamination examination) {
        var assertion = examination.graph().assertion();
        if (!assertion.isThere()) {
            return error("hosted-" + assertion.fault(), text(examination.submitted(), "id"));
        }
        if (assertion.gone()) {
            return ok("hosted-gone");
        }
        if (!Addresses.same(assertion.id(), assertion.address())) {
            return error("hosted-elsewhere", assertion.address());
        }
        return isSame(examination.submitted(), assertion.json())
                ? ok("hosted")
                : warning("hosted-differs");
    }

    /** In what a reader would be misled by; issuers do change pictures and texts. */
    private static boolean isSame(JsonObject submitted, JsonObject hosted) {
        return List.of("recipient", "issuedOn", "expires").stream()
                        .filter(submitted::containsKey)
                        .allMatch(name -> submitted.get(name).equals(hosted.get(name)))
                && (!submitted.containsKey("badge")
                        || Addresses.same(
                                reference(submitted, "badge"), reference(hosted, "badge")));
    }
}
