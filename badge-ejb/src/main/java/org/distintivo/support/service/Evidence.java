package org.distintivo.support.service;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.distintivo.badge.domain.BadgeState;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.earning.domain.Candidate;
import org.distintivo.earning.domain.CandidateKey;
import org.distintivo.earning.service.RejectedTrace;
import org.distintivo.earning.service.ResultTrace;
import org.distintivo.support.domain.MissingBadgeFacts;
import org.distintivo.support.domain.MissingBadgeFacts.OtherResult;
import org.distintivo.support.domain.MissingBadgeFacts.OwnBadge;
import org.distintivo.support.domain.MissingBadgeFacts.OwnResult;
import org.distintivo.support.domain.MissingBadgeFacts.RejectedRow;

/**
 * What was found about somebody who misses a badge.
 *
 * @param earnerId null where nothing was ever earned under the address
 * @param name that the program knows the person by; empty while it knows none
 * @param candidates the ids that stand for the person and hardly anybody else
 * @param others results that are not the person's, under candidate ids that are, or were typed
 * @param signedUp whether the address has an account
 */
public record Evidence(
        Long earnerId,
        String name,
        boolean signedUp,
        Set<CandidateKey> candidates,
        List<BadgeView> badges,
        List<ResultTrace> own,
        List<ResultTrace> others,
        List<RejectedTrace> rejected,
        boolean importing) {

    /** Of nobody whom the program knows. */
    static Evidence none(
            List<ResultTrace> others, List<RejectedTrace> rejected, boolean importing) {
        return new Evidence(
                null, "", false, Set.of(), List.of(), List.of(), others, rejected, importing);
    }

    MissingBadgeFacts facts(MissingBadgeFacts.Offer offer, boolean bouncing) {
        return new MissingBadgeFacts(
                new MissingBadgeFacts.Person(words(name), candidates, bouncing),
                badges.stream()
                        .map(it -> new OwnBadge(it.id(), it.achievement(), it.state()))
                        .toList(),
                own.stream().map(this::own).toList(),
                others.stream().map(Evidence::other).toList(),
                rejected.stream().map(Evidence::row).toList(),
                offer,
                importing);
    }

    /** Returns a whole name as one whose words can be compared. */
    static Candidate.Details words(String name) {
        return new Candidate.Details(null, name, null, null);
    }

    private OwnResult own(ResultTrace result) {
        var badge =
                badges.stream()
                        .filter(it -> result.earned().contains(it.achievement()))
                        .filter(it -> it.state() != BadgeState.WITHDRAWN)
                        .map(BadgeView::id)
                        .findFirst();
        return new OwnResult(
                result.id(),
                result.exam(),
                result.takenOn(),
                result.decision(),
                result.held(),
                badge.orElse(null));
    }

    static OtherResult other(ResultTrace result) {
        return new OtherResult(
                result.id(),
                result.earnerId(),
                result.candidate(),
                result.exam(),
                result.takenOn(),
                result.person());
    }

    private static RejectedRow row(RejectedTrace row) {
        var subject = row.subject();
        return new RejectedRow(row.id(), subject.exam(), row.meantExam(), subject.takenOn());
    }

    Optional<ResultTrace> result(Long id) {
        return Stream.concat(own.stream(), others.stream())
                .filter(it -> id != null && it.id() == id)
                .findFirst();
    }

    Optional<RejectedTrace> row(Long id) {
        return rejected.stream().filter(it -> id != null && it.id() == id).findFirst();
    }

    Optional<BadgeView> badge(String id) {
        return badges.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** Omits everything, because personal data stays out of logs. */
    @Override
    public String toString() {
        return "Evidence[" + earnerId + "]";
    }
}
