package org.distintivo.support.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.distintivo.account.domain.AccountStatus;
import org.distintivo.account.service.EarnerService;
import org.distintivo.account.service.EarnerView;
import org.distintivo.badge.service.BadgeService;
import org.distintivo.earning.domain.CandidateKey;
import org.distintivo.earning.domain.Decision;
import org.distintivo.earning.service.MissingResultsService;
import org.distintivo.earning.service.RejectedTrace;
import org.distintivo.earning.service.ResultTrace;
import org.distintivo.platform.domain.Roles;
import org.distintivo.support.domain.CertainMatch;

/**
 * Looks up what there is about somebody who misses a badge. Whoever asks may not read results of
 * others, so it runs as the system; only {@link MissingBadgeService} calls it, and {@code
 * support.domain} decides what is told. The queries are the same few whatever they find.
 */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class EvidenceSearch {

    @Inject private EarnerService earners;
    @Inject private BadgeService badges;
    @Inject private MissingResultsService results;

    /**
     * @param typedId the candidate id that was typed, or null
     */
    public Evidence find(Asking asking, String typedId) {
        var person = person(asking);
        if (person.isEmpty()) {
            return Evidence.none(
                    others(-1, Set.of(), typedId),
                    results.listRejected(asking.proved(), Set.of()),
                    results.isImporting());
        }
        var earner = person.get();
        var links = results.listLinks(earner.id());
        var others = others(earner.id(), links, typedId);
        var own = CertainMatch.personal(links, others.stream().map(Evidence::other).toList());
        return new Evidence(
                earner.id(),
                earner.certifiedName(),
                earner.account() == AccountStatus.CONFIRMED,
                own,
                badges.listOf(earner.id()),
                results.listOf(earner.id()),
                others,
                rejected(asking, own),
                results.isImporting());
    }

    private Optional<EarnerView> person(Asking asking) {
        return asking.isSignedIn()
                ? Optional.of(earners.require(asking.earnerId()))
                : earners.findByAddress(asking.address().original())
                        .filter(it -> isOf(it, asking.address().normalized()));
    }

    /**
     * Who reads an address that somebody with an account has not proved may be somebody else, as
     * when a partner has sent it by mistake.
     */
    private boolean isOf(EarnerView person, String normalized) {
        return person.account() != AccountStatus.CONFIRMED
                || earners.provenOwners(List.of(normalized)).containsKey(normalized);
    }

    private List<ResultTrace> others(long earnerId, Set<CandidateKey> links, String typedId) {
        var ids =
                links.stream()
                        .map(CandidateKey::candidateId)
                        .collect(Collectors.toCollection(HashSet::new));
        if (typedId != null) {
            ids.add(typedId);
        }
        return results.listByCandidateIds(ids).stream()
                .filter(it -> it.earnerId() != earnerId && it.decision() != Decision.VOIDED)
                .filter(
                        it ->
                                links.contains(it.candidate())
                                        || it.candidate().candidateId().equals(typedId))
                .toList();
    }

    /** A row that names an address which is not the person's may be about somebody else. */
    private List<RejectedTrace> rejected(Asking asking, Set<CandidateKey> candidates) {
        return results.listRejected(asking.proved(), candidates).stream()
                .filter(
                        it ->
                                it.subject().normalized() == null
                                        || asking.proved().contains(it.subject().normalized()))
                .toList();
    }
}
