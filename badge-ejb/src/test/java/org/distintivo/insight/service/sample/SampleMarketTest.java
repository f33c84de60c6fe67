package org.distintivo.insight.service.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.distintivo.insight.domain.DatedRate;
import org.distintivo.insight.domain.ExchangeRates;
import org.distintivo.insight.domain.PostingDigest;
import org.distintivo.insight.domain.PostingFacts;
import org.distintivo.insight.domain.SalaryNote;
import org.junit.jupiter.api.Test;

class SampleMarketTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    private final SampleMarket market = new SampleMarket(SampleMarket.SEED, TODAY);
    private final List<PostingFacts> postings = market.postings();

    @Test
    void the_same_seed_and_day_make_the_same_market() {
        var again = new SampleMarket(SampleMarket.SEED, TODAY);

        assertThat(again.postings()).isEqualTo(postings);
        assertThat(again.rates()).isEqualTo(market.rates());
        assertThat(new SampleMarket(7, TODAY).postings()).isNotEqualTo(postings);
    }

    @Test
    void it_spans_two_years_up_to_the_day_and_hundreds_are_open() {
        assertThat(postings).hasSize(SampleMarket.POSTINGS);
        assertThat(postings)
                .extracting(PostingFacts::postedOn)
                .isSorted()
                .allMatch(it -> !it.isAfter(TODAY) && it.isAfter(TODAY.minusMonths(25)));
        assertThat(postings)
                .filteredOn(it -> !it.validThrough().isBefore(TODAY))
                .hasSizeBetween(200, 600);
    }

    @Test
    void every_country_language_and_kind_of_pay_has_enough_for_a_figure() {
        assertThat(countBy(it -> it.place().country())).hasSize(10);
        assertThat(countBy(PostingFacts::language))
                .containsKeys("en", "it", "de", "fr", "es", "pt", "ja")
                .allSatisfy((language, n) -> assertThat(n).isGreaterThan(50));
        assertThat(countBy(it -> it.salary().note().name()).get("COUNTED"))
                .isBetween(2_000L, 2_600L);
    }

    @Test
    void slips_are_few_and_all_other_pay_lies_near_its_like() {
        var byCountry =
                postings.stream()
                        .filter(it -> it.salary().note() == SalaryNote.COUNTED)
                        .collect(Collectors.groupingBy(it -> it.place().country()));

        var slips = byCountry.values().stream().mapToLong(SampleMarketTest::farOff).sum();

        assertThat(slips).isBetween(10L, 40L);
    }

    /** Returns how many pay less than a quarter or more than four times the median. */
    private static long farOff(List<PostingFacts> ofCountry) {
        var yearly = ofCountry.stream().map(it -> it.salary().yearly()).sorted().toList();
        double median = yearly.get(yearly.size() / 2).doubleValue();
        return yearly.stream()
                .map(it -> it.doubleValue() / median)
                .filter(it -> it < 0.25 || it > 4)
                .count();
    }

    @Test
    void every_amount_has_a_rate_on_its_day() {
        var rates = new ExchangeRates("EUR");
        for (DatedRate it : market.rates()) {
            rates.add(it.currency(), it.day(), it.rate());
        }

        assertThat(postings)
                .filteredOn(it -> it.salary().note() == SalaryNote.COUNTED)
                .allMatch(it -> rates.inForce(it.salary().currency(), it.postedOn()).isPresent());
    }

    @Test
    void every_posting_says_that_it_is_made_up_in_its_language() {
        assertThat(postings)
                .allMatch(
                        it ->
                                it.description()
                                        .matches(
                                                ".*(fictional|inventato|erfunden|fictive|ficticio"
                                                        + "|fictício|架空).*"));
        assertThat(postings).extracting(PostingDigest::ofContent).doesNotHaveDuplicates();
    }

    private Map<String, Long> countBy(Function<PostingFacts, String> of) {
        return postings.stream().collect(Collectors.groupingBy(of, Collectors.counting()));
    }
}
