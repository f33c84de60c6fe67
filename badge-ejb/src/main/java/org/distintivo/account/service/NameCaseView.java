package org.distintivo.account.service;

import java.time.Instant;
import java.util.Locale;
import org.distintivo.account.domain.NameCorrection;
import org.distintivo.account.domain.NameCorrectionState;

/**
 * A wish for another certified name as staff see it.
 *
 * @param former as badges told it when it was asked for
 * @param told as the program's results tell it; empty if none does
 * @param contact the address for contact
 * @param language in which the person reads what is answered
 * @param reason why, in the person's words; may be empty
 */
public record NameCaseView(
        long id,
        long earnerId,
        String former,
        String wanted,
        String told,
        String contact,
        Locale language,
        String reason,
        NameCorrectionState state,
        Instant askedAt) {

    static NameCaseView of(NameCorrection correction, String told, EarnerView person) {
        return new NameCaseView(
                correction.id(),
                correction.earnerId(),
                correction.formerName(),
                correction.wantedName(),
                told,
                person.contact(),
                person.locale(),
                correction.reason(),
                correction.state(),
                correction.askedAt());
    }

    public boolean isOpen() {
        return state == NameCorrectionState.OPEN;
    }
}
