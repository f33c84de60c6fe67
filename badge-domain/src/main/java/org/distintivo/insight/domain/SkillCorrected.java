package org.distintivo.insight.domain;

import java.util.Optional;
import org.distintivo.platform.domain.DomainEvent;

/** Tells that staff said whether a wording means a skill. */
public record SkillCorrected(String skillId) implements DomainEvent {

    @Override
    public Optional<String> subject() {
        return Optional.of(SkillCorrection.subject(skillId));
    }
}
