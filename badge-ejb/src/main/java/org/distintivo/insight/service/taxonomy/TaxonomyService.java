package org.distintivo.insight.service.taxonomy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.distintivo.insight.domain.TaxonomyImport;
import org.distintivo.insight.domain.TaxonomyImportState;
import org.distintivo.insight.domain.TaxonomyRefused;
import org.distintivo.insight.domain.TaxonomyRefusedException;
import org.distintivo.insight.domain.TaxonomyState;
import org.distintivo.insight.domain.TaxonomySwitched;
import org.distintivo.insight.domain.TaxonomyTaken;
import org.distintivo.insight.service.matching.MatchingSteps;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.Roles;

/** Tells which taxonomies there are, and lets staff decide about those that were handed in. */
@Stateless
@RolesAllowed(Roles.MANAGER)
public class TaxonomyService {

    private static final int NEWEST = 20;

    @Inject private TaxonomyRepository taxonomies;
    @Inject private TaxonomyImportRepository imports;
    @Inject private MatchingSteps matching;
    @Inject private Event<DomainEvent> news;
    @Inject private Clock clock;

    /** Returns all taxonomies, those first whose wordings are believed first. */
    public List<TaxonomyView> list() {
        return taxonomies.list().stream().map(TaxonomyView::of).toList();
    }

    /** Returns the newest imports. */
    public List<TaxonomyImportView> listImports() {
        return imports.listNewest(NEWEST).stream().map(TaxonomyImportView::of).toList();
    }

    /**
     * Returns how far an import is.
     *
     * @throws TaxonomyRefusedException if there is none of that id
     */
    public TaxonomyImportView requireImport(String id) {
        return TaxonomyImportView.of(load(id));
    }

    /** Returns some of what was put aside, in the order of the files. */
    public List<AsideView> listAside(String id, int most) {
        return imports.listAside(load(id).id(), most).stream().map(AsideView::of).toList();
    }

    /**
     * Takes over what was read.
     *
     * @throws TaxonomyRefusedException if it waits for no decision
     */
    public void approve(String id) {
        waiting(id).approve();
        news.fire(new TaxonomyTaken(id));
    }

    /**
     * Leaves everything as it is.
     *
     * @throws TaxonomyRefusedException if it waits for no decision
     */
    public void refuse(String id) {
        var waiting = waiting(id);
        waiting.refuse(clock.instant());
        imports.dropChunks(waiting.id());
        news.fire(new TaxonomyRefused(id));
    }

    /**
     * Lets a taxonomy count, or not; its data stay.
     *
     * @throws TaxonomyRefusedException if there is none of that code
     */
    public void become(String code, TaxonomyState state) {
        var taxonomy = taxonomies.find(code).orElseThrow(TaxonomyRefusedException::unknown);
        if (taxonomy.state() != state) {
            taxonomy.become(state);
            matching.change();
            news.fire(new TaxonomySwitched(code, state == TaxonomyState.ACTIVE));
        }
    }

    private TaxonomyImport waiting(String id) {
        var waiting = imports.requireLocked(load(id).id());
        if (waiting.state() != TaxonomyImportState.READ) {
            throw TaxonomyRefusedException.decided();
        }
        return waiting;
    }

    private TaxonomyImport load(String id) {
        return imports.find(id).orElseThrow(TaxonomyRefusedException::importUnknown);
    }
}
