package org.distintivo.verifying.service.assertion;

import java.util.List;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckResult;

/**
 * Checks that whoever is said to endorse a badge of version 2.0, its class or its issuer does so.
 */
final class EndorsementCheck implements Check {

    private final Endorsements endorsements = new Endorsements();

    @Override
    public CheckId id() {
        return CheckId.ENDORSEMENT;
    }

    @Override
    public CheckResult examine(Examination examination) {
        var graph = examination.graph();
        var documents = List.of(graph.assertion(), graph.badge(), graph.issuer());
        var most = examination.context().limits().counts().endorsements();
        return endorsements.examine(
                documents,
                new Endorsements.Looking(examination.isProven(), examination::follow, most));
    }
}
