package org.distintivo.support.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.distintivo.account.service.MaskedAddress;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.earning.service.FaultWords;
import org.distintivo.earning.service.MissingResultsService;
import org.distintivo.earning.service.RejectedTrace;
import org.distintivo.earning.service.ResultTrace;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.Messages;
import org.distintivo.support.domain.Finding;
import org.distintivo.support.domain.MissingBadgeAnswer;
import org.distintivo.support.domain.MissingBadgeQuestion;

/**
 * Puts an answer in words. Of a result that is not the person's it tells the masked address and
 * nothing else. It runs as the system, because the reason of a decision is read from the result;
 * only {@link MissingBadgeService} calls it.
 */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class MissingBadgeWords {

    private static final String KEYS = "support.finding.";

    @Inject private CatalogService catalog;
    @Inject private MissingResultsService results;
    @Inject private FaultWords faults;
    @Inject private Offers offers;
    @Inject private ReadyMessages ready;
    @Inject private Messages messages;

    /** What was asked by whom, what was found, and what it comes to. */
    public record Decided(
            Asking asking,
            MissingBadgeQuestion question,
            Evidence evidence,
            MissingBadgeAnswer answer) {

        /** Omits everything, because personal data stays out of logs. */
        @Override
        public String toString() {
            return "Decided[" + answer.finding() + "]";
        }
    }

    public MissingBadgeView of(Decided decided, Locale language) {
        var found = found(decided);
        var finding = found.finding();
        var gaps =
                new Object[] {
                    name(found.achievement(), language),
                    reason(decided, found, language),
                    address(decided, found),
                    partner(found.partner(), language)
                };
        return new MissingBadgeView(
                finding,
                messages.text(language, KEYS + finding + ".title", gaps),
                messages.text(language, KEYS + finding, gaps).strip(),
                decided.answer().badgeId(),
                found.achievement(),
                finding == Finding.UNPROVED_ADDRESS
                        ? decided.question().otherAddress().original()
                        : null,
                finding.remedy().isMessage() ? ready.write(found, language) : null,
                decided.asking().isSignedIn() || decided.evidence().signedUp());
    }

    private ReadyMessages.Case found(Decided decided) {
        var evidence = decided.evidence();
        var result = evidence.result(decided.answer().resultId());
        var row = evidence.row(decided.answer().rowId());
        var badge = evidence.badge(decided.answer().badgeId());
        var achievement = achievement(decided.question(), badge, result, row);
        return new ReadyMessages.Case(
                decided.asking(),
                decided.question(),
                evidence,
                decided.answer().finding(),
                achievement,
                result.map(ResultTrace::partner)
                        .or(() -> row.map(it -> it.subject().partner()))
                        .orElseGet(() -> offers.partner(achievement)),
                result,
                row);
    }

    private AchievementKey achievement(
            MissingBadgeQuestion question,
            Optional<BadgeView> badge,
            Optional<ResultTrace> result,
            Optional<RejectedTrace> row) {
        return row.flatMap(this::exam) // who asks for a certification misses it by an exam
                .or(() -> Optional.ofNullable(question.achievement()))
                .or(() -> badge.map(BadgeView::achievement))
                .or(() -> result.map(it -> AchievementKey.exam(it.exam())))
                .orElse(null);
    }

    /** Returns the exam of a row, as the catalog spells it. */
    private Optional<AchievementKey> exam(RejectedTrace row) {
        var code = Optional.ofNullable(row.meantExam()).orElse(row.subject().exam());
        return catalog.rules().exams().keySet().stream()
                .filter(it -> it.equalsIgnoreCase(code))
                .findFirst()
                .map(AchievementKey::exam)
                .filter(it -> catalog.findAchievement(it).isPresent());
    }

    private String name(AchievementKey key, Locale language) {
        if (key == null) {
            return messages.text(language, "support.missing.something");
        }
        return catalog.listNames(List.of(key), language).get(key);
    }

    private String reason(Decided decided, ReadyMessages.Case found, Locale language) {
        return switch (found.finding()) {
            case REPLACED, NO_BADGE, RETIRED, VOIDED, FAILED ->
                    found.result()
                            .map(it -> results.explain(it.id(), language))
                            .orElseGet(() -> noBadge(found, language));
            case REJECTED ->
                    found.row()
                            .map(it -> String.join(" ", faults.toldOf(it.faults(), language)))
                            .orElse("");
            case REVOKED, WITHDRAWN ->
                    decided.evidence()
                            .badge(decided.answer().badgeId())
                            .map(BadgeView::revocation)
                            .map(it -> it.text())
                            .filter(Objects::nonNull)
                            .orElse("");
            default -> "";
        };
    }

    private String noBadge(ReadyMessages.Case found, Locale language) {
        return messages.text(language, "support.no-badge", name(found.achievement(), language));
    }

    private static String address(Decided decided, ReadyMessages.Case found) {
        return switch (found.finding()) {
            case OTHER_ADDRESS, OTHER_CANDIDATE_ID ->
                    found.result().map(it -> MaskedAddress.of(it.address())).orElse("");
            case UNPROVED_ADDRESS -> decided.question().otherAddress().original();
            default -> decided.asking().address().original();
        };
    }

    /** Nobody is called by the mark that stands for no partner. */
    private String partner(String name, Locale language) {
        return name == null || name.equals("-") ? messages.text(language, "support.partner") : name;
    }
}
