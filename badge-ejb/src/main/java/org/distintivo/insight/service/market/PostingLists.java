package org.distintivo.insight.service.market;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.distintivo.insight.domain.InsightUnknownException;
import org.distintivo.insight.domain.JobPosting;
import org.distintivo.insight.domain.SkillConcept;

/** Lists the postings that name some skills, as they were when figures were worked out. */
@ApplicationScoped
class PostingLists {

    @Inject private PostingListRepository postings;
    @Inject private SubjectSkillRepository skills;
    @Inject private Clock clock;

    /**
     * @param asOf the moment of the figures; null before a first count
     */
    List<ListedPosting> list(Set<Long> own, Instant asOf, PostingsFilter filter, int page) {
        if (own.isEmpty()) {
            return List.of();
        }
        var moment = asOf == null ? clock.instant() : asOf;
        var found = postings.list(own, with(filter.skill()), filter, moment, page);
        var matched = postings.matched(found.stream().map(JobPosting::id).toList(), own);
        return found.stream().map(it -> view(it, moment, matched)).toList();
    }

    private Long with(String publicId) {
        return publicId == null
                ? null
                : skills.find(publicId)
                        .map(SkillConcept::id)
                        .orElseThrow(InsightUnknownException::new);
    }

    private static ListedPosting view(
            JobPosting posting, Instant moment, Map<Long, List<String>> matched) {
        var facts = posting.facts();
        return new ListedPosting(
                posting.id(),
                posting.source(),
                facts.title(),
                facts.employer(),
                facts.place(),
                facts.remote(),
                facts.employmentType(),
                facts.url(),
                facts.postedOn(),
                posting.isOpenAt(moment),
                facts.salary(),
                matched.getOrDefault(posting.id(), List.of()));
    }
}
