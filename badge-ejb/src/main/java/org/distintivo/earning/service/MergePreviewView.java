package org.distintivo.earning.service;

import java.time.LocalDate;
import java.util.List;
import org.distintivo.badge.domain.BadgeState;

/**
 * What would come of making two people one.
 *
 * @param results those that would come along
 * @param moving badges that would come along and stand for themselves
 * @param completed badges that both together earn and neither alone
 * @param doubled badges that another one of the same achievement would stand for
 * @param replaced badges that wait no more, because one of more worth takes their place
 */
public record MergePreviewView(
        List<ResultLine> results,
        List<BadgeLine> moving,
        List<BadgeLine> completed,
        List<DoubledLine> doubled,
        List<BadgeLine> replaced) {

    /** One result, by its exam and day. */
    public record ResultLine(String exam, LocalDate takenOn) {}

    /** One badge. */
    public record BadgeLine(String id, String title, BadgeState state) {}

    /**
     * Two badges for one achievement.
     *
     * @param answers whether the address of the one that goes behind goes on answering
     */
    public record DoubledLine(BadgeLine stays, BadgeLine behind, boolean answers) {}
}
