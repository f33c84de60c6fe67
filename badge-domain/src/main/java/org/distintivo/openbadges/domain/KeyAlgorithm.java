package org.distintivo.openbadges.domain;

/** The algorithms of signing keys, each for the form of credential that verifiers expect it in. */
public enum KeyAlgorithm {
    /** For embedded proofs, cryptosuite {@code eddsa-rdfc-2022}. */
    ED25519("EdDSA"),
    /** For signed tokens: RS256 is what every verifier of Open Badges knows; 2,048 bits or more. */
    RSA2048("RS256");

    private final String jose;

    KeyAlgorithm(String jose) {
        this.jose = jose;
    }

    /** Returns its name in a token's header (RFC 7518 §3.1, RFC 8037 §3.1). */
    public String jose() {
        return jose;
    }
}
