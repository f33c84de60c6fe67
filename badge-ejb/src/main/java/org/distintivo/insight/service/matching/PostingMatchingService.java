package org.distintivo.insight.service.matching;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.distintivo.insight.service.matching.MatchingIndex.Named;
import org.distintivo.insight.service.matching.MatchingIndex.NamedInPosting;
import org.distintivo.platform.domain.Roles;

/**
 * Finds the skills and the occupations that postings name, and writes them down, in the transaction
 * in which the postings are stored.
 */
@Stateless
@RolesAllowed({Roles.JOBS_WRITE, Roles.MANAGER, Roles.EMPLOYER, Roles.SYSTEM})
public class PostingMatchingService {

    @Inject private MatchingIndexes indexes;
    @Inject private NamedRepository named;
    @Inject private MatchingAhead ahead;

    /** Postings that are being looked into. */
    public record Looked(Collection<PostingWords> postings, Future<MatchingAhead.Found> result) {

        private MatchingAhead.Found found() {
            try {
                return result.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException it
                        ? it
                        : new IllegalStateException(e.getCause());
            }
        }
    }

    /**
     * Matches postings whose rows are written, and writes what differs from before.
     *
     * @param postings some hundred, each once
     * @return for how many that made a difference
     */
    public int match(Collection<PostingWords> postings) {
        if (postings.isEmpty()) {
            return 0;
        }
        var index = indexes.current();
        var stored = named.map(postings.stream().map(PostingWords::id).toList());
        var changed =
                postings.stream()
                        .map(index::match)
                        .filter(it -> !all(it).equals(stored.getOrDefault(it.posting(), Set.of())))
                        .toList();
        named.drop(changed.stream().map(NamedInPosting::posting).toList());
        write(changed);
        return changed.size();
    }

    /**
     * Begins to match postings of which nothing is written yet, in a thread of its own: the
     * database is busy with their rows meanwhile.
     *
     * @param postings some hundred, each once
     */
    public Looked look(Collection<PostingWords> postings) {
        var some = List.copyOf(postings);
        return new Looked(some, some.isEmpty() ? null : ahead.match(some));
    }

    /** Writes what postings name whose rows are new and written by now. */
    public void add(Looked looked) {
        if (!looked.postings().isEmpty()) {
            var index = indexes.current();
            var found = looked.found();
            write(
                    found.edition() == index.edition()
                            ? found.named()
                            : looked.postings().stream().map(index::match).toList());
        }
    }

    private void write(List<NamedInPosting> found) {
        named.addSkills(found);
        named.addOccupations(found);
    }

    private static Set<Named> all(NamedInPosting found) {
        var all = new HashSet<>(found.skills());
        for (var it : List.copyOf(found.occupations())) {
            all.add(new Named(-it.concept(), it.reason(), it.matched()));
        }
        return all;
    }
}
