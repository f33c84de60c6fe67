package org.distintivo.insight.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.distintivo.insight.domain.DatedRate;
import org.distintivo.insight.domain.PostingFacts;
import org.distintivo.insight.domain.SourceName;
import org.distintivo.insight.service.reading.PostingReading;
import org.distintivo.platform.domain.Roles;

/** Does for the tests what feeds, jobs and staff do. */
@Stateless
@RunAs(Roles.SYSTEM)
@PermitAll
public class MarketCaller {

    @Inject private PostingService postings;
    @Inject private ExchangeRateSteps rates;
    @Inject private SalarySteps salaries;
    @Inject private PostingExpirySteps expiry;
    @Inject private SampleMarketSteps sample;
    @Inject private SampleMarketService market;
    @Inject private SalaryService figures;

    public void take(SourceName source, List<PostingFacts> facts) {
        postings.take(
                source,
                IntStream.range(0, facts.size())
                        .mapToObj(
                                it ->
                                        new PostingService.Read(
                                                it + 1L,
                                                PostingReading.Understood.of(facts.get(it))))
                        .toList(),
                null);
    }

    public void withdraw(SourceName source, String identifier) {
        postings.withdraw(source, identifier);
    }

    public int followExpired() {
        return expiry.follow(10);
    }

    public void takeRates(String base, List<DatedRate> table) {
        rates.take(base, "ct", table, true, false);
    }

    public boolean convertSome() {
        return salaries.convertSome();
    }

    public void judgeAll() {
        salaries.judgeAll();
    }

    public boolean writeSample() {
        return sample.write();
    }

    public void removeSample() {
        market.remove();
    }

    public List<LeftOutSalaryView> listLeftOut() {
        return figures.listLeftOut(0);
    }
}
