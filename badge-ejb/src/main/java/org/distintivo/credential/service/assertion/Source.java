package org.distintivo.credential.service.assertion;

import org.distintivo.platform.service.FetchFailedException;
import org.distintivo.platform.service.Fetched;

/** From where documents are had by their addresses, none of them larger than is looked at. */
@FunctionalInterface
public interface Source {

    Fetched get(String address) throws FetchFailedException;
}
