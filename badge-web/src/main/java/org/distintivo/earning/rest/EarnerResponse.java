package org.distintivo.earning.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.earning.service.EarnerOverview;

/**
 * Tells how one earner stands: certifications, badges, and every result with its decision.
 *
 * @param email as it was asked for
 * @param account {@code none}, {@code unconfirmed} or {@code confirmed}
 */
public record EarnerResponse(
        String email,
        String account,
        List<HeldCertification> certifications,
        List<AwardedBadge> badges,
        List<Result> results) {

    /** A certification that is held, and since when. */
    public record HeldCertification(String code, LocalDate earnedOn) {}

    /** A badge that was awarded, with the address of its page. */
    public record AwardedBadge(
            String id, String kind, String code, String state, LocalDate earnedOn, String url) {

        static AwardedBadge of(BadgeView badge, String baseUrl) {
            return new AwardedBadge(
                    badge.id(),
                    ResultResponses.kind(badge),
                    badge.achievement().code(),
                    badge.state().name(),
                    badge.earnedOn(),
                    baseUrl + "/badges/" + badge.id());
        }
    }

    /** One result with its decision, in code and in the caller's language. */
    public record Result(
            String externalId,
            String exam,
            LocalDate takenOn,
            String decision,
            String explanation) {

        static Result of(EarnerOverview.ResultView result) {
            return new Result(
                    result.externalId(),
                    result.exam(),
                    result.takenOn(),
                    result.decision().name(),
                    result.explanation());
        }
    }

    static EarnerResponse of(EarnerOverview overview, String baseUrl) {
        return new EarnerResponse(
                overview.email(),
                overview.account().name().toLowerCase(Locale.ROOT),
                overview.certifications().stream()
                        .map(held -> new HeldCertification(held.code(), held.earnedOn()))
                        .toList(),
                overview.badges().stream().map(badge -> AwardedBadge.of(badge, baseUrl)).toList(),
                overview.results().stream().map(Result::of).toList());
    }
}
