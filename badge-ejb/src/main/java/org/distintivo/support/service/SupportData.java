package org.distintivo.support.service;

import static org.distintivo.account.service.PersonRows.OF_EARNER;
import static org.distintivo.account.service.PersonRows.atAddress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.distintivo.platform.domain.PersonalTable;
import org.distintivo.platform.service.PersonalData;

/**
 * Answers for cases and what was written in them, and for proofs of addresses without an account:
 * they go with the person.
 */
@ApplicationScoped
class SupportData implements PersonalData {

    private static final String ROWS = OF_EARNER + " or " + atAddress("normalized");

    @Override
    public Height height() {
        return Height.AROUND_BADGES;
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(messages(), cases(), proofs());
    }

    private static PersonalTable messages() {
        return PersonalTable.of(
                        "support_message",
                        "case_id in (select id from support_case where " + ROWS + ")")
                .tells("support.data.messages", "author", "partner", "body", "written_at")
                .says("author", "support.author.")
                .leavesOut("case_id");
    }

    private static PersonalTable cases() {
        return PersonalTable.of("support_case", ROWS)
                .tells(
                        "support.data.cases",
                        "public_id",
                        "topic",
                        "original",
                        "locale",
                        "kind",
                        "code",
                        "taken_on",
                        "candidate",
                        "other_address",
                        "finding",
                        "opened_at",
                        "answered_at",
                        "closed_at",
                        "note")
                .says("topic", "support.topic.")
                .says("finding", "support.console.finding.")
                .leavesOut("normalized", "open_mark");
    }

    private static PersonalTable proofs() {
        return PersonalTable.of("address_proof", atAddress("normalized"))
                .tells("support.data.proofs", "original", "locale", "wears_out_at", "proved_at")
                .leavesOut("normalized", "token_hash", "code_hash", "attempts");
    }
}
