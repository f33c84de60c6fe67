package org.distintivo.support.domain;

/**
 * What became of a missing badge, and what shows it.
 *
 * @param badgeId the badge that it is about, or null
 * @param resultId the result that it is about, the person's own or not, or null
 * @param rowId the rejected row that it is about, or null
 */
public record MissingBadgeAnswer(Finding finding, String badgeId, Long resultId, Long rowId) {

    static MissingBadgeAnswer of(Finding finding) {
        return new MissingBadgeAnswer(finding, null, null, null);
    }

    static MissingBadgeAnswer ofBadge(Finding finding, String badgeId) {
        return new MissingBadgeAnswer(finding, badgeId, null, null);
    }

    static MissingBadgeAnswer ofResult(Finding finding, long resultId) {
        return new MissingBadgeAnswer(finding, null, resultId, null);
    }

    static MissingBadgeAnswer ofRow(Finding finding, long rowId) {
        return new MissingBadgeAnswer(finding, null, null, rowId);
    }
}
