package org.distintivo.earning.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.distintivo.platform.domain.Roles;

/** Has rows rejected for the tests, as the system of a partner does. */
@Stateless
@RunAs(Roles.RESULTS_WRITE)
@PermitAll
public class IntakeCaller {

    @Inject private RejectedResultRegister rejected;

    public void reject(ResultRow... rows) {
        var decided = Stream.of(rows).map(it -> DecidedRow.rejected(it.externalId(), it.faults()));
        rejected.keep(List.of(rows), decided.toList());
    }
}
