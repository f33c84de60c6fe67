package org.distintivo.account.domain;

/**
 * What an authenticator has shown of a passkey, checked.
 *
 * @param credentialId by which it is found, base64url
 * @param publicKey attested credential data (WebAuthn §6.5.1), base64url
 * @param count how often it has signed, or 0 where it does not count
 * @param backupEligible whether it may be copied to other devices of its owner
 * @param backedUp whether it has been
 */
public record PasskeyKey(
        String credentialId,
        String publicKey,
        long count,
        boolean backupEligible,
        boolean backedUp) {

    private static final int LONGEST_ID = 1_364;
    private static final int LONGEST_KEY = 4_000;

    /**
     * @throws PasskeyRefusedException if it is larger than the standard's largest
     */
    public PasskeyKey {
        if (credentialId.length() > LONGEST_ID || publicKey.length() > LONGEST_KEY) {
            throw PasskeyRefusedException.unfit();
        }
    }
}
