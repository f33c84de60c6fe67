package org.distintivo.insight.service.matching;

import java.util.Locale;
import org.distintivo.insight.domain.MatchReason;
import org.distintivo.insight.service.matching.WordingIndex.Meaning;

/** Tells by capitals and by what stands around it whether an ordinary word is meant as a name. */
final class Capitals {

    private static final int SHORT = 3;

    private Capitals() {}

    /**
     * Returns whether a wording is made of capitals and counts in capitals only: two or three
     * letters that the taxonomy does not list by themselves, and what was made of a longer name.
     */
    static boolean isAcronym(Meaning meaning) {
        boolean made = meaning.reason() == MatchReason.SHORT_FORM;
        var written = meaning.written();
        return written.length() > 1
                && (made || written.length() < SHORT)
                && written.equals(written.toUpperCase(Locale.ROOT));
    }

    /**
     * Returns whether a word of a text stands there as the taxonomy writes it: with the same
     * capitals or in capitals only, not as the first word of a sentence that goes on, and not as a
     * part of something longer such as R&amp;D or C-level.
     */
    static boolean agree(Meaning meaning, Words words, int index) {
        var written = meaning.written();
        var there = words.text(index, index + 1);
        boolean small = written.equals(written.toLowerCase(Locale.ROOT));
        boolean capital = there.equals(written) || there.equals(written.toUpperCase(Locale.ROOT));
        boolean free = there.length() >= SHORT || words.isFree(index);
        if (!free || !small && !capital) {
            return false;
        }
        boolean goesOn = index + 1 < words.size() && !words.isBroken(index + 1);
        return small || isAcronym(meaning) || !words.beginsSentence(index) || !goesOn;
    }
}
