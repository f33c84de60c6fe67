package org.distintivo.insight.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.distintivo.insight.domain.JobPosting;
import org.distintivo.insight.domain.PostingSalary;
import org.distintivo.insight.domain.SalaryNote;

/**
 * Keeps the pay of postings beside them, in the transaction in which they come in or change. A
 * posting that stands behind another of the same job has none, so that each job counts once.
 */
@ApplicationScoped
class PostingSalaries {

    @Inject private SalaryRepository salaries;
    @Inject private SalaryCalculation calculation;

    /** Takes postings that are new and cannot have pay beside them yet. */
    void add(Collection<JobPosting> postings) {
        put(postings.stream().filter(PostingSalaries::counts).toList(), List.of());
    }

    /** Takes postings that were known and say something else now, or count again, or no longer. */
    void change(Collection<JobPosting> postings) {
        var there = salaries.list(postings.stream().map(JobPosting::id).toList());
        var counting = postings.stream().filter(PostingSalaries::counts).toList();
        var kept = counting.stream().map(JobPosting::id).collect(Collectors.toSet());
        there.stream().filter(it -> !kept.contains(it.postingId())).forEach(salaries::remove);
        put(counting, there);
    }

    /** Forgets the pay of postings, because another of the same job counts instead. */
    void drop(Collection<Long> postings) {
        salaries.list(postings).forEach(salaries::remove);
    }

    private void put(List<JobPosting> postings, List<PostingSalary> there) {
        if (postings.isEmpty()) {
            return;
        }
        var basis = calculation.current();
        var known =
                there.stream()
                        .collect(Collectors.toMap(PostingSalary::postingId, Function.identity()));
        var added = new ArrayList<PostingSalary>();
        for (var posting : postings) {
            var salary = known.get(posting.id());
            if (salary == null) {
                salary = new PostingSalary(posting.id());
                added.add(salary);
            }
            salary.take(posting.source(), posting.facts());
            basis.apply(salary);
        }
        salaries.add(added);
    }

    private static boolean counts(JobPosting posting) {
        return posting.sameAs().isEmpty() && posting.salary().note() == SalaryNote.COUNTED;
    }
}
