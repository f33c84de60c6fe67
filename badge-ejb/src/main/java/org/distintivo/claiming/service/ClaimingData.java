package org.distintivo.claiming.service;

import static org.distintivo.account.service.PersonRows.OF_EARNER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.distintivo.platform.domain.PersonalTable;
import org.distintivo.platform.service.PersonalData;

/** Answers for links that were mailed to claim badges: they die with the person. */
@ApplicationScoped
class ClaimingData implements PersonalData {

    @Override
    public Height height() {
        return Height.AROUND_BADGES;
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of(
                                "claim_link_badge",
                                "claim_link_id in (select id from claim_link where "
                                        + OF_EARNER
                                        + ")")
                        .tells("claiming.data.offered", "claim_link_id", "badge_public_id"),
                PersonalTable.of("claim_link", OF_EARNER)
                        .tells("claiming.data.links", "id", "address", "wears_out_at")
                        .leavesOut("token_hash"));
    }
}
