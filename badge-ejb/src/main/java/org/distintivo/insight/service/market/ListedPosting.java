package org.distintivo.insight.service.market;

import java.time.LocalDate;
import java.util.List;
import org.distintivo.insight.domain.AdvertisedSalary;
import org.distintivo.insight.domain.PostingPlace;

/**
 * One of the postings behind a figure.
 *
 * @param id in the address of its page
 * @param employer null where none is named
 * @param url where it can be read; null where the source names none
 * @param open whether somebody could apply when the figures were worked out
 * @param matched in which words of the posting the skills were found
 */
public record ListedPosting(
        long id,
        String source,
        String title,
        String employer,
        PostingPlace place,
        boolean remote,
        String employmentType,
        String url,
        LocalDate postedOn,
        boolean open,
        AdvertisedSalary salary,
        List<String> matched) {}
