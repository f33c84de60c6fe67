package org.distintivo.insight.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.distintivo.insight.domain.SampleMarketState;
import org.distintivo.insight.domain.SourceName;
import org.distintivo.insight.service.reading.PostingReading;
import org.distintivo.insight.service.sample.SampleMarket;
import org.distintivo.platform.domain.Roles;

/**
 * Writes the fictional market, one portion a transaction. Its postings come in as those of any
 * feed; a server that stops in between goes on where it was.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class SampleMarketSteps {

    private static final int PORTION = 400;
    private static final String RATES = "EUR";

    @Inject private SampleMarketRepository markets;
    @Inject private PostingService postings;
    @Inject private ExchangeRateSteps rates;
    @Inject private Clock clock;

    /** Returns whether something of it is still to be written. */
    public boolean isDue() {
        var state = markets.status().state();
        return state == SampleMarketState.LOADING
                || state == SampleMarketState.NONE && !markets.hasPostings();
    }

    /**
     * Writes the next portion.
     *
     * @return whether there is more
     */
    public boolean write() {
        var status = markets.statusLocked();
        if (status.state() == SampleMarketState.NONE) {
            status.begin(SampleMarket.SEED, LocalDate.now(clock), clock.instant());
            writeRates(new SampleMarket(status.seed(), status.marketDay()));
        }
        if (!status.isThere()) {
            return false; // removed meanwhile
        }
        var market = new SampleMarket(status.seed(), status.marketDay()).postings();
        int from = status.postings();
        int to = Math.min(from + PORTION, market.size());
        postings.take(
                SourceName.SAMPLE,
                IntStream.range(from, to)
                        .mapToObj(it -> read(it, PostingReading.Understood.of(market.get(it))))
                        .toList(),
                null);
        status.advance(to - from);
        if (to == market.size()) {
            status.finish(clock.instant());
        }
        return to < market.size();
    }

    private static PostingService.Read read(int index, PostingReading reading) {
        return new PostingService.Read(index + 1L, reading);
    }

    /** An operator's own rates are better than any that were made up. */
    private void writeRates(SampleMarket market) {
        if (rates.read().base() == null) {
            rates.take(RATES, SourceName.SAMPLE.text(), market.rates(), false, true);
        }
    }
}
