package org.distintivo.earning.domain;

import java.util.Objects;
import org.distintivo.catalog.domain.ProgramRules;

/** A program's rules as they stood at one time, kept under an id. */
public record RulesVersion(long id, ProgramRules rules) {

    public RulesVersion {
        Objects.requireNonNull(rules, "rules");
    }
}
