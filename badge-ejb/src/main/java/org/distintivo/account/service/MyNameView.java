package org.distintivo.account.service;

import java.util.Optional;
import org.distintivo.account.domain.NameCorrection;

/**
 * What somebody sees about the own certified name.
 *
 * @param certified as badges tell it
 * @param open the name that staff are asked for, or empty
 * @param refused the name that they refused last, or empty
 * @param answer why they refused it, or empty
 */
public record MyNameView(String certified, String open, String refused, String answer) {

    static MyNameView of(String certified, Optional<NameCorrection> newest) {
        var open = newest.filter(NameCorrection::isOpen).map(NameCorrection::wantedName);
        var refused = newest.filter(it -> !it.answer().isEmpty());
        return new MyNameView(
                certified,
                open.orElse(""),
                refused.map(NameCorrection::wantedName).orElse(""),
                refused.map(NameCorrection::answer).orElse(""));
    }
}
