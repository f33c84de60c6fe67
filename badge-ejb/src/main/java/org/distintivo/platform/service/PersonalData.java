package org.distintivo.platform.service;

import java.util.List;
import org.distintivo.platform.domain.PersonalTable;

/**
 * What one feature keeps about people. Each feature with such tables has one bean of this type;
 * exporting and erasing work through all of them, and a test holds them to the schema.
 *
 * <p>What is more than rows (files, words, other tables' states) a feature adds by observing the
 * events of {@code account}: the request of an export, and the erasure before any row goes.
 */
public interface PersonalData {

    /** The order of features: rows that refer to others go before those. */
    enum Height {
        ACCOUNT,
        BADGE,
        AROUND_BADGES,
        NOTIFICATION
    }

    Height height();

    /** Returns the feature's tables; those that refer to others first. */
    List<PersonalTable> tables();
}
