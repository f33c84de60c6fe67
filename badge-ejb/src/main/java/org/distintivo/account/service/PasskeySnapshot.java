package org.distintivo.account.service;

import org.distintivo.account.domain.Passkey;
import org.distintivo.account.domain.PasskeyKey;

/** A passkey as it was read in one transaction; public as {@link AccountSnapshot} is. */
public record PasskeySnapshot(long id, PasskeyKey key, long accountId) {

    static PasskeySnapshot of(Passkey passkey) {
        return new PasskeySnapshot(passkey.id(), passkey.key(), passkey.account().id());
    }

    @Override
    public String toString() {
        return "PasskeySnapshot[" + id + "]";
    }
}
