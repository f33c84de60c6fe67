package org.distintivo.insight.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.distintivo.insight.domain.ExchangeRates;
import org.distintivo.insight.domain.ExchangeRatesRefusedException;
import org.distintivo.insight.service.reading.ExchangeRateTable;
import org.distintivo.platform.domain.CleanText;

/**
 * Takes the operator's tables of exchange rates and has pay worked out anew by them. Who may is
 * asked by {@link ExchangeRateSteps}, which holds the transactions; the job begins behind them.
 */
@ApplicationScoped
public class ExchangeRateService {

    private static final int LONGEST_SOURCE = 200;

    @Inject private ExchangeRateSteps steps;
    @Inject private SalaryJob job;
    @Inject private Clock clock;

    /**
     * Takes a table as a whole.
     *
     * @param base ISO 4217, of which one unit is meant
     * @param source from where the rates are, in the operator's words
     * @param replacing whether the rates that are there are dropped
     * @throws ExchangeRatesRefusedException if something in it cannot be right; nothing changes
     */
    public void take(String base, String source, InputStream csv, boolean replacing) {
        var code = base == null ? "" : CleanText.line(base).toUpperCase(Locale.ROOT);
        if (!ExchangeRates.isCurrency(code)) {
            throw ExchangeRatesRefusedException.base();
        }
        var words = source == null ? "" : CleanText.line(source);
        if (words.isEmpty() || words.length() > LONGEST_SOURCE) {
            throw ExchangeRatesRefusedException.source();
        }
        try {
            var table = new ExchangeRateTable(code, LocalDate.now(clock)).read(csv);
            steps.take(code, words, table, replacing, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        job.wake();
    }

    /** Returns what is there. */
    public ExchangeRatesView read() {
        return steps.read();
    }
}
