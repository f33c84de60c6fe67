package org.distintivo.insight.service.search;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.distintivo.insight.domain.JobFilter;
import org.distintivo.insight.service.search.JobResults.Facet;
import org.distintivo.insight.service.search.JobResults.FacetValue;

/** Counts in what openings differ, of those that were found. */
@ApplicationScoped
class JobFacets {

    /** Values of one facet. */
    private static final int MOST = 8;

    @Inject private JobSkills skills;

    List<Facet> of(List<FoundPosting> found, JobFilter filter, Locale language) {
        var facets = new ArrayList<Facet>();
        add(facets, filter.country(), JobFilter.COUNTRY, found, FoundPosting::country);
        if (filter.country() != null) {
            add(facets, filter.region(), JobFilter.REGION, found, FoundPosting::region);
        }
        if (!filter.remote()) {
            add(facets, null, JobFilter.REMOTE, found, it -> it.remote() ? "true" : null);
        }
        add(facets, filter.language(), JobFilter.LANGUAGE, found, FoundPosting::language);
        add(
                facets,
                filter.employmentType(),
                JobFilter.EMPLOYMENT_TYPE,
                found,
                FoundPosting::employmentType);
        add(facets, filter.employer(), JobFilter.EMPLOYER, found, FoundPosting::employer);
        if (filter.skill() == null) {
            addSkills(facets, found, language);
        }
        return facets;
    }

    /** What was chosen already is not offered again. */
    private static void add(
            List<Facet> facets,
            String chosen,
            String name,
            List<FoundPosting> found,
            Function<FoundPosting, String> value) {
        if (chosen != null) {
            return;
        }
        var values =
                found.stream()
                        .map(value)
                        .filter(Objects::nonNull)
                        .collect(groupingBy(Function.identity(), counting()))
                        .entrySet()
                        .stream()
                        .map(
                                it ->
                                        new FacetValue(
                                                it.getKey(), it.getKey(), it.getValue().intValue()))
                        .sorted(
                                Comparator.comparing(FacetValue::count)
                                        .reversed()
                                        .thenComparing(FacetValue::value))
                        .limit(MOST)
                        .toList();
        if (!values.isEmpty()) {
            facets.add(new Facet(name, values));
        }
    }

    private void addSkills(List<Facet> facets, List<FoundPosting> found, Locale language) {
        var counts = skills.countMost(found.stream().map(FoundPosting::id).toList(), MOST);
        var names = skills.names(counts.keySet(), language);
        var values =
                counts.entrySet().stream()
                        .filter(it -> names.containsKey(it.getKey()))
                        .map(
                                it -> {
                                    var name = names.get(it.getKey());
                                    return new FacetValue(
                                            name.id(), name.label(), it.getValue().intValue());
                                })
                        .toList();
        if (!values.isEmpty()) {
            facets.add(new Facet(JobFilter.SKILL, values));
        }
    }
}
