package org.distintivo.earning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.distintivo.account.service.CandidateContact;
import org.distintivo.account.service.EarnerService;
import org.distintivo.earning.domain.CandidateKey;
import org.distintivo.earning.domain.CandidateLink;
import org.distintivo.earning.domain.ExamResult;
import org.distintivo.earning.domain.ResultKey;
import org.distintivo.earning.service.ExamResultRepository.Stamp;

/**
 * Decides whose results are, and locks these people until the transaction ends: the person who has
 * proved the address; else the one to whom the partner's candidate id is linked; else the unclaimed
 * person of the address.
 */
@ApplicationScoped
class ResultOwners {

    @Inject private EarnerService earners;
    @Inject private CandidateLinkRepository links;
    @Inject private Clock clock;

    /** The owner of each row that is new or may change something, and everybody locked. */
    record Owners(
            Map<SubmittedResult, Long> byRow, Set<Long> locked, Map<CandidateKey, Long> newLinks) {

        /** Returns null for a mere duplicate, which locks nobody. */
        Long of(SubmittedResult row) {
            return byRow.get(row);
        }
    }

    Owners lock(Collection<SubmittedResult> rows, Map<ResultKey, Stamp> stamps) {
        var proven = earners.provenOwners(addresses(rows));
        var linked = links.find(candidates(rows));
        var unclaimed = new ArrayList<SubmittedResult>();
        Map<SubmittedResult, Long> byRow = new IdentityHashMap<>();
        var known = new HashSet<Long>();
        for (var row : rows) {
            var stamp = stamps.get(row.key());
            if (stamp != null && changesNothing(row, stamp)) {
                continue;
            }
            if (stamp != null) {
                known.add(stamp.earnerId());
            }
            if (stamp != null && stays(row, stamp)) {
                byRow.put(row, stamp.earnerId());
            } else if (!proven.containsKey(address(row)) && linked.containsKey(candidate(row))) {
                byRow.put(row, linked.get(candidate(row)));
            } else {
                unclaimed.add(row);
            }
        }
        known.addAll(byRow.values());
        var enrolled = enroll(unclaimed, known);
        unclaimed.forEach(row -> byRow.put(row, enrolled.get(address(row))));
        known.addAll(enrolled.values());
        return new Owners(byRow, known, newLinks(rows, proven, linked));
    }

    /** Locks the owners of stored results. */
    void lock(Collection<Long> earnerIds) {
        earners.enroll(List.of(), earnerIds);
    }

    private static boolean changesNothing(SubmittedResult row, Stamp stamp) {
        return stamp.fingerprint().equals(row.content().fingerprint());
    }

    /** A result stays whose it is unless a correction says that somebody else sat the exam. */
    private static boolean stays(SubmittedResult row, Stamp stamp) {
        return !row.correction()
                || stamp.address().equals(address(row))
                || stamp.candidateId() != null
                        && stamp.candidateId().equals(row.content().candidateId());
    }

    /** Only what arrives at an address that its owner has proved says whose an id is. */
    private static Map<CandidateKey, Long> newLinks(
            Collection<SubmittedResult> rows,
            Map<String, Long> proven,
            Map<CandidateKey, Long> linked) {
        Map<CandidateKey, Long> added = new LinkedHashMap<>();
        for (var row : rows) {
            var owner = proven.get(address(row));
            var candidate = candidate(row);
            if (owner != null && candidate != null && !linked.containsKey(candidate)) {
                added.putIfAbsent(candidate, owner);
            }
        }
        return added;
    }

    /** Links the candidate ids of results that count; one that is held may be somebody else's. */
    void linkCounting(Owners owners, ResultBatch batch) {
        var held =
                batch.taken().stream()
                        .map(ResultBatch.Taken::result)
                        .filter(result -> result != null && result.isHeld())
                        .map(ExamResult::candidateKey)
                        .collect(Collectors.toSet());
        owners.newLinks()
                .forEach(
                        (candidate, owner) -> {
                            if (!held.contains(candidate)) {
                                links.add(new CandidateLink(candidate, owner, clock.instant()));
                            }
                        });
    }

    /** Nobody learns a name yet: a result may turn out to be held. */
    private Map<String, Long> enroll(List<SubmittedResult> rows, Set<Long> known) {
        if (rows.isEmpty() && known.isEmpty()) {
            return Map.of();
        }
        // always in the same order, so that two requests do not wait for one another
        var contacts =
                rows.stream()
                        .sorted(Comparator.comparing(ResultOwners::address))
                        .map(row -> CandidateContact.of(row.contact().address()))
                        .toList();
        return earners.enroll(contacts, known);
    }

    private static Set<String> addresses(Collection<SubmittedResult> rows) {
        return rows.stream().map(ResultOwners::address).collect(Collectors.toSet());
    }

    private static Set<CandidateKey> candidates(Collection<SubmittedResult> rows) {
        return rows.stream()
                .map(ResultOwners::candidate)
                .filter(candidate -> candidate != null)
                .collect(Collectors.toSet());
    }

    private static String address(SubmittedResult row) {
        return row.content().candidate().normalized();
    }

    private static CandidateKey candidate(SubmittedResult row) {
        var id = row.content().candidateId();
        return id == null ? null : new CandidateKey(row.partner(), id);
    }
}
