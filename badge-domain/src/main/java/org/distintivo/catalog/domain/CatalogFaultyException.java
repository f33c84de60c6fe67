package org.distintivo.catalog.domain;

import java.util.List;
import org.distintivo.platform.domain.RuleViolation;

/** A catalog was refused as a whole; nothing of it was loaded. Carries everything that is wrong. */
public class CatalogFaultyException extends RuleViolation {

    private final transient List<CatalogFault> faults;

    public CatalogFaultyException(List<CatalogFault> faults) {
        super(
                Kind.REFUSED,
                "catalog-faulty",
                "The catalog has " + faults.size() + " fault(s); nothing was loaded.",
                faults.size());
        this.faults = List.copyOf(faults);
    }

    /** Empty after serialization. */
    public List<CatalogFault> faults() {
        return faults == null ? List.of() : faults;
    }
}
