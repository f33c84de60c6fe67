package org.distintivo.earning.domain;

import java.util.Objects;

/** Names one exam result: ids are unique within the delivery partner that gave them. */
public record ResultKey(String partner, String externalId) {

    public ResultKey {
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(externalId, "externalId");
    }
}
