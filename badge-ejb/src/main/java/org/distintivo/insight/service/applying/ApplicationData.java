package org.distintivo.insight.service.applying;

import static org.distintivo.account.service.PersonRows.OF_EARNER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.distintivo.platform.domain.PersonalTable;
import org.distintivo.platform.service.PersonalData;

/** Answers for applications: they, and with them their links, go with the person. */
@ApplicationScoped
class ApplicationData implements PersonalData {

    private static final String OF_OWN =
            "job_application_id in (select id from job_application where " + OF_EARNER + ")";

    @Override
    public Height height() {
        return Height.AROUND_BADGES;
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of("job_application_badge", OF_OWN)
                        .tells("insight.data.applied", "job_application_id", "badge_public_id")
                        .leavesOut("place"),
                PersonalTable.of("job_application_link", OF_OWN)
                        .leavesOut("job_application_id", "place", "token_hash"),
                PersonalTable.of("job_application", OF_EARNER)
                        .tells(
                                "insight.data.applications",
                                "id",
                                "title",
                                "employer",
                                "destination",
                                "note",
                                "reply_to",
                                "sent_at",
                                "ends_at",
                                "withdrawn_at",
                                "delivery",
                                "openings",
                                "answer",
                                "answer_words",
                                "answered_at")
                        .says("delivery", "insight.application.delivery.")
                        .says("answer", "insight.application.state.")
                        .leavesOut(
                                "public_id",
                                "posting_id",
                                "way",
                                "attempts",
                                "next_attempt_at",
                                "settled_at"));
    }
}
