package org.distintivo.credential.service.verification;

import jakarta.json.JsonValue;
import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.CheckResult;
import org.distintivo.credential.service.assertion.Addresses;
import org.distintivo.credential.service.assertion.BadgeGraph;
import org.distintivo.credential.service.assertion.IssuerKey;
import org.distintivo.credential.service.assertion.Linked;

/**
 * An assertion that a signature vouches for (Open Badges 2.0, SignedBadge Verification: "with each
 * trusted public key, perform a JWS verification … If the verification fails, assertion MUST be
 * treated as invalid"). A key is trusted when the issuer's profile names it and it names the
 * profile.
 */
final class SignedAssertion implements AssertionCheck {

    private static final int MAX_KEYS = 4;

    @Override
    public CheckId id() {
        return CheckId.PROOF;
    }

    @Override
    public CheckResult examine(AssertionExamination examination) {
        var graph = examination.graph();
        if (!BadgeGraph.isSigned(examination.submitted())) {
            return error("signed-as-hosted");
        }
        if (!graph.issuer().isThere()) {
            return error("signed-unlinked");
        }
        var links = IssuerKey.links(graph);
        if (links.isEmpty()) {
            return error("signed-stranger");
        }
        CheckResult worst = error("signed-stranger");
        for (var link : links.subList(0, Math.min(MAX_KEYS, links.size()))) {
            var result = examine(link, examination);
            if (result.code().equals("ok")) {
                return result;
            }
            worst = result;
        }
        return worst;
    }

    private CheckResult examine(JsonValue link, AssertionExamination examination) {
        var document = examination.follow(link);
        if (!document.isThere()) {
            return error("signed-key-" + document.fault(), document.address());
        }
        var key = IssuerKey.of(document.json());
        if (key.isEmpty()) {
            return error("key-unknown", document.address());
        }
        if (!belongs(key.get(), examination.graph().issuer())) {
            return error("signed-stranger");
        }
        var token = examination.around().submitted().token().orElseThrow();
        return token.isSignedWith(key.get()) ? ok("ok") : error("wrong");
    }

    private static boolean belongs(IssuerKey key, Linked issuer) {
        return Addresses.same(key.owner(), issuer.id())
                || Addresses.same(key.owner(), issuer.address());
    }
}
