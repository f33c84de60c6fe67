package org.distintivo.insight.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.distintivo.insight.domain.AdvertisedSalary;
import org.distintivo.insight.domain.DatedRate;
import org.distintivo.insight.domain.PostingFacts;
import org.distintivo.insight.domain.PostingPlace;
import org.distintivo.insight.domain.SalaryFigure;
import org.distintivo.insight.domain.SalaryGap;
import org.distintivo.insight.domain.SalaryNote;
import org.distintivo.insight.domain.SalaryPeriod;
import org.distintivo.insight.domain.SalaryVerdict;
import org.distintivo.insight.domain.SourceName;
import org.distintivo.system.Rows;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pay is kept beside postings, converted, judged, and told as figures with what is behind them. */
@ArquillianTest
class SalariesCT {

    private static final SourceName ONE = new SourceName("ct-one");
    private static final SourceName OTHER = new SourceName("ct-other");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final SalaryFilter ALL = SalaryFilter.ofMonths(1, DAY.plusDays(3));

    @Inject private MarketCaller caller;
    @Inject private SalaryService salaries;

    @Resource(lookup = "jdbc/badge")
    private DataSource database;

    @AfterEach
    void forget() throws SQLException {
        change(
                "update job_posting set same_as_id = null where source in ('ct-one', 'ct-other')",
                "delete from job_posting where source in ('ct-one', 'ct-other')",
                "delete from exchange_rate",
                "delete from exchange_rate_upload",
                "delete from salary_group_bounds",
                "update salary_basis set base_currency = null, rates_edition = rates_edition + 1");
    }

    @Test
    void a_figure_is_what_its_postings_say() {
        var amounts = List.of(31_000, 35_500, 36_000, 41_000, 42_250, 47_000, 80_000);
        take(ONE, amounts.stream().map(it -> yearly("" + it, it, "EUR")));

        var told = salaries.figure(ALL.in("EUR"));

        assertThat(told.figure()).isEqualTo(byHand(amounts));
        assertThat(told.sources())
                .containsExactly(new SalaryFigureView.SourceShare("ct-one", 7, DAY));
        assertThat(told.sample()).isFalse();
    }

    @Test
    void four_postings_are_too_few_and_so_is_no_posting() {
        take(ONE, IntStream.range(0, 4).mapToObj(it -> yearly("" + it, 40_000, "EUR")));

        var told = salaries.figure(ALL);

        assertThat(told.currency()).isEqualTo("EUR");
        assertThat(told.figure().n()).isEqualTo(4);
        assertThat(told.figure().gap()).isEqualTo(SalaryGap.TOO_FEW);
        assertThat(salaries.figure(ALL.place("FI", null)).figure().n()).isZero();
    }

    @Test
    void other_currencies_are_converted_when_rates_come_and_told_as_such() {
        take(ONE, IntStream.range(0, 5).mapToObj(it -> yearly("e" + it, 40_000, "EUR")));
        take(ONE, IntStream.range(0, 3).mapToObj(it -> yearly("d" + it, 55_000, "USD")));
        take(ONE, Stream.of(yearly("y", 6_000_000, "JPY")));

        caller.takeRates("EUR", List.of(new DatedRate("USD", DAY, new BigDecimal("1.1"))));
        assertThat(caller.convertSome()).as("there is more").isFalse();
        var told = salaries.figure(ALL);

        assertThat(told.currency()).isEqualTo("EUR");
        assertThat(told.figure().n()).isEqualTo(8);
        assertThat(told.figure().p90()).isEqualByComparingTo("50000");
        assertThat(told.converted()).isEqualTo(3);
        assertThat(told.unconverted()).as("no rate of the yen").isEqualTo(1);
        assertThat(salaries.figure(ALL.in("USD")).figure().n()).isEqualTo(3);
    }

