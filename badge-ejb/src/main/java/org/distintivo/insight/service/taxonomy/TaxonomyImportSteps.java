package org.distintivo.insight.service.taxonomy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.distintivo.insight.domain.TaxonomyAside;
import org.distintivo.insight.domain.TaxonomyChunk;
import org.distintivo.insight.domain.TaxonomyFault;
import org.distintivo.insight.domain.TaxonomyImport;
import org.distintivo.insight.domain.TaxonomyImport.Request;
import org.distintivo.insight.domain.TaxonomyImportState;
import org.distintivo.insight.service.matching.MatchingSteps;
import org.distintivo.platform.domain.Roles;

/** Takes the single steps of an import; each is one transaction when its caller has none. */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.SYSTEM})
public class TaxonomyImportSteps {

    private static final Duration BROKEN_OFF = Duration.ofDays(1);

    @Inject private TaxonomyImportRepository imports;
    @Inject private TaxonomyWriting writing;
    @Inject private MatchingSteps matching;
    @Inject private Clock clock;

    /**
     * Where an import stands, for whoever carries it on.
     *
     * @param approved whether it is to be written; else it is to be read
     */
    record Stage(long id, Request request, boolean approved, Map<Integer, String> files) {}

    /** Makes room for files that are about to arrive and returns the id for the other steps. */
    public long begin(Request request) {
        return imports.add(new TaxonomyImport(request, clock.instant())).id();
    }

    /** Keeps one piece of a file. */
    public void add(TaxonomyChunk piece) {
        imports.add(piece);
    }

    /**
     * Marks the files as complete.
     *
     * @return the public id
     */
    public String queue(long id) {
        var complete = imports.requireLocked(id);
        complete.queue();
        return complete.publicId();
    }

    /** Forgets files that broke off or were refused while they arrived. */
    public void drop(long id) {
        imports.dropChunks(id);
        imports.remove(imports.requireLocked(id));
    }

    /** Deletes files that began to arrive long ago and never came to their end. */
    public void dropBrokenOff() {
        for (var old : imports.listBrokenOff(clock.instant().minus(BROKEN_OFF))) {
            imports.dropChunks(old.id());
            imports.remove(old);
        }
    }

    /** Returns the oldest one that is to be read or written. */
    public Optional<Stage> next() {
        return imports
                .list(List.of(TaxonomyImportState.QUEUED, TaxonomyImportState.APPROVED), 1)
                .stream()
                .findFirst()
                .map(
                        it ->
                                new Stage(
                                        it.id(),
                                        it.request(),
                                        it.state() == TaxonomyImportState.APPROVED,
                                        imports.mapFiles(it.id())));
    }

    /** Returns a piece of one of its files. */
    public Optional<byte[]> piece(long id, int file, int number) {
        return imports.findChunk(id, file, number);
    }

    /** Notes what was read and what it would change. */
    public void read(long id, TaxonomyDraft draft, TaxonomyPlan plan) {
        imports.dropAside(id);
        for (var it : draft.aside()) {
            imports.add(new TaxonomyAside(id, it.file(), it.line(), it.fault(), it.found()));
        }
        var done = imports.requireLocked(id);
        if (draft.concepts().isEmpty()) {
            done.fail(TaxonomyFault.NOTHING_FOUND, clock.instant());
            imports.dropChunks(id);
        } else {
            done.read(plan.found(), plan.changes());
        }
    }

    /** Ends one that was written, and lets everything stored be matched by it. */
    public void finish(long id, Request request) {
        writing.end(request);
        imports.requireLocked(id).finish(clock.instant());
        imports.dropChunks(id);
        matching.change();
    }

    /** Ends an import before its end. */
    public void fail(long id, TaxonomyFault fault) {
        imports.requireLocked(id).fail(fault, clock.instant());
        imports.dropChunks(id);
    }
}
