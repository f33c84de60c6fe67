package org.distintivo.insight.service.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.distintivo.account.service.CurrentEarner;
import org.distintivo.account.service.EarnerService;
import org.distintivo.insight.domain.DigestRhythm;
import org.distintivo.insight.domain.JobFilter;
import org.distintivo.insight.domain.SavedSearch;
import org.distintivo.insight.domain.SavedSearchRefusedException;
import org.distintivo.platform.domain.Roles;

/** Keeps searches of the signed-in person. */
@Stateless
@RolesAllowed(Roles.EARNER)
public class SavedSearchService {

    @Inject private SavedSearchRepository searches;
    @Inject private EarnerService earners;
    @Inject private CurrentEarner earner;
    @Inject private Clock clock;

    /** Returns them, the newest first. */
    public List<SavedSearchView> list() {
        return searches.listOf(earner.id()).stream().map(SavedSearchView::of).toList();
    }

    /**
     * Keeps a search.
     *
     * @throws SavedSearchRefusedException for a name that is none, or where there are as many as
     *     may be
     */
    public void keep(String name, JobFilter filter, DigestRhythm digest) {
        earners.lock(earner.id());
        var kept = new SavedSearch(earner.id(), name, filter, digest, clock.instant());
        if (searches.listOf(earner.id()).size() >= SavedSearch.MOST) {
            throw SavedSearchRefusedException.full(SavedSearch.MOST);
        }
        searches.add(kept);
    }

    /**
     * Chooses how often mail tells of new openings.
     *
     * @throws SavedSearchRefusedException {@code saved-search-unknown} also for somebody else's
     */
    public void tell(String id, DigestRhythm digest) {
        require(id).tell(digest, clock.instant());
    }

    /**
     * Forgets a search.
     *
     * @return what it was
     * @throws SavedSearchRefusedException as above
     */
    public SavedSearchView remove(String id) {
        var removed = require(id);
        searches.remove(removed);
        return SavedSearchView.of(removed);
    }

    private SavedSearch require(String id) {
        return searches.find(earner.id(), id).orElseThrow(SavedSearchRefusedException::unknown);
    }
}
