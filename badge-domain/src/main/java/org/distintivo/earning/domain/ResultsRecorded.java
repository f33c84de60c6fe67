package org.distintivo.earning.domain;

import java.util.List;
import org.distintivo.platform.domain.DomainEvent;

/** Tells that results were recorded, or replaced by a correction, all by the same request. */
public record ResultsRecorded(List<ResultKey> results) implements DomainEvent {

    public ResultsRecorded {
        results = List.copyOf(results);
    }
}
