package org.distintivo.support.service;

import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.support.domain.Finding;

/**
 * What became of a missing badge, in words.
 *
 * @param title one line
 * @param text what happened, and what solves it
 * @param badgeId the person's badge that it is about, or null
 * @param achievement what it is about, or null
 * @param address typed by the person, to be proved; null for none
 * @param message ready to be sent where only others can act; else null
 * @param signedUp whether whoever asks has an account
 */
public record MissingBadgeView(
        Finding finding,
        String title,
        String text,
        String badgeId,
        AchievementKey achievement,
        String address,
        ReadyMessage message,
        boolean signedUp) {

    /** Omits everything personal, which stays out of logs. */
    @Override
    public String toString() {
        return "MissingBadgeView[" + finding + "]";
    }
}
