package org.distintivo.insight.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.distintivo.insight.domain.AdvertisedSalary;
import org.distintivo.insight.rest.JobResponse.JobMatch;
import org.distintivo.insight.rest.JobResponse.JobPlace;
import org.distintivo.insight.rest.JobResponse.JobSalary;
import org.distintivo.insight.service.search.JobReason;
import org.distintivo.insight.service.search.JobReason.HasWords;
import org.distintivo.insight.service.search.JobReason.IsNear;
import org.distintivo.insight.service.search.JobReason.NamesSkill;
import org.distintivo.insight.service.search.JobResults;
import org.distintivo.insight.service.search.JobView;
import org.distintivo.platform.service.Settings;

/** Puts openings into the shape of the API. */
@ApplicationScoped
class JobResponses {

    @Inject private Settings settings;

    JobsResponse of(JobResults found) {
        return new JobsResponse(found.jobs().stream().map(this::of).toList(), found.next());
    }

    private JobResponse of(JobView job) {
        var place = job.place();
        return new JobResponse(
                String.valueOf(job.id()),
                settings.baseUrl() + "/jobs/" + job.id(),
                job.title(),
                job.employer(),
                new JobPlace(place.country(), place.region(), place.city()),
                job.remote(),
                job.postedOn(),
                job.validThrough(),
                job.language(),
                job.employmentType(),
                salary(job.salary()),
                job.source(),
                job.url(),
                job.reasons().stream().map(JobResponses::match).toList());
    }

    private static JobSalary salary(AdvertisedSalary pay) {
        return new JobSalary(
                pay.note().code(),
                pay.least(),
                pay.most(),
                pay.currency(),
                pay.period() == null ? null : pay.period().name());
    }

    private static JobMatch match(JobReason reason) {
        if (reason instanceof NamesSkill it) {
            return new JobMatch(
                    "skill",
                    it.skill(),
                    it.label(),
                    it.matched(),
                    it.how().code(),
                    it.achievements(),
                    null,
                    null);
        }
        if (reason instanceof HasWords it) {
            var where = it.where().name().toLowerCase(Locale.ROOT);
            return new JobMatch("words", null, null, null, null, List.of(), where, null);
        }
        var km = Math.round(((IsNear) reason).km());
        return new JobMatch("distance", null, null, null, null, List.of(), null, km);
    }
}
