package org.distintivo.insight.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.distintivo.insight.domain.DatedRate;
import org.distintivo.insight.domain.ExchangeRateUpload;

/**
 * The operator's exchange rates.
 *
 * @param base null where there are none
 * @param newest the newest rate of each currency
 * @param uploads the tables that were handed in, the newest first
 */
public record ExchangeRatesView(String base, List<DatedRate> newest, List<Upload> uploads) {

    public ExchangeRatesView {
        newest = List.copyOf(newest);
        uploads = List.copyOf(uploads);
    }

    /**
     * A table that was handed in.
     *
     * @param source where its rates come from, as staff say it
     * @param rates how many it brought
     * @param replacing whether those from before were dropped
     * @param sample whether it belongs to the sample data
     */
    public record Upload(
            String base,
            String source,
            int rates,
            LocalDate firstDay,
            LocalDate lastDay,
            boolean replacing,
            boolean sample,
            Instant uploadedAt) {

        static Upload of(ExchangeRateUpload stored) {
            return new Upload(
                    stored.baseCurrency(),
                    stored.source(),
                    stored.rates(),
                    stored.firstDay(),
                    stored.lastDay(),
                    stored.isReplacing(),
                    stored.isSample(),
                    stored.uploadedAt());
        }
    }
}
