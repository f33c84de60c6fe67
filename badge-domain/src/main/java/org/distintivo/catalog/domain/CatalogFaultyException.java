package org.distintivo.catalog.domain;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
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

    /** The member {@code faults} of the problem document. */
    @Override
    public Map<String, JsonValue> members() {
        var array = Json.createArrayBuilder();
        for (var fault : faults()) {
            array.add(
                    Json.createObjectBuilder()
                            .add("pointer", fault.pointer())
                            .add("code", fault.code())
                            .add("detail", fault.detail()));
        }
        return Map.of("faults", array.build());
    }

    /** Empty after serialization. */
    public List<CatalogFault> faults() {
        return faults == null ? List.of() : faults;
    }
}
