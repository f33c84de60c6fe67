package org.distintivo.insight.service.matching;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.distintivo.insight.service.matching.MatchingIndex.Named;
import org.distintivo.insight.service.matching.MatchingIndex.NamedInPosting;
import org.distintivo.platform.domain.Roles;

/**
 * Finds the skills and the occupations that postings name, and writes them down, in the transaction
 * in which the postings are stored.
 */
@Stateless
@RolesAllowed({Roles.JOBS_WRITE, Roles.MANAGER, Roles.SYSTEM})
public class PostingMatchingService {

    @Inject private MatchingIndexes indexes;
    @Inject private NamedRepository named;

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
        named.addSkills(changed);
        named.addOccupations(changed);
        return changed.size();
    }

    private static Set<Named> all(NamedInPosting found) {
        var all = new HashSet<>(found.skills());
        for (var it : List.copyOf(found.occupations())) {
            all.add(new Named(-it.concept(), it.reason(), it.matched()));
        }
        return all;
    }
}
