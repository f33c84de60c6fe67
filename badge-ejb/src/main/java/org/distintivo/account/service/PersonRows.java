package org.distintivo.account.service;

import org.distintivo.platform.domain.PersonalTable;

/** Conditions in SQL for rows of a person, for answers about tables with people in them. */
public final class PersonRows {

    /** The person, and everybody who became that person. */
    static final String NUMBERS = "(" + PersonalTable.ALL_NUMBERS + ")";

    /** Rows that name the person. */
    public static final String OF_EARNER = "earner_id in " + NUMBERS;

    /** Rows that name the account of the person. */
    public static final String OF_ACCOUNT = ofAccount("account_id");

    private static final String ADDRESSES =
            "(select normalized from email_address where earner_id = :earner)";

    private PersonRows() {}

    /** Returns the condition that a column names an account of the person. */
    static String ofAccount(String column) {
        return column + " in (select id from account where " + OF_EARNER + ")";
    }

    /** Returns the condition that a column holds a normalized address of the person. */
    public static String atAddress(String column) {
        return column + " in " + ADDRESSES;
    }
}
