package org.distintivo.earning.service;

import org.distintivo.account.service.CandidateContact;
import org.distintivo.earning.domain.ResultContent;

/**
 * One result as a delivery partner sent it, found to be well formed.
 *
 * @param partner null when it was not said; the exam's provider stands for it then
 * @param correction whether it may replace other content under the same id
 */
public record SubmittedResult(
        String externalId,
        String partner,
        ResultContent content,
        CandidateContact contact,
        boolean correction) {}
