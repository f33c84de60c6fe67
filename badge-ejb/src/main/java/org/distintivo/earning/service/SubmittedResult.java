package org.distintivo.earning.service;

import java.util.List;
import org.distintivo.account.service.CandidateContact;
import org.distintivo.earning.domain.Fault;
import org.distintivo.earning.domain.ResultContent;
import org.distintivo.earning.domain.ResultKey;
import org.distintivo.earning.domain.RowSubject;
import org.distintivo.platform.domain.MailAddress;

/**
 * One result as a delivery partner sent it, found to be well formed.
 *
 * @param partner null when it was not said; the exam's provider stands for it then
 * @param correction whether it may replace other content under the same id
 * @param warnings what its sender should look at although the result is taken
 */
public record SubmittedResult(
        String externalId,
        String partner,
        ResultContent content,
        boolean correction,
        List<Fault> warnings) {

    public SubmittedResult {
        warnings = List.copyOf(warnings);
    }

    /** As the catalog calls its exam and its partner. */
    SubmittedResult named(String exam, String knownPartner) {
        return new SubmittedResult(
                externalId, knownPartner, content.ofExam(exam), correction, warnings);
    }

    /** Once its partner is settled. */
    ResultKey key() {
        return new ResultKey(partner, externalId);
    }

    /** Returns whom it is about, for a row that is rejected all the same. */
    RowSubject subject() {
        var candidate = content.candidate();
        return new RowSubject(
                partner,
                externalId,
                content.exam(),
                content.takenOn(),
                candidate.normalized(),
                candidate.details().candidateId());
    }

    CandidateContact contact() {
        var details = content.candidate().details();
        return new CandidateContact(
                MailAddress.parse(content.candidate().email()),
                details.givenName(),
                details.familyName(),
                details.locale());
    }
}
