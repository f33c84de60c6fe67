package org.distintivo.earning.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.distintivo.earning.domain.Fault;
import org.distintivo.earning.domain.RowFaults;
import org.distintivo.earning.domain.RowSubject;
import org.distintivo.platform.domain.Roles;

/** Has rows rejected for the tests, as the system of a partner does. */
@Stateless
@RunAs(Roles.SYSTEM)
@PermitAll
public class IntakeCaller {

    private static final RowFaults FAULTS =
            RowFaults.of(Fault.ofField("unknown-exam", "exam", "X"));

    @Inject private RejectedResultRegister rejected;

    public void reject(RowSubject... subjects) {
        rejected.keep(Stream.of(subjects).map(IntakeCaller::decided).toList());
    }

    private static DecidedRow decided(RowSubject subject) {
        return new DecidedRow(
                subject.externalId(),
                RowStatus.REJECTED,
                null,
                List.of(),
                null,
                null,
                FAULTS,
                subject,
                List.of());
    }
}
