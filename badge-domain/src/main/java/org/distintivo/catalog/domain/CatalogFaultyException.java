package org.distintivo.catalog.domain;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import org.distintivo.platform.domain.RuleViolation;

/** Thrown when a catalog is refused. It lists every fault; nothing of the catalog was loaded. */
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

    /** Returns the member {@code faults} of the problem document. */
    @Override
    public Map<String, JsonValue> members(Wording wording) {
        var array = Json.createArrayBuilder();
        for (var fault : faults()) {
            array.add(
                    Json.createObjectBuilder()
                            .add("pointer", fault.pointer())
                            .add("code", fault.code())
                            .add(
                                    "detail",
                                    wording.text(fault.words(), fault.arguments().toArray())));
        }
        return Map.of("faults", array.build());
    }

    /** Returns every fault; empty after serialization. */
    public List<CatalogFault> faults() {
        return faults == null ? List.of() : faults;
    }
}
