package org.distintivo.insight.service.search;

import java.util.List;
import org.distintivo.insight.domain.JobFilter;

/**
 * What a mail says of one search.
 *
 * @param jobs the newest, few
 * @param count how many are new, as far as they are counted
 * @param isWhole false where there are more than that
 */
public record JobDigestView(
        String name, JobFilter filter, List<JobView> jobs, int count, boolean isWhole) {}
