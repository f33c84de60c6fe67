package org.distintivo.badge.service;

/** Conditions in SQL for rows about a person's badges; see {@code PersonRows} of account. */
public final class BadgeRows {

    private BadgeRows() {}

    /** Returns the condition that a column holds the public id of one of the person's badges. */
    public static String ofBadges(String column) {
        return column + " in (select public_id from badge where earner_id = :earner)";
    }
}
