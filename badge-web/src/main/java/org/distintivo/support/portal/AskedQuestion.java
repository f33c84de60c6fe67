package org.distintivo.support.portal;

import java.io.Serializable;

/**
 * What somebody asked for, as it was typed.
 *
 * @param owner who asked
 * @param told whether the people of the program look for it too
 */
record AskedQuestion(
        String owner, String item, String day, String candidateId, String other, boolean told)
        implements Serializable {

    AskedQuestion by(String who) {
        return new AskedQuestion(who, item, day, candidateId, other, told);
    }

    @Override
    public String toString() {
        return "AskedQuestion[…]";
    }
}
