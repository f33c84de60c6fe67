package org.distintivo.insight.service.search;

import static org.distintivo.account.service.PersonRows.OF_EARNER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.distintivo.platform.domain.PersonalTable;
import org.distintivo.platform.service.PersonalData;

/** Answers for the searches that people keep. */
@ApplicationScoped
class SavedSearchData implements PersonalData {

    @Override
    public Height height() {
        return Height.AROUND_BADGES;
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of("saved_search", OF_EARNER)
                        .tells(
                                "insight.data.searches",
                                "name",
                                "query",
                                "digest",
                                "told_at",
                                "made_at")
                        .says("digest", "insight.searches.digest.")
                        .leavesOut("public_id"));
    }
}
