package org.distintivo.account.service;

import java.time.Instant;

/**
 * A number that stood for somebody who was erased.
 *
 * @param createdAt when it was given: another database may have given the same to somebody else
 */
record ErasedPerson(long id, Instant createdAt) {

    private static final String BETWEEN = " ";

    static ErasedPerson ofLine(String line) {
        var parts = line.split(BETWEEN);
        return new ErasedPerson(Long.parseLong(parts[0]), Instant.parse(parts[1]));
    }

    String toLine() {
        return id + BETWEEN + createdAt;
    }
}
