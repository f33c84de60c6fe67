package org.distintivo.issuing.service;

import org.distintivo.issuing.service.documents.IssuerProfile;
import org.distintivo.issuing.service.key.PublishedKey;
import org.distintivo.openbadges.domain.KeyAlgorithm;

/**
 * The document at the address of one of the issuer's keys.
 *
 * @param text JSON
 * @param mediaType a document with the key in it, or the key itself (RFC 7517 §8.5.1)
 */
public record KeyDocumentView(String text, String mediaType) {

    static KeyDocumentView of(String issuerId, PublishedKey key) {
        var bare = key.key().algorithm() == KeyAlgorithm.RSA2048;
        return new KeyDocumentView(
                IssuerProfile.key(issuerId, key).toString(),
                bare ? "application/jwk+json" : "application/ld+json");
    }
}
