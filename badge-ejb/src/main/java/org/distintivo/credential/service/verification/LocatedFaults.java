package org.distintivo.credential.service.verification;

import java.util.ArrayList;
import java.util.List;
import org.distintivo.credential.domain.CheckResult;
import org.distintivo.credential.service.assertion.BadgeFault;

/** What is wrong with the documents of a badge of version 2.0, wherever each of them stands. */
final class LocatedFaults {

    private final List<BadgeFault> faults = new ArrayList<>();

    /**
     * @param document where it stands, seen from the one that was handed in
     */
    void add(String document, List<BadgeFault> found) {
        found.forEach(
                fault ->
                        faults.add(
                                new BadgeFault(
                                        document + fault.pointer(), fault.rule(), fault.common())));
    }

    /** The first fault that counts; without one the first that is only told. */
    CheckResult result(Results check) {
        return faults.stream()
                .filter(fault -> !fault.common())
                .findFirst()
                .map(fault -> check.error(fault.rule(), fault.pointer()))
                .or(
                        () ->
                                faults.stream()
                                        .findFirst()
                                        .map(f -> check.warning(f.rule(), f.pointer())))
                .orElseGet(() -> check.ok("ok"));
    }
}
