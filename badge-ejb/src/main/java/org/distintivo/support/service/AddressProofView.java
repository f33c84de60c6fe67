package org.distintivo.support.service;

import java.util.Locale;
import org.distintivo.platform.domain.MailAddress;

/**
 * An address that somebody without an account proves.
 *
 * @param proved whether that is done, for now
 */
public record AddressProofView(long id, MailAddress address, Locale language, boolean proved) {

    /** Omits the address, because personal data stays out of logs. */
    @Override
    public String toString() {
        return "AddressProofView[" + id + "]";
    }
}
