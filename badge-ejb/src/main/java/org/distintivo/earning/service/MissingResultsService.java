package org.distintivo.earning.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.distintivo.earning.domain.CandidateKey;
import org.distintivo.earning.domain.CandidateLink;
import org.distintivo.earning.domain.ExamResult;
import org.distintivo.platform.domain.Roles;

/**
 * Finds where a result is that somebody misses. What it returns may be other people's: the caller
 * decides what of it may be told to whom. Each method makes the same few queries whatever it finds.
 */
@Stateless
@RolesAllowed({Roles.SYSTEM, Roles.MANAGER})
public class MissingResultsService {

    /** Of a partner that gives everybody one number, or one address, nobody wants to see all. */
    private static final int MOST = 200;

    /** More people than take one exam on the same few days at most programs. */
    private static final int MOST_OF_DAYS = 2_000;

    @Inject private ExamResultRepository results;
    @Inject private CandidateLinkRepository links;
    @Inject private ResultImportRepository imports;
    @Inject private RejectedResultRepository rejected;
    @Inject private ResultViews views;

    /** Returns all results of one person, the latest first. */
    public List<ResultTrace> listOf(long earnerId) {
        return traces(results.listByEarners(List.of(earnerId)));
    }

    /** Returns the candidate ids that stand for one person. */
    public Set<CandidateKey> listLinks(long earnerId) {
        return links.listByEarner(earnerId).stream()
                .map(CandidateLink::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns results that came with candidate ids, whosever they are, the latest first. */
    public List<ResultTrace> listByCandidateIds(Collection<String> candidateIds) {
        return traces(results.listByCandidateIds(candidateIds, MOST));
    }

    /** Returns results of an exam that was taken on some days, whosever they are. */
    public List<ResultTrace> listOnDays(String exam, LocalDate from, LocalDate to) {
        return traces(results.listOnDays(exam, from, to, MOST_OF_DAYS));
    }

    /** Puts the decision on one result in words. */
    public String explain(long resultId, Locale language) {
        var result = results.find(resultId).stream().toList();
        return views.of(result, language).stream()
                .map(EarnerOverview.ResultView::explanation)
                .findFirst()
                .orElse("");
    }

    /**
     * Returns rejected rows, of files and of requests, about addresses or candidate ids, without
     * those whose result arrived later, the newest first.
     *
     * @param addresses normalized
     */
    public List<RejectedTrace> listRejected(
            Collection<String> addresses, Collection<CandidateKey> candidates) {
        var ids = candidates.stream().map(CandidateKey::candidateId).distinct().toList();
        var about =
                Stream.concat(
                                imports.listErrorsAbout(addresses, ids, MOST).stream()
                                        .map(RejectedTrace::of),
                                rejected.listAbout(addresses, ids, MOST).stream()
                                        .map(RejectedTrace::of))
                        .filter(row -> row.subject().isAbout(addresses, candidates))
                        .sorted(Comparator.comparing(RejectedTrace::id).reversed())
                        .toList();
        var arrived = arrived(about);
        return about.stream().filter(row -> !isAmong(row, arrived)).toList();
    }

    private Map<String, Set<String>> arrived(List<RejectedTrace> rows) {
        var ids = new HashSet<String>();
        rows.stream()
                .map(row -> row.subject().externalId())
                .filter(Objects::nonNull)
                .forEach(ids::add);
        return ids.isEmpty()
                ? Map.of()
                : results.stampsOf(ids).stream()
                        .collect(
                                Collectors.groupingBy(
                                        stamp -> stamp.key().externalId(),
                                        Collectors.mapping(
                                                stamp -> stamp.key().partner(),
                                                Collectors.toSet())));
    }

    private static boolean isAmong(RejectedTrace row, Map<String, Set<String>> arrived) {
        var subject = row.subject();
        var partners = arrived.getOrDefault(String.valueOf(subject.externalId()), Set.of());
        return subject.partner() == null
                ? !partners.isEmpty()
                : partners.contains(subject.partner());
    }

    /** Returns whether a file of results is being recorded, or waits to be. */
    public boolean isImporting() {
        return imports.isAnyUnderWay();
    }

    private List<ResultTrace> traces(List<ExamResult> found) {
        var corrected = results.idsWithHeldCorrection(found.stream().map(ExamResult::id).toList());
        return found.stream()
                .map(result -> ResultTrace.of(result, corrected.contains(result.id())))
                .sorted((one, other) -> other.takenOn().compareTo(one.takenOn()))
                .toList();
    }
}
