package org.distintivo.verifying.service.checks;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.distintivo.issuing.service.Issuance;
import org.distintivo.issuing.service.key.PublishedKey;
import org.distintivo.openbadges.domain.VerificationKey;
import org.distintivo.openbadges.service.controller.DidWeb;
import org.distintivo.platform.domain.WebOrigin;

/**
 * Describes what this installation knows about itself when it verifies: none of it is ever asked
 * over the network.
 *
 * @param id by which it is known as an issuer
 * @param keys those that sign and those that once did
 * @param credentials by the badge's public id
 * @param descriptions what an own address answers that describes a badge or the issuer in version
 *     2.0, once for each language; empty for any other
 */
public record OwnIssuer(
        String id,
        List<PublishedKey> keys,
        Function<String, Optional<Issuance>> credentials,
        Function<String, List<String>> descriptions) {

    /** Of which nothing is described in version 2.0. */
    public OwnIssuer(
            String id, List<PublishedKey> keys, Function<String, Optional<Issuance>> credentials) {
        this(id, keys, credentials, address -> List.of());
    }

    /** Returns the own key of that name, compared by its whole address. */
    public Optional<PublishedKey> findKey(String method) {
        return keys.stream().filter(own -> own.key().ids(id).contains(method)).findFirst();
    }

    /**
     * Returns whether it is a name or an address by which the own keys go (did:web method §3.2).
     */
    public boolean controls(String controller) {
        return isIssuer(controller)
                || VerificationKey.isAddress(controller, id)
                || controller.equals(did());
    }

    private String did() {
        return DidWeb.of(WebOrigin.authority(id));
    }

    /** Returns whether an address is one of this installation. */
    public boolean isHere(String address) {
        return WebOrigin.sameAuthority(address, id) || !descriptions.apply(address).isEmpty();
    }

    public boolean isIssuer(String issuerId) {
        return id.equals(issuerId);
    }
}
