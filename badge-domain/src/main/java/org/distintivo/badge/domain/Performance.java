package org.distintivo.badge.domain;

/**
 * Score and evidence of a result. They are kept with the badge; whether a credential tells them is
 * the program's choice.
 *
 * @param score as the delivery partner wrote it, or null
 * @param evidence a web address where the work can be seen, or null
 */
public record Performance(String score, String evidence) {

    /** Nothing but the pass itself. */
    public static final Performance NONE = new Performance(null, null);
}