    @Test
    void slips_stand_out_are_listed_with_their_bounds_and_count_again_when_mended() {
        take(ONE, IntStream.range(0, 40).mapToObj(it -> yearly("" + it, 39_000 + it * 50, "EUR")));
        take(ONE, Stream.of(yearly("slip", 3_300, "EUR"), yearly("joke", 1, "EUR")));

        caller.judgeAll();

        assertThat(salaries.figure(ALL).excluded()).isEqualTo(2);
        assertThat(caller.listLeftOut())
                .extracting(LeftOutSalaryView::identifier, LeftOutSalaryView::verdict)
                .contains(
                        tuple("slip", SalaryVerdict.OUTLIER_LOW),
                        tuple("joke", SalaryVerdict.IMPLAUSIBLY_LOW));
        assertThat(caller.listLeftOut())
                .filteredOn(it -> it.identifier().equals("slip"))
                .allMatch(it -> it.yearly().compareTo(it.low()) < 0);
        take(ONE, Stream.of(yearly("slip", 39_600, "EUR")));
        assertThat(salaries.figure(ALL).excluded()).isEqualTo(1);
        assertThat(salaries.figure(ALL).figure().n()).isEqualTo(41);
    }

    @Test
    void the_same_job_of_two_boards_counts_once_whichever_is_withdrawn() {
        var job = yearly("1", 40_000, "EUR");
        take(ONE, Stream.of(job));
        take(OTHER, Stream.of(job));
        assertThat(sourcesOfPay()).containsExactly("ct-one");

        caller.withdraw(ONE, "1");

        assertThat(sourcesOfPay()).containsExactly("ct-other");
        take(OTHER, Stream.of(withoutPay(job)));
        assertThat(sourcesOfPay()).isEmpty();
    }

    @Test
    void a_job_counts_on_behind_the_last_day_of_the_posting_that_counted() throws SQLException {
        var job = yearly("1", 40_000, "EUR");
        take(ONE, Stream.of(job));
        take(OTHER, Stream.of(job));
        change("update job_posting set valid_through = current_date - 1 where source = 'ct-one'");

        assertThat(caller.followExpired()).isEqualTo(1);

        assertThat(sourcesOfPay()).containsExactly("ct-other");
        assertThat(
                        Rows.of(
                                database,
                                "select source from job_posting where same_as_id is null"
                                        + " and source like 'ct-%'"))
                .containsExactly("ct-other");
        assertThat(caller.followExpired()).as("once").isZero();
    }

    private List<String> sourcesOfPay() {
        return Rows.of(database, "select source from posting_salary where source like 'ct-%'");
    }

    /** Interpolates between the nearest two, as SalaryFigure says. */
    private static SalaryFigure byHand(List<Integer> sorted) {
        var told = new ArrayList<BigDecimal>();
        for (double part : SalaryFigure.PARTS) {
            double place = part * (sorted.size() - 1);
            int below = (int) place;
            int above = Math.min(below + 1, sorted.size() - 1);
            double between = sorted.get(above) - sorted.get(below);
            told.add(
                    BigDecimal.valueOf(sorted.get(below) + between * (place - below))
                            .setScale(0, RoundingMode.HALF_UP));
        }
        return SalaryFigure.of(sorted.size(), told);
    }

    private void take(SourceName source, Stream<PostingFacts> facts) {
        caller.take(source, facts.toList());
    }

    private static PostingFacts yearly(String identifier, int amount, String currency) {
        var pay = BigDecimal.valueOf(amount);
        return facts(
                identifier,
                new AdvertisedSalary(SalaryNote.COUNTED, pay, pay, currency, SalaryPeriod.YEAR));
    }

    private static PostingFacts withoutPay(PostingFacts facts) {
        return facts(facts.identifier(), AdvertisedSalary.notCounted(SalaryNote.NOT_ADVERTISED));
    }

    private static PostingFacts facts(String identifier, AdvertisedSalary salary) {
        return new PostingFacts(
                identifier,
                "Ranger " + identifier,
                "Beispiel AG",
                "",
                null,
                DAY,
                null,
                "en",
                new PostingPlace("DE", null, "Berlin", null, null, null),
                false,
                null,
                1,
                salary,
                List.of());
    }

    private void change(String... statements) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }
}
