package org.distintivo.earning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.distintivo.account.service.EarnerService;
import org.distintivo.earning.domain.ExamResult;
import org.distintivo.earning.service.CandidateMismatch.Other;

/** Finds candidate ids that do not agree with the addresses of one earner. */
@ApplicationScoped
class CandidateMismatches {

    /** Of a partner that gives everybody one number nobody wants to see everybody. */
    private static final int MOST = 500;

    @Inject private ExamResultRepository results;
    @Inject private EarnerService earners;

    List<CandidateMismatch> of(long earnerId) {
        var idsByPartner =
                results.listByEarners(List.of(earnerId)).stream()
                        .filter(result -> candidateId(result) != null)
                        .collect(
                                Collectors.groupingBy(
                                        result -> result.key().partner(),
                                        Collectors.mapping(
                                                CandidateMismatches::candidateId,
                                                Collectors.toCollection(TreeSet::new))));
        var ids =
                idsByPartner.values().stream()
                        .flatMap(Collection::stream)
                        .collect(Collectors.toSet());
        var others =
                results.listByCandidateIds(ids, MOST).stream()
                        .filter(result -> result.earnerId() != earnerId)
                        .toList();
        return idsByPartner.entrySet().stream()
                .flatMap(
                        each ->
                                each.getValue().stream()
                                        .map(id -> mismatch(each, id, others))
                                        .filter(Objects::nonNull))
                .toList();
    }

    private CandidateMismatch mismatch(
            Map.Entry<String, TreeSet<String>> own, String id, List<ExamResult> strangers) {
        var others =
                strangers.stream()
                        .filter(it -> it.key().partner().equals(own.getKey()))
                        .filter(it -> candidateId(it).equals(id))
                        .map(it -> new Other(it.earnerId(), address(it)))
                        .distinct()
                        .toList();
        return others.isEmpty() && own.getValue().size() == 1
                ? null
                : new CandidateMismatch(own.getKey(), id, others);
    }

    /** Returns what the other person is known by where the address of the result is gone. */
    private String address(ExamResult result) {
        return result.candidate().hasAddress()
                ? result.candidate().email()
                : earners.require(result.earnerId()).known();
    }

    private static String candidateId(ExamResult result) {
        return result.candidate().details().candidateId();
    }
}
