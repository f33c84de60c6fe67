package org.distintivo.account.service;

import java.util.List;
import java.util.Optional;
import org.distintivo.account.domain.Earner;
import org.distintivo.account.domain.NameCorrection;

/**
 * What somebody sees about the own certified name.
 *
 * @param certified as badges tell it
 * @param another whether the person goes by another name here
 * @param correctable whether a slip of one or two letters is corrected at once
 * @param open the name that staff are asked for, or empty
 * @param refused the name that they refused last, or empty
 * @param answer why they refused it, or empty
 */
public record MyNameView(
        String certified,
        boolean another,
        boolean correctable,
        String open,
        String refused,
        String answer) {

    /**
     * @param corrections of this person, the newest first
     */
    static MyNameView of(Earner earner, List<NameCorrection> corrections) {
        Optional<NameCorrection> newest = corrections.stream().findFirst();
        var open = newest.filter(NameCorrection::isOpen).map(NameCorrection::wantedName);
        var refused = newest.filter(it -> !it.answer().isEmpty());
        return new MyNameView(
                earner.certifiedName(),
                !earner.name().equals(earner.certifiedName()),
                !NameCorrectionService.hadOneByItself(corrections),
                open.orElse(""),
                refused.map(NameCorrection::wantedName).orElse(""),
                refused.map(NameCorrection::answer).orElse(""));
    }
}
