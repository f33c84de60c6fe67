package org.distintivo.platform.domain;

import java.util.Optional;

/**
 * Tells that pages look different from now on.
 *
 * @param edition the number of the look that they have now
 */
public record BrandChanged(int edition) implements DomainEvent {

    @Override
    public Optional<String> subject() {
        return Optional.of("brand:" + edition);
    }
}
