package org.distintivo.insight.service.market;

import java.time.LocalDate;
import java.util.List;
import org.distintivo.insight.domain.AdvertisedSalary;

/**
 * One of the postings behind a figure.
 *
 * @param employer null where none is named
 * @param country ISO 3166-1; null where it is not said, like region and city
 * @param url where it can be read; null where the source names none
 * @param open whether somebody could apply when the figures were worked out
 * @param matched in which words of the posting the skills were found
 */
public record ListedPosting(
        String source,
        String title,
        String employer,
        String city,
        String region,
        String country,
        boolean remote,
        String url,
        LocalDate postedOn,
        boolean open,
        AdvertisedSalary salary,
        List<String> matched) {}
