package org.distintivo.openbadges.service.assertion;

import org.distintivo.platform.service.FetchFailedException;
import org.distintivo.platform.service.Fetched;

/** Supplies documents by their addresses, none of them larger than the limit for documents. */
@FunctionalInterface
public interface DocumentSource {

    /**
     * Returns what is at an address.
     *
     * @throws FetchFailedException when its server may not be asked or gives no usable answer
     */
    Fetched get(String address) throws FetchFailedException;
}
