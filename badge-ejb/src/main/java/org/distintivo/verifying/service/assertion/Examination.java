package org.distintivo.verifying.service.assertion;

import static org.distintivo.openbadges.service.jsonld.Members.text;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.EnumSet;
import java.util.Set;
import org.distintivo.openbadges.service.assertion.BadgeGraph;
import org.distintivo.openbadges.service.assertion.LinkedDocument;
import org.distintivo.platform.domain.WebOrigin;
import org.distintivo.platform.service.FetchFailedException;
import org.distintivo.platform.service.FetchFailure;
import org.distintivo.platform.service.Fetched;
import org.distintivo.verifying.domain.CheckOutcome;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.service.checks.VerificationContext;
import org.distintivo.verifying.service.remote.RemoteSources;
import org.distintivo.verifying.service.submission.SubmittedCredential;

/**
 * Holds what one verification of a badge of version 2.0 knows: what was handed in, and what its
 * issuer's server says about it.
 */
final class Examination {

    private static final Set<CheckOutcome> PROVEN =
            EnumSet.of(CheckOutcome.OK, CheckOutcome.WARNING);

    private final SubmittedCredential submission;
    private final VerificationContext context;
    private final BadgeGraph graph;

    /** Returns the result of the proof check, worked out once. */
    private CheckResult proof;

    Examination(SubmittedCredential submission, VerificationContext context) {
        this.submission = submission;
        this.context = context;
        this.graph = BadgeGraph.of(source(), this::get);
    }

    /** A signature vouches for what was handed in; else only the assertion's own address does. */
    private LinkedDocument source() {
        return isSigned()
                ? LinkedDocument.inHand(submitted())
                : LinkedDocument.at(text(submitted(), "id"), this::get);
    }

    /** What is hosted here is known without asking this server over the network. */
    private Fetched get(String address) throws FetchFailedException {
        if (WebOrigin.sameAuthority(address, context.own().id())) {
            throw new FetchFailedException(FetchFailure.NOT_ALLOWED);
        }
        var answer = context.outside().get(address, RemoteSources.JSON);
        if (answer.body().length > context.limits().documents().bytes()) {
            throw new FetchFailedException(FetchFailure.TOO_LARGE);
        }
        return answer;
    }

    /** Signed as a whole, as a token. */
    boolean isSigned() {
        return submission.token().isPresent();
    }

    JsonObject submitted() {
        return submission.document();
    }

    BadgeGraph graph() {
        return graph;
    }

    /** Whether it is as its issuer made it; worked out once. */
    CheckResult proof() {
        if (proof == null) {
            proof = new ProofCheck().prove(this);
        }
        return proof;
    }

    /** Whatever a badge says that is not proven says nothing. */
    boolean isProven() {
        return PROVEN.contains(proof().outcome());
    }

    /** What the checks look at: as its address gives it, and only without that as handed in. */
    JsonObject assertion() {
        return graph.assertion().isThere() ? graph.assertion().json() : submitted();
    }

    LinkedDocument follow(JsonValue link) {
        return LinkedDocument.follow(link, this::get);
    }

    /** What was handed in, in whatever form. */
    SubmittedCredential submission() {
        return submission;
    }

    /** The time, the address asked about and the world outside. */
    VerificationContext context() {
        return context;
    }
}
