package org.distintivo.support.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.platform.domain.CleanText;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.support.domain.MissingBadgeQuestion;
import org.distintivo.support.domain.MissingBadgeQuestionException;

/** Reads what somebody has typed about a missing badge. */
@ApplicationScoped
class QuestionReader {

    /** What is chosen when it is neither an exam nor a certification of the catalog. */
    static final String SOMETHING_ELSE = "else";

    private static final String EXAM = "exam ";
    private static final String CERTIFICATION = "certification ";
    private static final LocalDate FIRST_DAY = LocalDate.of(1970, 1, 1);

    @Inject private CatalogService catalog;
    @Inject private Clock clock;

    static String text(AchievementKey key) {
        return switch (key.kind()) {
            case EXAM -> EXAM + key.code();
            case CERTIFICATION -> CERTIFICATION + key.code();
        };
    }

    MissingBadgeQuestion read(AskedQuestion asked) {
        return new MissingBadgeQuestion(
                item(asked.item()),
                day(asked.day()),
                typed(asked.candidateId()).orElse(null),
                typed(asked.other()).map(MailAddress::parse).orElse(null));
    }

    /**
     * @return null for something else
     * @throws MissingBadgeQuestionException if the catalog has no such thing
     */
    AchievementKey item(String chosen) {
        if (SOMETHING_ELSE.equals(chosen)) {
            return null;
        }
        var text = typed(chosen).orElse("");
        var key =
                text.startsWith(EXAM)
                        ? AchievementKey.exam(text.substring(EXAM.length()))
                        : text.startsWith(CERTIFICATION)
                                ? AchievementKey.certification(
                                        text.substring(CERTIFICATION.length()))
                                : null;
        return Optional.ofNullable(key)
                .filter(it -> catalog.findAchievement(it).isPresent())
                .orElseThrow(MissingBadgeQuestionException::item);
    }

    /**
     * @return null for none
     * @throws MissingBadgeQuestionException if it is no day of the past
     */
    LocalDate day(String typed) {
        try {
            var day = typed(typed).map(LocalDate::parse);
            var tomorrow = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
            if (day.filter(it -> it.isBefore(FIRST_DAY) || it.isAfter(tomorrow)).isPresent()) {
                throw MissingBadgeQuestionException.day();
            }
            return day.orElse(null);
        } catch (DateTimeParseException faulty) {
            throw MissingBadgeQuestionException.day();
        }
    }

    private static Optional<String> typed(String text) {
        return Optional.ofNullable(text).map(CleanText::around).filter(it -> !it.isEmpty());
    }
}
