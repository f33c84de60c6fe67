package org.distintivo.sharing.service;

import static org.distintivo.badge.service.BadgeRows.ofBadges;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.distintivo.platform.domain.PersonalTable;
import org.distintivo.platform.service.PersonalData;

/**
 * Answers for what holders decided about who sees a badge, and how often it was looked at. Of a
 * badge that was shown it stays that it is gone, so that its page can say so.
 */
@ApplicationScoped
class SharingData implements PersonalData {

    @Override
    public Height height() {
        return Height.AROUND_BADGES;
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of("holder_act", ofBadges("badge_public_id"))
                        .tells("sharing.data.acts", "badge_public_id", "kind", "acted_at")
                        .says("kind", "sharing.moment."),
                PersonalTable.of("badge_look", ofBadges("badge_public_id"))
                        .tells(
                                "sharing.data.looks",
                                "badge_public_id",
                                "looked_on",
                                "kind",
                                "looks")
                        .says("kind", "sharing.look."),
                PersonalTable.of("badge_sharing", ofBadges("badge_public_id"))
                        .tells("sharing.data.shown", "badge_public_id", "visibility", "changed_at")
                        .says("visibility", "sharing.state.")
                        .stays(),
                PersonalTable.of(
                        "badge_sharing",
                        "visibility <> 'GONE' and " + ofBadges("badge_public_id")));
    }
}
