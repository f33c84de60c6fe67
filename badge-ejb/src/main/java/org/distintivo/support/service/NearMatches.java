package org.distintivo.support.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.distintivo.account.service.EarnerService;
import org.distintivo.catalog.domain.AchievementKind;
import org.distintivo.earning.domain.NameWords;
import org.distintivo.earning.service.MissingResultsService;
import org.distintivo.earning.service.ResultTrace;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.support.domain.MissingBadgeQuestion;
import org.distintivo.support.domain.SupportCase;

/** Finds results of other people that may be the one which somebody misses, for staff to judge. */
@ApplicationScoped
class NearMatches {

    private static final int MOST = 20;

    @Inject private MissingResultsService results;
    @Inject private EarnerService earners;

    List<NearMatch> of(SupportCase stored) {
        var question = stored.question();
        var name =
                stored.asker().earnerId() == null
                        ? ""
                        : earners.require(stored.asker().earnerId()).certifiedName();
        var seen = new HashSet<Long>();
        return candidates(question).stream()
                .filter(it -> !Objects.equals(it.earnerId(), stored.asker().earnerId()))
                .filter(it -> isAbout(it, question))
                .filter(it -> seen.add(it.id()))
                .map(it -> match(it, question, name))
                .filter(NearMatch::isNear)
                .limit(MOST)
                .toList();
    }

    private List<ResultTrace> candidates(MissingBadgeQuestion question) {
        var found = new ArrayList<ResultTrace>();
        if (question.candidateId() != null) {
            found.addAll(results.listByCandidateIds(Set.of(question.candidateId())));
        }
        if (question.otherAddress() != null) {
            earners.findByAddress(question.otherAddress().original())
                    .ifPresent(it -> found.addAll(results.listOf(it.id())));
        }
        if (isOfExam(question) && question.takenOn() != null) {
            found.addAll(
                    results.listOnDays(
                            question.achievement().code(),
                            question.takenOn().minusDays(MissingBadgeQuestion.DAYS_OFF),
                            question.takenOn().plusDays(MissingBadgeQuestion.DAYS_OFF)));
        }
        return found;
    }

    private static NearMatch match(ResultTrace it, MissingBadgeQuestion question, String name) {
        return new NearMatch(
                it,
                question.candidateId() != null
                        && it.candidate() != null
                        && question.candidateId().equals(it.candidate().candidateId()),
                question.takenOn() != null && question.isAbout(it.takenOn()),
                NameWords.touch(Evidence.words(name), it.person()),
                Stream.ofNullable(question.otherAddress()).anyMatch(typed -> isAt(it, typed)));
    }

    private static boolean isAt(ResultTrace it, MailAddress address) {
        return !it.address().isEmpty()
                && MailAddress.parse(it.address()).normalized().equals(address.normalized());
    }

    private static boolean isAbout(ResultTrace it, MissingBadgeQuestion question) {
        return !isOfExam(question) || question.achievement().code().equals(it.exam());
    }

    private static boolean isOfExam(MissingBadgeQuestion question) {
        return question.achievement() != null
                && question.achievement().kind() == AchievementKind.EXAM;
    }
}
