package org.distintivo.sharing.service.profile;

import static org.distintivo.account.service.PersonRows.OF_EARNER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.distintivo.platform.domain.PersonalTable;
import org.distintivo.platform.service.PersonalData;

/**
 * Answers for profiles and collections: they go with their holder. That handles are taken stays, as
 * hashes that name nobody, so that nobody else ever gets one of them.
 */
@ApplicationScoped
class ProfileData implements PersonalData {

    @Override
    public Height height() {
        return Height.AROUND_BADGES;
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of(
                                "collected_badge",
                                "collection_id in (select id from badge_collection where "
                                        + OF_EARNER
                                        + ")")
                        .tells(
                                "sharing.data.collected",
                                "collection_id",
                                "badge_public_id",
                                "place"),
                PersonalTable.of("badge_collection", OF_EARNER)
                        .tells("sharing.data.collections", "id", "main", "title", "about", "shown")
                        .leavesOut("public_id"),
                PersonalTable.of("profile", OF_EARNER)
                        .tells(
                                "sharing.data.profile",
                                "handle",
                                "about",
                                "visibility",
                                "link",
                                "changed_at")
                        .says("visibility", "sharing.state.")
                        .leavesOut("edition"),
                PersonalTable.of("profile_handle", OF_EARNER)
                        .leavesOut("handle_hash", "skeleton_hash", "state")
                        .empties("earner_id"));
    }
}
