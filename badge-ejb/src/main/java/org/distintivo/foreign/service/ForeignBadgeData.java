package org.distintivo.foreign.service;

import static org.distintivo.account.service.PersonRows.OF_EARNER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.distintivo.platform.domain.PersonalTable;
import org.distintivo.platform.service.PersonalData;

/**
 * Answers for badges of other issuers: the badges are told, their files go along as files ({@link
 * ForeignBadgeFiles}), and all of them go with the person.
 */
@ApplicationScoped
class ForeignBadgeData implements PersonalData {

    @Override
    public Height height() {
        return Height.AROUND_BADGES;
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of(
                                "foreign_badge_file",
                                "foreign_badge_id in (select id from foreign_badge where "
                                        + OF_EARNER
                                        + ")")
                        .leavesOut("foreign_badge_id", "kind", "content"),
                PersonalTable.of("foreign_badge", OF_EARNER)
                        .tells(
                                "foreign.data.badges",
                                "public_id",
                                "name",
                                "issuer",
                                "state",
                                "vouched",
                                "bond",
                                "shown",
                                "handed_in_at",
                                "added_at",
                                "checked_at",
                                "unchecked_since",
                                "next_check_at",
                                "known_worse",
                                "tell_at")
                        .says("state", "foreign.state.")
                        .says("known_worse", "foreign.state.")
                        .says("bond", "foreign.bond.")
                        .leavesOut("fingerprint", "report"));
    }
}
