package org.distintivo.insight.service.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.distintivo.insight.domain.JobFilter;
import org.distintivo.insight.domain.JobPosting;
import org.distintivo.insight.service.search.JobReason.HasWords;
import org.distintivo.insight.service.search.JobReason.IsNear;
import org.distintivo.insight.service.search.JobReason.Where;
import org.distintivo.insight.service.search.JobSelection.Selected;
import org.distintivo.insight.service.search.JobSkills.Wanted;

/** Carries a search out: from what was asked to openings with their reasons. */
@ApplicationScoped
class JobFinder {

    @Inject private JobSelection selection;
    @Inject private JobSearchRepository jobs;
    @Inject private JobSkills skills;
    @Inject private JobFacets facets;
    @Inject private KnownPlaces places;
    @Inject private SearchDialect dialect;
    @Inject private Clock clock;

    /**
     * @param reader whose badges openings are matched with; empty for a stranger
     */
    JobResults find(JobSearch asked, OptionalLong reader) {
        return find(asked, reader, new JobConditions());
    }

    /**
     * Finds what was seen for the first time between two moments.
     *
     * @param reader whose search it is
     */
    JobResults findNew(JobSearch asked, long reader, Instant after, Instant until) {
        var seen = new JobConditions().firstSeen(after, until);
        return find(asked, OptionalLong.of(reader), seen);
    }

    private JobResults find(JobSearch asked, OptionalLong reader, JobConditions given) {
        var filter = asked.filter();
        var near = filter.near() == null ? null : places.require(filter.near());
        var own = reader.isPresent() ? skills.ofEarner(reader.getAsLong()) : Wanted.NONE;
        var wanted = filter.achievement() == null ? own : skills.of(filter.achievement());
        var fitting = conditions(given, filter, near, wanted, own);
        var matching = filter.matching();
        int offset = matching ? JobCursor.offset(asked.after()) : 0;
        var selected =
                matching
                        ? best(fitting, own, offset, asked.limit())
                        : selection.select(fitting, JobCursor.of(asked.after()), asked.limit());
        return new JobResults(
                views(selected.page(), asked, near, wanted),
                next(selected, matching ? offset + asked.limit() : -1),
                selected.isWhole() ? selected.counted().size() : JobSelection.MOST_COUNTED,
                selected.isWhole(),
                asked.withFacets()
                        ? facets.of(selected.counted(), filter, asked.language())
                        : List.of(),
                selected.counted().size(),
                near);
    }

    private JobConditions conditions(
            JobConditions given, JobFilter filter, NearView near, Wanted wanted, Wanted own) {
        var fitting = given.compare(filter);
        if (filter.text() != null) {
            SearchWords.add(fitting, filter.text(), filter.language(), dialect.isPostgres());
        }
        if (near != null) {
            fitting.within(near.position(), filter.km());
        }
        if (filter.skill() != null) {
            fitting.naming(List.of(skills.require(filter.skill())));
        }
        if (filter.achievement() != null) {
            fitting.naming(wanted.skills());
        }
        if (filter.matching()) {
            fitting.naming(own.skills());
        }
        return fitting;
    }

    /** Those that name most of the reader's skills first, of the newest thousand that fit. */
    private Selected best(JobConditions fitting, Wanted own, int offset, int limit) {
        var newest = selection.newest(fitting);
        var counts = skills.count(newest.stream().map(FoundPosting::id).toList(), own);
        var sorted =
                newest.stream()
                        .sorted(
                                Comparator.comparing(
                                                (FoundPosting it) ->
                                                        counts.getOrDefault(it.id(), 0L))
                                        .reversed()
                                        .thenComparing(FoundPosting.NEWEST_FIRST))
                        .toList();
        return new Selected(
                sorted.stream().skip(offset).limit(limit).toList(),
                sorted.size() > offset + limit,
                newest.stream().limit(JobSelection.MOST_COUNTED).toList(),
                newest.size() <= JobSelection.MOST_COUNTED);
    }

    private static String next(Selected selected, int offset) {
        if (!selected.isMore()) {
            return null;
        }
        return offset < 0
                ? selected.page().get(selected.page().size() - 1).cursor().encoded()
                : JobCursor.encoded(offset);
    }

    /** What was withdrawn since the search was brought up to date is left out. */
    private List<JobView> views(
            List<FoundPosting> page, JobSearch asked, NearView near, Wanted wanted) {
        var ids = page.stream().map(FoundPosting::id).toList();
        var day = LocalDate.now(clock);
        Map<Long, JobPosting> postings =
                jobs.listPostings(ids).stream()
                        .filter(it -> it.isOpen(day))
                        .collect(Collectors.toMap(JobPosting::id, Function.identity()));
        var skill = asked.filter().skill();
        var named = skills.named(ids, wanted, skill != null, asked.language());
        var views = new ArrayList<JobView>();
        for (var found : page) {
            var posting = postings.get(found.id());
            if (posting != null) {
                var reasons = new ArrayList<JobReason>();
                named.getOrDefault(found.id(), List.of()).stream()
                        .filter(it -> !it.achievements().isEmpty() || it.skill().equals(skill))
                        .forEach(reasons::add);
                addOthers(reasons, found, posting, asked.filter(), near);
                views.add(JobView.of(posting, reasons));
            }
        }
        return views;
    }

    private static void addOthers(
            List<JobReason> reasons,
            FoundPosting found,
            JobPosting posting,
            JobFilter filter,
            NearView near) {
        if (filter.text() != null) {
            reasons.add(new HasWords(where(posting, filter.text())));
        }
        if (near != null && found.position() != null) {
            reasons.add(new IsNear(near.position().kmTo(found.position()), near.name()));
        }
    }

    private static Where where(JobPosting posting, String text) {
        var facts = posting.facts();
        var words = SearchWords.words(text);
        if (holds(facts.title(), words)) {
            return Where.TITLE;
        }
        if (holds(facts.employer(), words)) {
            return Where.EMPLOYER;
        }
        var place = facts.place();
        return holds(place.city() + " " + place.region(), words) ? Where.PLACE : Where.TEXT;
    }

    private static boolean holds(String text, List<String> words) {
        return text != null && words.stream().allMatch(text.toLowerCase(Locale.ROOT)::contains);
    }
}
