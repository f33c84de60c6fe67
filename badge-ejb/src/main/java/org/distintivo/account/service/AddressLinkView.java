package org.distintivo.account.service;

/**
 * What the page behind the link shows that proves an address: which one, and for whose account, so
 * that nobody gives an address of theirs to somebody they do not know.
 *
 * @param asciiDomain as mail servers see it where that is spelled otherwise; else empty
 * @param name of the account's owner, who chose it
 * @param contact masked, of the account
 */
public record AddressLinkView(
        String address, String asciiDomain, long accountId, String name, String contact) {

    /** Omits the address, because personal data stays out of logs. */
    @Override
    public String toString() {
        return "AddressLinkView[…]";
    }
}
