package org.distintivo.verifying.service.assertion;

import jakarta.json.JsonValue;
import org.distintivo.openbadges.service.assertion.Addresses;
import org.distintivo.openbadges.service.assertion.BadgeGraph;
import org.distintivo.openbadges.service.assertion.IssuerKey;
import org.distintivo.openbadges.service.assertion.LinkedDocument;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckOutcome;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.ProofAnswer;

/**
 * Checks the signature of an assertion (Open Badges 2.0, SignedBadge Verification: "with each
 * trusted public key, perform a JWS verification … If the verification fails, assertion MUST be
 * treated as invalid"). A key is trusted when the issuer's profile names it and it names the
 * profile.
 */
final class SignedProof implements Check {

    private static final int MAX_KEYS = 4;

    @Override
    public CheckId id() {
        return CheckId.PROOF;
    }

    @Override
    public CheckResult examine(Examination examination) {
        var graph = examination.graph();
        if (!BadgeGraph.isSigned(examination.submitted())) {
            return error(ProofAnswer.SIGNED_AS_HOSTED);
        }
        if (!graph.issuer().isThere()) {
            return graph.badge().isUnknown() || graph.issuer().isUnknown()
                    ? skipped(ProofAnswer.SIGNED_UNLINKED)
                    : error(ProofAnswer.SIGNED_UNLINKED);
        }
        var links = IssuerKey.links(graph);
        if (links.isEmpty()) {
            return error(ProofAnswer.SIGNED_STRANGER);
        }
        CheckResult worst = error(ProofAnswer.SIGNED_STRANGER);
        for (var link : links.subList(0, Math.min(MAX_KEYS, links.size()))) {
            var result = examine(link, examination);
            if (result.outcome() == CheckOutcome.OK) {
                return result;
            }
            worst = result;
        }
        return worst;
    }

    private CheckResult examine(JsonValue link, Examination examination) {
        var document = examination.follow(link);
        if (!document.isThere()) {
            var answer = ProofAnswer.signedKey(document.fault());
            return document.isUnknown()
                    ? skipped(answer, document.address())
                    : error(answer, document.address());
        }
        var key = IssuerKey.of(document.json());
        if (key.isEmpty()) {
            return error(ProofAnswer.KEY_UNKNOWN, document.address());
        }
        if (!belongs(key.get(), examination.graph().issuer())) {
            return error(ProofAnswer.SIGNED_STRANGER);
        }
        var token = examination.submission().token().orElseThrow();
        return token.isSignedWith(key.get()) ? ok(ProofAnswer.OK) : error(ProofAnswer.WRONG);
    }

    private static boolean belongs(IssuerKey key, LinkedDocument issuer) {
        return Addresses.same(key.owner(), issuer.id())
                || Addresses.same(key.owner(), issuer.address());
    }
}
