package org.distintivo.insight.domain;

import java.util.Optional;
import org.distintivo.platform.domain.DomainEvent;

/** Tells that staff handed in a table of exchange rates. */
public record ExchangeRatesChanged() implements DomainEvent {

    /** Under what is recorded what staff do with the rates. */
    public static final String SUBJECT = "exchange-rates";

    @Override
    public Optional<String> subject() {
        return Optional.of(SUBJECT);
    }
}
