package org.distintivo.insight.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.distintivo.insight.domain.ExchangeRates;
import org.distintivo.insight.domain.PostingSalary;
import org.distintivo.insight.domain.SalaryBasis;
import org.distintivo.insight.domain.SalaryBounds;
import org.distintivo.insight.domain.SalaryGroup;

/**
 * Converts and judges pay by the rates and bounds of the day. They are kept in memory and read
 * again only when the database names another edition of them.
 */
@ApplicationScoped
class SalaryCalculation {

    @Inject private SalaryRepository salaries;
    @Inject private ExchangeRateRepository rates;

    private volatile Basis known;

    /** Rates and bounds of one edition. */
    record Basis(
            int ratesEdition,
            int boundsEdition,
            ExchangeRates rates,
            Map<SalaryGroup, SalaryBounds> bounds) {

        /** Works out what an amount comes to and whether it counts. */
        void apply(PostingSalary salary) {
            salary.convert(rates, ratesEdition);
            salary.judge(bounds.get(salary.group()));
        }

        private boolean isOf(SalaryBasis stored) {
            return ratesEdition == stored.ratesEdition() && boundsEdition == stored.boundsEdition();
        }
    }

    /** Returns what holds now; the caller has a transaction. */
    Basis current() {
        var stored = salaries.basis();
        var basis = known;
        if (basis == null || !basis.isOf(stored)) {
            basis = read(stored);
            known = basis;
        }
        return basis;
    }

    private Basis read(SalaryBasis stored) {
        var table = new ExchangeRates(stored.baseCurrency());
        for (var rate : rates.listRates()) {
            table.add(rate.dated().currency(), rate.dated().day(), rate.dated().rate());
        }
        var bounds = new HashMap<SalaryGroup, SalaryBounds>();
        salaries.listBounds().forEach(it -> bounds.put(it.group(), it.bounds()));
        return new Basis(stored.ratesEdition(), stored.boundsEdition(), table, bounds);
    }
}
