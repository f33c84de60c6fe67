package org.distintivo.account.service;

/**
 * What came of proving an address.
 *
 * @param address in its original spelling
 * @param own whether it is the account's from now on; else it has an account of its own, which
 *     nobody is told before
 * @param mergeable whether that account can be made one with this
 */
public record ProvedAddress(String address, boolean own, boolean mergeable) {

    /** Omits the address, because personal data stays out of logs. */
    @Override
    public String toString() {
        return "ProvedAddress[" + own + "]";
    }
}
