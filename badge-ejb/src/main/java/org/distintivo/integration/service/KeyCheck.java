package org.distintivo.integration.service;

import java.util.Optional;
import org.distintivo.integration.domain.KeyFault;

/**
 * What became of a key that somebody has shown: one of both is there.
 *
 * @param client whose key it is
 * @param fault why it opens nothing
 */
public record KeyCheck(Optional<ApiClientView> client, Optional<KeyFault> fault) {

    static KeyCheck of(ApiClientView client) {
        return new KeyCheck(Optional.of(client), Optional.empty());
    }

    static KeyCheck of(KeyFault fault) {
        return new KeyCheck(Optional.empty(), Optional.of(fault));
    }
}
