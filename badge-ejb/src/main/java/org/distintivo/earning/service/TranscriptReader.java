package org.distintivo.earning.service;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.distintivo.account.service.EarnerService;
import org.distintivo.badge.service.BadgeService;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.AchievementKind;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.earning.domain.CertificationState;
import org.distintivo.earning.domain.Decision;
import org.distintivo.earning.domain.ExamResult;
import org.distintivo.earning.service.TranscriptView.CertificationLine;
import org.distintivo.earning.service.TranscriptView.ExamLine;
import org.distintivo.platform.domain.Roles;

/**
 * Reads what stands in somebody's transcript at this moment, with as many queries for one result as
 * for 500. A reader has no role, so it runs as the system; who may read is decided by its callers,
 * {@link TranscriptService} and {@link SharedTranscriptService}.
 *
 * <p>A result that was taken back, or may be somebody else's, is left out; so is a pass after the
 * exam's last day, which counts for nothing.
 */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class TranscriptReader {

    @Inject private ExamResultRepository results;
    @Inject private BadgeService badges;
    @Inject private EarnerService earners;
    @Inject private CatalogService catalog;
    @Inject private Clock clock;

    /**
     * Returns the transcript of one person.
     *
     * @param failures whether exams that were not passed are shown too
     */
    public TranscriptView read(long earnerId, boolean failures, Locale language) {
        var exams = exams(earnerId, failures);
        var certifications = certifications(earnerId);
        var keys =
                Stream.concat(
                                exams.stream().map(it -> AchievementKey.exam(it.exam())),
                                certifications.stream().map(BadgeView::achievement))
                        .toList();
        var names = catalog.listNames(keys, language);
        var issuer = catalog.issuer().name();
        return new TranscriptView(
                earners.require(earnerId).certifiedName(),
                issuer,
                catalog.program().equals(issuer) ? "" : catalog.program(),
                exams.stream().map(it -> line(it, names)).toList(),
                certifications.stream().map(it -> line(it, names)).toList(),
                failures,
                clock.instant());
    }

    private List<ExamResult> exams(long earnerId, boolean failures) {
        return results.listByEarners(List.of(earnerId)).stream()
                .filter(it -> !it.isVoided() && !it.isHeld())
                .filter(it -> it.decision() != Decision.EXAM_RETIRED)
                .filter(it -> failures || it.passed())
                .sorted(
                        comparing(ExamResult::takenOn, reverseOrder())
                                .thenComparing(ExamResult::exam))
                .toList();
    }

    private List<BadgeView> certifications(long earnerId) {
        return badges.listOf(earnerId).stream()
                .filter(it -> it.achievement().kind() == AchievementKind.CERTIFICATION)
                .filter(it -> CertificationState.of(it.state()).isPresent())
                .sorted(
                        comparing(BadgeView::earnedOn, reverseOrder())
                                .thenComparing(it -> it.achievement().code()))
                .toList();
    }

    private static ExamLine line(ExamResult result, Map<AchievementKey, String> names) {
        var key = AchievementKey.exam(result.exam());
        return new ExamLine(result.exam(), names.get(key), result.takenOn(), result.passed());
    }

    private static CertificationLine line(BadgeView badge, Map<AchievementKey, String> names) {
        return new CertificationLine(
                badge.achievement().code(),
                names.get(badge.achievement()),
                badge.earnedOn(),
                CertificationState.of(badge.state()).orElseThrow());
    }
}
