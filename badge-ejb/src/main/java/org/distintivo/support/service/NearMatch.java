package org.distintivo.support.service;

import org.distintivo.earning.service.ResultTrace;

/**
 * A result of somebody else that may be the one which is missing; for staff only.
 *
 * @param sameId whether it has the candidate id that the person typed
 * @param sameDay whether it is of the day that the person remembers, or one beside it
 * @param likeName whether the names have a word in common
 * @param sameAddress whether it came under the other address that the person named
 */
public record NearMatch(
        ResultTrace result,
        boolean sameId,
        boolean sameDay,
        boolean likeName,
        boolean sameAddress) {

    /** Returns whether it is worth looking at: the day alone is that of many. */
    boolean isNear() {
        return sameId || sameAddress || sameDay && likeName;
    }
}
