package org.distintivo.issuing.service;

import java.util.Optional;
import org.distintivo.issuing.domain.LostStatus;
import org.distintivo.openbadges.domain.StatusPurpose;

/**
 * How a badge stands according to the lists, when the restored database did not know it.
 *
 * @param badgeId the badge's public id; empty where the badge itself is unknown
 * @param counts whether it is revoked or suspended; false for a suspension that ended
 */
public record LostStatusView(
        long id, Optional<String> badgeId, StatusPurpose purpose, boolean counts) {

    static LostStatusView of(LostStatus lost) {
        return new LostStatusView(lost.id(), lost.badgeId(), lost.purpose(), lost.counts());
    }
}
