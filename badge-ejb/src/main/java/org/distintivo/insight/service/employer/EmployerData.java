package org.distintivo.insight.service.employer;

import static org.distintivo.account.service.PersonRows.OF_EARNER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.distintivo.platform.domain.PersonalTable;
import org.distintivo.platform.service.PersonalData;

/**
 * Answers for who works for which employer. Such accounts are nobody's who has badges; their people
 * read and delete them in the room of the employer.
 */
@ApplicationScoped
class EmployerData implements PersonalData {

    @Override
    public Height height() {
        return Height.AROUND_BADGES;
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of(
                                "employer_person",
                                "account_id in (select id from account where " + OF_EARNER + ")")
                        .leavesOut("employer_id", "added_at"));
    }
}
