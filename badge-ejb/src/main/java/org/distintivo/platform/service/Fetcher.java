package org.distintivo.platform.service;

import java.net.URI;

/**
 * Asks other servers. There is no other way to addresses that strangers choose; which hosts may be
 * asked is the operator's choice, and as installed none.
 */
public interface Fetcher {

    /**
     * Gets what is at an address, whatever the answer's status is. Redirects are followed and
     * checked like the first address.
     *
     * @param accept media types as in the header
     * @param budget what all questions of one verification may cost together
     */
    Fetched get(URI address, String accept, FetchBudget budget) throws FetchFailedException;
}
