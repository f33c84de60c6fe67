package org.distintivo.earning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.distintivo.badge.domain.BadgeState;
import org.distintivo.badge.service.BadgeService;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.earning.domain.ExamResult;
import org.distintivo.earning.domain.ResultKey;
import org.distintivo.platform.service.Messages;

/**
 * Tells what has become of the badges that results gave: a decision says that a badge was earned,
 * and stays true when the badge is taken back.
 */
@ApplicationScoped
class BadgeSequels {

    @Inject private BadgeService badges;
    @Inject private Messages messages;

    /** Returns the badges that do not count, or not now, by the result that gave them. */
    Map<ResultKey, List<BadgeView>> of(Collection<ExamResult> results) {
        var earners = results.stream().map(ExamResult::earnerId).collect(Collectors.toSet());
        return toTell(earners.isEmpty() ? List.of() : badges.listWhereAnyIsTaken(earners));
    }

    /** Leaves out what was revoked and is held again. */
    static Map<ResultKey, List<BadgeView>> toTell(Collection<BadgeView> badges) {
        return badges.stream()
                .filter(
                        it ->
                                it.state() == BadgeState.SUSPENDED
                                        || it.state() == BadgeState.REVOKED
                                                && badges.stream().noneMatch(b -> isLike(b, it)))
                .collect(Collectors.groupingBy(BadgeSequels::result));
    }

    private static boolean isLike(BadgeView badge, BadgeView revoked) {
        return badge.earnerId() == revoked.earnerId()
                && badge.achievement().equals(revoked.achievement())
                && badge.state() != BadgeState.REVOKED
                && badge.state() != BadgeState.WITHDRAWN;
    }

    private static ResultKey result(BadgeView badge) {
        return new ResultKey(badge.resultPartner(), badge.resultExternalId());
    }

    String text(BadgeView badge, Explanations.Titles titles, Locale language) {
        var key = badge.state() == BadgeState.REVOKED ? "revoked" : "suspended";
        return messages.text(
                language,
                "earning.reason." + key,
                titles.of(badge.achievement(), language),
                LocalDate.ofInstant(badge.changedAt(), ZoneOffset.UTC));
    }
}
