package org.distintivo.insight.service.matching;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.platform.domain.Roles;

/** Takes the single steps of a run over everything that is stored; each is one transaction. */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.SYSTEM})
public class MatchingSteps {

    private static final int PORTION = 500;

    /** A portion of postings that was being stored with the wordings of before has ended then. */
    private static final Duration SETTLING = Duration.ofSeconds(3);

    @Inject private MatchingRepository repository;
    @Inject private PostingMatchingService postings;
    @Inject private AchievementMatching achievements;
    @Inject private CatalogService catalog;
    @Inject private Clock clock;

    /** Returns whether something stored is matched by wordings of before. */
    public boolean isDue() {
        var state = repository.state();
        return state.isBehind() && state.changedAt().plus(SETTLING).isBefore(clock.instant())
                || !state.areAchievementsAt(catalog.read().mark());
    }

    /** Notes that wordings or corrections have changed. */
    public void change() {
        repository.requireLocked().change(clock.instant());
    }

    /**
     * Takes one step: the achievements at once, or a portion of postings.
     *
     * @return whether there is more
     */
    public boolean step() {
        var state = repository.requireLocked();
        var mark = catalog.read().mark();
        if (!state.areAchievementsAt(mark)) {
            achievements.match();
            state.achievementsMatched(mark);
            return state.isBehind();
        }
        if (!state.isBehind()) {
            return false;
        }
        state.run();
        var portion = repository.listPostings(state.position(), PORTION);
        if (portion.isEmpty()) {
            state.finish(clock.instant());
            return false;
        }
        int changed = postings.match(portion);
        state.advance(portion.get(portion.size() - 1).id(), portion.size(), changed);
        return true;
    }
}
