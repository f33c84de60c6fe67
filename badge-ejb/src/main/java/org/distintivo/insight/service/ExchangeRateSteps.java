package org.distintivo.insight.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.distintivo.insight.domain.DatedRate;
import org.distintivo.insight.domain.ExchangeRate;
import org.distintivo.insight.domain.ExchangeRateUpload;
import org.distintivo.insight.domain.ExchangeRatesChanged;
import org.distintivo.insight.domain.ExchangeRatesRefusedException;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.Roles;

/** Writes tables of exchange rates, each in one transaction, and tells what is there. */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.SYSTEM})
public class ExchangeRateSteps {

    private static final int HISTORY = 20;

    /** A rate that is so many times the one before is a slip, or turned round. */
    private static final BigDecimal LEAP = BigDecimal.valueOf(5);

    @Inject private ExchangeRateRepository rates;
    @Inject private SalaryRepository salaries;
    @Inject private Event<DomainEvent> news;
    @Inject private Clock clock;

    /**
     * Takes a table. That of an operator drops the sample's.
     *
     * @param replacing whether those that are there are dropped
     * @param sample whether it belongs to the sample data
     * @throws ExchangeRatesRefusedException if the base is another one or a rate leaps
     */
    public void take(
            String base, String source, List<DatedRate> table, boolean replacing, boolean sample) {
        var basis = salaries.basisLocked();
        if (replacing || !sample && isSample()) {
            rates.dropRates();
            rates.dropSampleUploads();
        } else if (basis.baseCurrency() != null && !basis.baseCurrency().equals(base)) {
            throw ExchangeRatesRefusedException.otherBase(basis.baseCurrency());
        }
        var upload =
                new ExchangeRateUpload(base, source, table, replacing, sample, clock.instant());
        rates.add(upload);
        merge(upload.id(), table);
        basis.ratesChanged(base);
        if (!sample) {
            news.fire(new ExchangeRatesChanged());
        }
    }

    private boolean isSample() {
        return rates.findNewest().filter(ExchangeRateUpload::isSample).isPresent();
    }

    private void merge(long upload, List<DatedRate> table) {
        var there = new HashMap<String, NavigableMap<LocalDate, ExchangeRate>>();
        rates.listRates().forEach(it -> of(there, it.dated().currency()).put(day(it), it));
        for (var rate : table) {
            var days = of(there, rate.currency());
            var known = days.get(rate.day());
            if (known == null) {
                known = new ExchangeRate(upload, rate);
                rates.add(known);
                days.put(rate.day(), known);
            } else if (known.dated().rate().compareTo(rate.rate()) != 0) {
                known.replace(upload, rate);
            }
        }
        there.values().forEach(ExchangeRateSteps::refuseLeaps);
    }

    private static NavigableMap<LocalDate, ExchangeRate> of(
            Map<String, NavigableMap<LocalDate, ExchangeRate>> there, String currency) {
        return there.computeIfAbsent(currency, it -> new TreeMap<>());
    }

    private static LocalDate day(ExchangeRate rate) {
        return rate.dated().day();
    }

    private static void refuseLeaps(NavigableMap<LocalDate, ExchangeRate> days) {
        BigDecimal before = null;
        for (var each : days.values()) {
            var rate = each.dated().rate();
            if (before != null && isLeap(before, rate)) {
                throw ExchangeRatesRefusedException.leap(each.dated().currency(), day(each));
            }
            before = rate;
        }
    }

    private static boolean isLeap(BigDecimal before, BigDecimal rate) {
        return rate.compareTo(before.multiply(LEAP)) > 0
                || before.compareTo(rate.multiply(LEAP)) > 0;
    }

    /** Drops the rates of the sample data, where no operator has brought others. */
    public void dropSample() {
        if (isSample()) {
            rates.dropRates();
            rates.dropSampleUploads();
            salaries.basisLocked().ratesChanged(null);
        }
    }

    /** Returns the base currency, the newest rates and the tables that were handed in last. */
    public ExchangeRatesView read() {
        return new ExchangeRatesView(
                salaries.basis().baseCurrency(),
                rates.listNewest().stream().map(ExchangeRate::dated).toList(),
                rates.listUploads(HISTORY).stream().map(ExchangeRatesView.Upload::of).toList());
    }
}
