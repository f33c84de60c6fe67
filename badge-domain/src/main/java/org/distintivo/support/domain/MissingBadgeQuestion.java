package org.distintivo.support.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.AchievementKind;
import org.distintivo.platform.domain.MailAddress;

/**
 * What somebody says of a badge that is missing; each part may be null.
 *
 * @param achievement the exam or certification; null for something else
 * @param takenOn the day of the exam, as far as it is remembered
 * @param candidateId the partner's number of the person, as the person types it
 * @param otherAddress one that may have been given at the exam
 */
public record MissingBadgeQuestion(
        AchievementKey achievement,
        LocalDate takenOn,
        String candidateId,
        MailAddress otherAddress) {

    /** Partners far away, and memories, are a day off. */
    public static final int DAYS_OFF = 1;

    /** Returns whether a day is the one asked for, or none was. */
    public boolean isAbout(LocalDate day) {
        return takenOn == null
                || day == null
                || Math.abs(ChronoUnit.DAYS.between(takenOn, day)) <= DAYS_OFF;
    }

    /** Returns the same without the other address, which is no other one. */
    public MissingBadgeQuestion withoutOtherAddress() {
        return new MissingBadgeQuestion(achievement, takenOn, candidateId, null);
    }

    boolean isAboutExam() {
        return achievement != null && achievement.kind() == AchievementKind.EXAM;
    }

    boolean isAboutCertification() {
        return achievement != null && achievement.kind() == AchievementKind.CERTIFICATION;
    }

    /** Omits everything, because personal data stays out of logs. */
    @Override
    public String toString() {
        return "MissingBadgeQuestion[…]";
    }
}
