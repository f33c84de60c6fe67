package org.distintivo.earning.service;

import static org.distintivo.account.service.PersonRows.OF_EARNER;
import static org.distintivo.account.service.PersonRows.atAddress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.distintivo.platform.domain.PersonalTable;
import org.distintivo.platform.service.PersonalData;

/**
 * Answers for results and what partners say of candidates. Rejected rows name nobody whom the
 * program knows; {@link RejectedRowsOfPeople} finds whose they are.
 */
@ApplicationScoped
class EarningData implements PersonalData {

    private static final String RESULT = "result_id in (select id from exam_result where %s)";

    private static final String CANDIDATE =
            "exists (select 1 from %1$s l where l.candidate_id = rejected_result.about_candidate"
                    + " and rejected_result.about_partner = l.partner"
                    + " and rejected_result.about_partner <> '-' and l.%2$s)";

    @Override
    public Height height() {
        return Height.AROUND_BADGES;
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.observed("import_error")
                        .tells("earning.data.rejected", "line", "reason", "warning", "fields")
                        .leavesOut(
                                "import_id",
                                "about_partner",
                                "about_number",
                                "about_exam",
                                "about_day",
                                "about_address",
                                "about_candidate"),
                rejectedResults(),
                acts(),
                corrections(),
                PersonalTable.of("case_decision", OF_EARNER)
                        .tells(
                                "earning.data.decisions",
                                "kind",
                                "partner",
                                "candidate_id",
                                "decided_at",
                                "undone_at")
                        .says("kind", "earning.case.kind.")
                        .leavesOut("results", "link", "fingerprint"),
                resultsOfOthers(),
                results(),
                PersonalTable.of("kept_achievement", OF_EARNER)
                        .tells("earning.data.kept", "kind", "code")
                        .leavesOut("rules_id"),
                PersonalTable.of("candidate_link", OF_EARNER)
                        .tells("earning.data.candidates", "partner", "candidate_id", "linked_at"),
                PersonalTable.of("transcript_link", OF_EARNER)
                        .tells(
                                "earning.data.transcripts",
                                "label",
                                "failures",
                                "made_at",
                                "wears_out_at",
                                "openings")
                        .leavesOut("public_id", "token_hash"));
    }

    /** The same partner's candidate is the person, whatever address the row names. */
    private static PersonalTable rejectedResults() {
        return PersonalTable.of(
                        "rejected_result",
                        atAddress("about_address")
                                + " or about_address in (select email_normalized from exam_result"
                                + " where "
                                + OF_EARNER
                                + ") or "
                                + CANDIDATE.formatted("candidate_link", OF_EARNER)
                                + " or "
                                + CANDIDATE.formatted("exam_result", OF_EARNER))
                .leavesOut(
                        "mark",
                        "about_partner",
                        "about_number",
                        "about_exam",
                        "about_day",
                        "about_address",
                        "about_candidate",
                        "reason",
                        "rejected_at");
    }

    private static PersonalTable acts() {
        return PersonalTable.of(
                        "audit_entry",
                        "subject in (select 'result:' || partner || ':' || external_id"
                                + " from exam_result where earner_id = :earner)")
                .tells("earning.data.acts", "subject", "happened_at", "action")
                .saysActs()
                .leavesOut("actor")
                .replaces("subject", "result:");
    }

    private static PersonalTable corrections() {
        return PersonalTable.of(
                        "held_correction",
                        RESULT.formatted(OF_EARNER) + " or " + atAddress("email_normalized"))
                .tells(
                        "earning.data.corrections",
                        "exam",
                        "taken_on",
                        "passed",
                        "email",
                        "given_name",
                        "family_name",
                        "candidate_id",
                        "locale",
                        "score",
                        "evidence",
                        "decided",
                        "held_at")
                .leavesOut("result_id", "email_normalized");
    }

    /** What came to the person's address and was found to be somebody else's stays with them. */
    private static PersonalTable resultsOfOthers() {
        return PersonalTable.of(
                        "exam_result",
                        atAddress("email_normalized") + " and not (" + OF_EARNER + ")")
                .replaces("email", "")
                .replaces("email_normalized", "");
    }

    private static PersonalTable results() {
        return PersonalTable.of("exam_result", OF_EARNER)
                .tells(
                        "earning.data.results",
                        "partner",
                        "external_id",
                        "exam",
                        "taken_on",
                        "passed",
                        "email",
                        "given_name",
                        "family_name",
                        "candidate_id",
                        "locale",
                        "score",
                        "evidence",
                        "voided",
                        "void_reason",
                        "held",
                        "decision",
                        "reason",
                        "recorded_at")
                .says("decision", "earning.decision.")
                .leavesOut("email_normalized", "fingerprint", "rules_id");
    }
}
