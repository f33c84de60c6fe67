package org.distintivo.insight.service.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Keeps in memory what postings are matched by. Each question costs one read of the state's row: as
 * long as its edition is the same, nothing changed on any server.
 */
@ApplicationScoped
class MatchingIndexes {

    @Inject private MatchingRepository repository;

    private final AtomicReference<MatchingIndex> latest = new AtomicReference<>();

    MatchingIndex current() {
        int edition = repository.edition();
        var known = latest.get();
        return known != null && known.edition() == edition ? known : read(edition);
    }

    /** One thread reads, the others wait for it: by what was before, nothing must be stored. */
    private synchronized MatchingIndex read(int edition) {
        var known = latest.get();
        if (known != null && known.edition() == edition) {
            return known;
        }
        var skills = new SkillMatcher(repository.listSkillWordings(), repository.listCorrections());
        var titles = new TreeMap<Long, TitleMatcher>();
        repository.mapTitles().forEach((id, all) -> titles.put(id, new TitleMatcher(all)));
        var read = new MatchingIndex(edition, skills, titles);
        latest.set(read);
        return read;
    }
}
