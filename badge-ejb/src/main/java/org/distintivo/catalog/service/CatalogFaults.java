package org.distintivo.catalog.service;

import java.util.ArrayList;
import java.util.List;
import org.distintivo.catalog.domain.CatalogFault;
import org.distintivo.catalog.domain.CatalogFaultyException;

/** Collects what is wrong with a catalog while it is being read. */
final class CatalogFaults {

    /** More would not help anybody; the last one says that there are more. */
    private static final int MAX = 500;

    private final List<CatalogFault> faults = new ArrayList<>();

    void add(String pointer, String code, Object... arguments) {
        if (faults.size() < MAX) {
            faults.add(new CatalogFault(pointer, code, List.of(arguments)));
        } else if (faults.size() == MAX) {
            faults.add(new CatalogFault("", "more-faults", List.of()));
        }
    }

    void refuseIfAny() {
        if (!faults.isEmpty()) {
            throw new CatalogFaultyException(faults);
        }
    }
}
