package org.distintivo.insight.domain;

import java.util.Optional;
import org.distintivo.platform.domain.DomainEvent;

/** Tells that staff took back what they had said about a wording and a skill. */
public record SkillCorrectionTakenBack(String skillId) implements DomainEvent {

    @Override
    public Optional<String> subject() {
        return Optional.of(SkillCorrection.subject(skillId));
    }
}
