package org.distintivo.badge.service;

import static org.distintivo.account.service.PersonRows.OF_EARNER;
import static org.distintivo.badge.service.BadgeRows.ofBadges;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.distintivo.platform.domain.PersonalTable;
import org.distintivo.platform.service.PersonalData;

/**
 * Answers for badges and their credentials. A badge that was handed out stays as an id and a state,
 * its credential as a place in the status lists, so that what is in the world can be checked and
 * revoked. All others go.
 */
@ApplicationScoped
class BadgeData implements PersonalData {

    @Override
    public Height height() {
        return Height.BADGE;
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of("award_block", OF_EARNER)
                        .tells("badge.data.blocks", "kind", "code", "set_at", "lifted_at"),
                acts(),
                PersonalTable.of("credential_edition", ofBadges("public_id"))
                        .tells("badge.data.editions", "public_id", "signed_at", "changes"),
                credentials(),
                PersonalTable.of(
                        "badge", OF_EARNER + " and state in ('WAITING', 'DECLINED', 'WITHDRAWN')"),
                badges());
    }

    private static PersonalTable acts() {
        return PersonalTable.of(
                        "audit_entry",
                        "subject in (select 'badge:' || public_id from badge"
                                + " where earner_id = :earner)")
                .tells("badge.data.acts", "subject", "happened_at", "action")
                .saysActs()
                .leavesOut("actor")
                .stays();
    }

    private static PersonalTable credentials() {
        return PersonalTable.of("credential", ofBadges("public_id"))
                .tells(
                        "badge.data.credentials",
                        "public_id",
                        "key_id",
                        "signed_at",
                        "status_list",
                        "status_index",
                        "revoked_at")
                .leavesOut("token_key_id")
                .empties("document", "token");
    }

    private static PersonalTable badges() {
        return PersonalTable.of("badge", OF_EARNER)
                .tells(
                        "badge.data.badges",
                        "public_id",
                        "kind",
                        "code",
                        "design",
                        "awarded_design",
                        "state",
                        "earned_on",
                        "result_partner",
                        "result_external_id",
                        "score",
                        "evidence",
                        "exams",
                        "waiting_since",
                        "reminded_at",
                        "accepted_at",
                        "changed_at",
                        "reason_code",
                        "reason_text")
                .says("state", "badge.state.")
                .leavesOut("doubled_by")
                .empties(
                        "result_partner",
                        "result_external_id",
                        "score",
                        "evidence",
                        "exams",
                        "reason_text");
    }
}
