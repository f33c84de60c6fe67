package org.distintivo.account.service;

import org.distintivo.account.domain.ErasureReason;

/**
 * What a mailed link to erase somebody is about.
 *
 * @param name of the person, for staff to recognize
 * @param contact the address for contact; empty where none is known
 * @param own whether it is the signed-in account to which it was mailed
 */
public record ErasureLinkView(String name, String contact, ErasureReason reason, boolean own) {

    /** Omits name and address, because personal data stays out of logs. */
    @Override
    public String toString() {
        return "ErasureLinkView[" + reason + "]";
    }
}
