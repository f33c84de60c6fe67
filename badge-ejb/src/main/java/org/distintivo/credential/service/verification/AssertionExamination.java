package org.distintivo.credential.service.verification;

import static org.distintivo.credential.service.jsonld.Members.text;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.distintivo.credential.domain.CheckOutcome;
import org.distintivo.credential.domain.CheckResult;
import org.distintivo.credential.service.assertion.BadgeGraph;
import org.distintivo.credential.service.assertion.Linked;
import org.distintivo.platform.service.FetchFailedException;
import org.distintivo.platform.service.FetchFailure;
import org.distintivo.platform.service.Fetched;

/**
 * One badge of version 2.0 on the table: what was handed in, and what its issuer's server has to
 * say about it.
 */
final class AssertionExamination {

    private final Examination around;
    private final BadgeGraph graph;
    private CheckResult proof;

    AssertionExamination(Examination around) {
        this.around = around;
        this.graph = BadgeGraph.of(source(), this::get);
    }

    /** A signature vouches for what was handed in; else only the assertion's own address does. */
    private Linked source() {
        return isSigned()
                ? Linked.inHand(submitted())
                : Linked.at(text(submitted(), "id"), this::get);
    }

    /** What is hosted here is known without asking this server over the network. */
    private Fetched get(String address) throws FetchFailedException {
        if (Controllers.authority(address).equals(Controllers.authority(around.own().id()))) {
            throw new FetchFailedException(FetchFailure.NOT_ALLOWED);
        }
        var answer = around.outside().get(address, Outside.JSON);
        if (answer.body().length > around.limits().documents().bytes()) {
            throw new FetchFailedException(FetchFailure.TOO_LARGE);
        }
        return answer;
    }

    /** Signed as a whole, as a token. */
    boolean isSigned() {
        return around.submitted().token().isPresent();
    }

    JsonObject submitted() {
        return around.document();
    }

    BadgeGraph graph() {
        return graph;
    }

    /** Whether it is as its issuer made it; worked out once. */
    CheckResult proof() {
        if (proof == null) {
            proof = new AssertionProofCheck().prove(this);
        }
        return proof;
    }

    /** Whatever a badge says that is not proven says nothing. */
    boolean isProven() {
        return proof().outcome() != CheckOutcome.ERROR;
    }

    /** What the checks look at: as its address gives it, and only without that as handed in. */
    JsonObject assertion() {
        return graph.assertion().isThere() ? graph.assertion().json() : submitted();
    }

    Linked follow(JsonValue link) {
        return Linked.follow(link, this::get);
    }

    /** Whose verification it is, with the time, the address asked about and the world outside. */
    Examination around() {
        return around;
    }
}
