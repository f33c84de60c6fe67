package org.distintivo.notification.service;

import static org.distintivo.account.service.PersonRows.OF_ACCOUNT;
import static org.distintivo.account.service.PersonRows.OF_EARNER;
import static org.distintivo.account.service.PersonRows.atAddress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.distintivo.platform.domain.PersonalTable;
import org.distintivo.platform.service.PersonalData;

/**
 * Answers for mail: what was sent and waits to be sent, and which is not wanted. That an address
 * wants no mail of a kind stays as the hash that it is, so that it goes on being respected.
 */
@ApplicationScoped
class NotificationData implements PersonalData {

    private static final String OF_PROOF =
            "address_proof_id in (select id from address_proof where "
                    + atAddress("normalized")
                    + ")";

    private static final String OF_CASE =
            "support_message_id in (select m.id from support_message m"
                    + " join support_case c on c.id = m.case_id where c."
                    + OF_EARNER
                    + " or "
                    + atAddress("c.normalized")
                    + ")";

    @Override
    public Height height() {
        return Height.NOTIFICATION;
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                mails(),
                PersonalTable.of("mail_refusal", OF_EARNER)
                        .tells("notification.data.refusals", "kind", "refused_at")
                        .says("kind", "notification.kind.")
                        .leavesOut("address_hash"),
                PersonalTable.of(
                                "refusal_link",
                                "email in (select original from email_address where earner_id ="
                                        + " :earner) or "
                                        + atAddress("lower(email)"))
                        .tells("notification.data.links", "email", "kind", "wears_out_at")
                        .leavesOut("token_hash"));
    }

    private static PersonalTable mails() {
        return PersonalTable.of(
                        "outbox_mail",
                        OF_EARNER + " or " + OF_ACCOUNT + " or " + OF_PROOF + " or " + OF_CASE)
                .tells(
                        "notification.data.mails",
                        "public_id",
                        "template",
                        "data",
                        "state",
                        "created_at",
                        "sent_to",
                        "address",
                        "locale",
                        "sent_at",
                        "failure",
                        "reply")
                .says("template", "notification.template.")
                .says("state", "notification.state.")
                .leavesOut(
                        "message_id",
                        "due_at",
                        "patient_until",
                        "attempts",
                        "urgent",
                        "import_id",
                        "address_proof_id",
                        "support_message_id");
    }
}
