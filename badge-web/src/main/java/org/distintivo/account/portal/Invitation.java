package org.distintivo.account.portal;

import java.util.Optional;

/**
 * Tells for whom a page is that somebody wants to see and has to sign up or sign in for. A feature
 * whose links are mailed has a bean of this type.
 */
public interface Invitation {

    /** Whose mail the link came in, as far as the results tell; the name may be empty. */
    record Guest(String address, String name) {

        @Override
        public String toString() {
            return "Guest[…]";
        }
    }

    /**
     * Finds the reader of the mail whose link leads to that page.
     *
     * @param page one of our addresses, with its query
     */
    Optional<Guest> find(String page);
}
