package org.distintivo.insight.service.market;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;

/** Counts a set of skills anew while its figures of before are shown. */
@Stateless
@PermitAll
public class SkillSetCount {

    @Inject private SkillSets sets;

    /** Begins to count; nobody waits for it. */
    @Asynchronous
    public void count(Set<Long> skills, Instant moment) {
        sets.count(skills, moment);
    }
}
