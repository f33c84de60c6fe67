package org.distintivo.insight.service.search;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.distintivo.account.service.CurrentEarner;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.insight.domain.JobClosedException;
import org.distintivo.insight.domain.JobFilter;
import org.distintivo.insight.domain.PostingUnknownException;
import org.distintivo.insight.service.search.JobSkills.Wanted;

/** Finds openings for anybody, and tells holders which of them their badges fit. */
@Stateless
@PermitAll
public class JobSearchService {

    @Inject private JobFinder finder;
    @Inject private JobSearchRepository jobs;
    @Inject private JobSkills skills;
    @Inject private CurrentEarner earner;
    @Inject private Clock clock;

    /**
     * Finds openings, with the reader's badges among the reasons where somebody with badges is
     * signed in.
     *
     * @throws org.distintivo.insight.domain.JobSearchRefusedException for a place, a skill or an
     *     achievement that nobody knows
     * @throws org.distintivo.platform.domain.FieldRefusedException for a place in the list that was
     *     not given out
     */
    public JobResults search(JobSearch asked) {
        return finder.find(asked, earner.find());
    }

    /**
     * As {@link #search}, the same for everybody.
     *
     * @throws org.distintivo.insight.domain.JobSearchRefusedException as there
     */
    public JobResults searchForAnybody(JobSearch asked) {
        return finder.find(asked, OptionalLong.empty());
    }

    /**
     * Returns an opening with all skills that it names.
     *
     * @throws PostingUnknownException if there never was one of that number
     * @throws JobClosedException if it is open no longer
     */
    public JobView require(long id, Locale language) {
        var posting =
                jobs.listPostings(List.of(id)).stream()
                        .findFirst()
                        .orElseThrow(PostingUnknownException::new);
        if (!posting.isOpen(LocalDate.now(clock))) {
            throw new JobClosedException();
        }
        var reader = earner.find();
        var own = reader.isPresent() ? skills.ofEarner(reader.getAsLong()) : Wanted.NONE;
        var named = skills.named(List.of(id), own, true, language);
        return JobView.of(posting, List.copyOf(named.getOrDefault(id, List.of())));
    }

    /** Returns the title of an opening that may be open no longer; empty where there is none. */
    public Optional<String> findTitle(long id) {
        return jobs.listPostings(List.of(id)).stream().findFirst().map(it -> it.facts().title());
    }

    /** Returns what the skill and the achievement of a filter are called, by their names in it. */
    public Map<String, String> labels(JobFilter filter, Locale language) {
        return skills.labels(filter, language);
    }

    /** Returns whether an opening names a skill of an exam or a certification. */
    public boolean isAnyNaming(AchievementKey achievement) {
        return skills.isAnyNaming(achievement);
    }
}
