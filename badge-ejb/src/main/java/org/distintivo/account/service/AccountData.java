package org.distintivo.account.service;

import static org.distintivo.account.service.PersonRows.NUMBERS;
import static org.distintivo.account.service.PersonRows.OF_ACCOUNT;
import static org.distintivo.account.service.PersonRows.OF_EARNER;
import static org.distintivo.account.service.PersonRows.atAddress;
import static org.distintivo.account.service.PersonRows.ofAccount;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.distintivo.platform.domain.PersonalTable;
import org.distintivo.platform.service.PersonalData;

/**
 * Answers for people, their addresses, how they sign in, and what was done about them by hand. The
 * person stays as a number, which badges that were handed out refer to.
 */
@ApplicationScoped
class AccountData implements PersonalData {

    /** What somebody else wants who has not proved an address of the person. */
    private static final String OF_OTHERS = atAddress("normalized");

    private static final String MERGED = "kept_id in " + NUMBERS + " or gone_id in " + NUMBERS;

    /** Decisions about a name are recorded as being about the wish. */
    private static final String DONE_ABOUT =
            "subject = 'earner:' || "
                    + PersonalTable.EARNER
                    + " or subject in (select 'name:' || id from name_correction where "
                    + OF_EARNER
                    + ")";

    @Override
    public Height height() {
        return Height.ACCOUNT;
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of("erasure", OF_EARNER)
                        .tells("account.data.erasures", "reason", "asked_at", "erased_at")
                        .says("reason", "account.erase.reason.")
                        .stays(),
                PersonalTable.of(
                                "data_export_file",
                                "export_id in (select id from data_export where " + OF_EARNER + ")")
                        .leavesOut("export_id", "number", "path", "source", "content"),
                PersonalTable.of("data_export", OF_EARNER)
                        .tells("account.data.exports", "asked_at", "finished_at")
                        .leavesOut("state", "total", "done"),
                tickets(),
                browsers(),
                passkeys(),
                PersonalTable.of("external_identity", OF_ACCOUNT)
                        .tells("account.data.identities", "issuer", "subject", "linked_at"),
                PersonalTable.of("recovery_code", OF_ACCOUNT).leavesOut("token_hash", "used_at"),
                requests(),
                PersonalTable.of(
                                "merge_note",
                                "merge_id in (select id from earner_merge where " + MERGED + ")")
                        .leavesOut("merge_id", "owner", "name", "number", "content"),
                merges(),
                mergesOfTwo(),
                namesBefore(),
                PersonalTable.of("pending_address", OF_ACCOUNT)
                        .tells("account.data.pending", "original", "asked_at", "mailed")
                        .leavesOut("normalized"),
                PersonalTable.of("pending_address", OF_OTHERS),
                PersonalTable.of("account_role", OF_ACCOUNT).tells("account.data.roles", "role"),
                account(),
                PersonalTable.of("account", "state in ('UNCONFIRMED', 'INVITED') and " + OF_OTHERS),
                names(),
                acts(),
                PersonalTable.of("audit_entry", DONE_ABOUT)
                        .tells("account.data.history", "happened_at", "action")
                        .saysActs()
                        .stays(),
                PersonalTable.of("email_address", OF_EARNER)
                        .tells("account.data.addresses", "original", "confirmed_at", "bounced_at")
                        .leavesOut("normalized", "beginning"),
                person());
    }

    private static PersonalTable tickets() {
        return PersonalTable.of("account_ticket", OF_ACCOUNT + " or " + OF_OTHERS)
                .tells("account.data.links", "purpose", "normalized", "wears_out_at", "used_at")
                .leavesOut("token_hash", "code_hash", "attempts");
    }

    private static PersonalTable browsers() {
        return PersonalTable.of("known_browser", OF_ACCOUNT)
                .tells(
                        "account.data.browsers",
                        "browser",
                        "operating_system",
                        "first_used_at",
                        "last_used_at")
                .leavesOut("device_hash", "session_hash");
    }

    private static PersonalTable passkeys() {
        return PersonalTable.of("passkey", OF_ACCOUNT)
                .tells("account.data.passkeys", "name", "backed_up", "created_at", "last_used_at")
                .leavesOut("credential_id", "public_key", "sign_count", "backup_eligible");
    }

    private static PersonalTable requests() {
        return PersonalTable.of("merge_request", OF_ACCOUNT + " or " + ofAccount("other_id"))
                .tells("account.data.mergeRequests", "way", "proved", "wears_out_at")
                .leavesOut("other_id");
    }

    /** What staff went by is about the person, whom both are. */
    private static PersonalTable merges() {
        return PersonalTable.of("earner_merge", "state = 'DONE' and (" + MERGED + ")")
                .tells(
                        "account.data.merges",
                        "way",
                        "evidence",
                        "created_at",
                        "merged_at",
                        "undo_until",
                        "ended_at")
                .leavesOut("state", "kept_id", "gone_id", "proposed_by", "approved_by");
    }

    /** What staff went by may be about the other one, who is somebody else. */
    private static PersonalTable mergesOfTwo() {
        return PersonalTable.of("earner_merge", "state <> 'DONE' and (" + MERGED + ")")
                .tells(
                        "account.data.mergesOfTwo",
                        "state",
                        "way",
                        "created_at",
                        "merged_at",
                        "ended_at")
                .says("state", "account.data.mergesOfTwo.");
    }

    /** A merge notes the names of who stays; after it is undone, they are nobody else's. */
    private static PersonalTable namesBefore() {
        return PersonalTable.of("earner_merge", "kept_id in " + NUMBERS)
                .tells(
                        "account.data.mergedNames",
                        "merged_at",
                        "told_given_name",
                        "told_family_name",
                        "certified_name");
    }

    private static PersonalTable account() {
        return PersonalTable.of("account", OF_EARNER)
                .tells(
                        "account.data.account",
                        "original",
                        "state",
                        "name",
                        "locale",
                        "password_changed_at",
                        "must_change_password",
                        "consent_version",
                        "consented_at",
                        "confirmed_at",
                        "app_since",
                        "invited_at",
                        "staff_since")
                .leavesOut(
                        "normalized",
                        "password_hash",
                        "sign_up_hash",
                        "app_secret",
                        "app_last_step",
                        "invited_by",
                        "member_role");
    }

    private static PersonalTable names() {
        return PersonalTable.of("name_correction", OF_EARNER)
                .tells(
                        "account.data.names",
                        "former_name",
                        "wanted_name",
                        "reason",
                        "state",
                        "answer",
                        "asked_at",
                        "decided_at")
                .says("state", "account.console.name.state.");
    }

    /** What the person did as staff; on what is about others. */
    private static PersonalTable acts() {
        return PersonalTable.of(
                        "audit_entry",
                        "actor = 'earner:' || :earner and subject <> 'earner:' || :earner")
                .tells("account.data.acts", "happened_at", "action")
                .saysActs()
                .leavesOut("actor", "subject")
                .stays();
    }

    private static PersonalTable person() {
        return PersonalTable.of("earner", "id in " + NUMBERS)
                .tells(
                        "account.data.person",
                        "name",
                        "certified_name",
                        "given_name",
                        "family_name",
                        "locale",
                        "auto_accept",
                        "created_at",
                        "claimed_at",
                        "second_address_declined_at")
                .leavesOut("erased_at", "merged_into", "name_decided")
                .empties(
                        "name",
                        "certified_name",
                        "given_name",
                        "family_name",
                        "locale",
                        "claimed_at",
                        "second_address_declined_at");
    }
}
