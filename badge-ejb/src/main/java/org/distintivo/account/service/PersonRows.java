package org.distintivo.account.service;

/** Conditions in SQL for rows of a person, for answers about tables with people in them. */
public final class PersonRows {

    /** Rows that name the person. */
    public static final String OF_EARNER = "earner_id = :earner";

    /** Rows that name the account of the person. */
    public static final String OF_ACCOUNT =
            "account_id in (select id from account where earner_id = :earner)";

    private static final String ADDRESSES =
            "(select normalized from email_address where earner_id = :earner)";

    private PersonRows() {}

    /** Returns the condition that a column holds a normalized address of the person. */
    public static String atAddress(String column) {
        return column + " in " + ADDRESSES;
    }
}
