package org.distintivo.credential.service.verification;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.distintivo.credential.domain.StatusEntry;
import org.distintivo.credential.service.key.PublishedKey;

/**
 * What this installation knows about itself when it verifies: nothing of it is ever asked over the
 * network.
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

    /**
     * A credential that was issued here.
     *
     * @param document as it was signed last
     * @param revoked as the status list says at this moment
     * @param suspended likewise, for the time being
     */
    public record Issuance(
            String document, StatusEntry status, boolean revoked, boolean suspended) {}

    /** The own key of that name; what only looks like one is not found. */
    Optional<PublishedKey> findKey(String method) {
        return keys.stream().filter(own -> own.key().id(id).equals(method)).findFirst();
    }

    /** Whether it is one of the names by which the own keys go (did:web method §3.2). */
    boolean controls(String controller) {
        return isIssuer(controller) || controller.equals(did());
    }

    private String did() {
        var host = Controllers.authority(id);
        return "did:web:" + host.replace(":", "%3A");
    }

    /** Whether an address is one of this installation, which never asks itself. */
    boolean isHere(String address) {
        return Controllers.authority(address).equals(Controllers.authority(id))
                || !descriptions.apply(address).isEmpty();
    }

    boolean isIssuer(String issuerId) {
        return id.equals(issuerId);
    }
}
