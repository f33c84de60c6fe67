package org.distintivo.insight.service.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.distintivo.insight.domain.CountedName;
import org.distintivo.insight.service.market.MarketPosting.Life;
import org.distintivo.insight.service.market.MarketPosting.Pay;
import org.distintivo.insight.service.market.MarketSheet.Month;
import org.distintivo.insight.service.market.MarketSheet.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarketTallyTest {

    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");
    private static final long OWN = 1;
    private static final long OTHER = 2;
    private static final MarketBase NO_BASE = new MarketBase(Map.of(), Map.of());

    private final Random random = new Random(7);
    private long number;

    private record Row(MarketPosting posting, Set<Long> skills) {}

    /** The promise of every page: whatever is counted can be counted again from its postings. */
    @ParameterizedTest
    @ValueSource(ints = {0, 4, 5, 60, 700})
    void every_figure_is_the_count_of_its_postings(int many) {
        var rows = new ArrayList<Row>();
        var tally = new MarketTally(NOW, Set.of(OWN));
        for (int i = 0; i < many; i++) {
            var row = new Row(any(), Set.of(OWN, OTHER, (long) random.nextInt(3, 30)));
            rows.add(row);
            tally.add(row.posting(), row.skills());
        }

        var sheets = tally.sheets(NO_BASE);

        assertThat(tally.open()).isEqualTo(count(rows, it -> true));
        sheets.forEach((place, sheet) -> holds(place, sheet, rows));
    }

    private void holds(Place place, MarketSheet sheet, List<Row> all) {
        var rows =
                all.stream().filter(it -> it.posting().place().around().contains(place)).toList();
        assertThat(sheet.open()).isEqualTo(count(rows, it -> true));
        for (var month : sheet.months()) {
            assertThat(month.count())
                    .isEqualTo(
                            rows.stream()
                                    .filter(it -> it.posting().month().equals(month.month()))
                                    .count());
        }
        for (var employer : sheet.employers()) {
            var key = CountedName.employerKey(employer.name());
            assertThat(employer.count())
                    .isEqualTo(count(rows, it -> key.equals(it.posting().employerKey())));
        }
        for (var title : sheet.titles()) {
            var key = CountedName.titleKey(title.name());
            assertThat(title.count())
                    .isEqualTo(count(rows, it -> key.equals(it.posting().titleKey())));
        }
        for (var country : sheet.countries()) {
            assertThat(country.count())
                    .isEqualTo(count(rows, it -> country.name().equals(it.posting().country())));
        }
        for (var region : sheet.regions()) {
            assertThat(region.count())
                    .isEqualTo(
                            count(
                                    rows,
                                    it -> region.name().equalsIgnoreCase(it.posting().region())));
        }
        for (var skill : sheet.skills()) {
            assertThat(skill.skillId()).isNotEqualTo(OWN);
            assertThat(skill.count())
                    .isEqualTo(count(rows, it -> it.skills().contains(skill.skillId())));
        }
        for (var pay : sheet.pays()) {
            var amounts =
                    rows.stream()
                            .filter(it -> it.posting().life().isOpen(NOW))
                            .map(it -> it.posting().pay())
                            .filter(it -> it != null)
                            .filter(
                                    it ->
                                            pay.currency().equals("EUR")
                                                    || pay.currency().equals(it.currency()))
                            .toList();
            assertThat(pay.n()).isEqualTo(amounts.size()).isGreaterThanOrEqualTo(5);
            assertThat(pay.sources().stream().mapToInt(Named::count).sum()).isEqualTo(pay.n());
        }
        assertThat(MarketSheet.read(sheet.written())).isEqualTo(sheet);
    }

    private static long count(List<Row> rows, Predicate<Row> which) {
        return rows.stream().filter(it -> it.posting().life().isOpen(NOW)).filter(which).count();
    }

    @Test
    void places_with_fewer_than_five_open_postings_have_no_figures() {
        var tally = new MarketTally(NOW, Set.of(OWN));
        for (int i = 0; i < 5; i++) {
            tally.add(posting("IT", i < 4 ? "Lazio" : "Puglia", open(), null), Set.of(OWN));
        }
        tally.add(posting("DE", null, withdrawn(), null), Set.of(OWN));

        var sheets = tally.sheets(NO_BASE);

        assertThat(sheets.keySet())
                .containsExactlyInAnyOrder(Place.EVERYWHERE, Place.of("IT", null));
        var italy = sheets.get(Place.of("IT", null));
        assertThat(italy.openIn(Place.of("IT", "LAZIO"))).isEqualTo(4);
        assertThat(sheets.get(Place.EVERYWHERE).openIn(Place.of("DE", null))).isZero();
    }

    @Test
    void a_posting_that_is_gone_counts_in_its_month_only() {
        var tally = new MarketTally(NOW, Set.of(OWN));
        tally.add(posting("IT", null, withdrawn(), eur(50_000)), Set.of(OWN, OTHER));

        var sheet = tally.sheets(NO_BASE).get(Place.EVERYWHERE);

        assertThat(sheet.open()).isZero();
        assertThat(sheet.employers()).isEmpty();
        assertThat(sheet.skills()).isEmpty();
        assertThat(sheet.months()).hasSize(24).contains(new Month(YearMonth.of(2026, 11), 1));
    }

    @Test
    void percentiles_are_those_of_the_definition() {
        var tally = new MarketTally(NOW, Set.of(OWN));
        for (var amount : List.of(10_000, 20_000, 30_000, 40_000, 50_000)) {
            tally.add(posting("IT", null, open(), eur(amount)), Set.of(OWN));
        }

        var figure = tally.sheets(NO_BASE).get(Place.EVERYWHERE).pay("EUR").orElseThrow().figure();

        assertThat(figure.p10()).isEqualByComparingTo("14000");
        assertThat(figure.p50()).isEqualByComparingTo("30000");
        assertThat(figure.p75()).isEqualByComparingTo("40000");
    }

    @Test
    void pay_in_another_currency_is_told_as_converted_and_in_its_own() {
        var tally = new MarketTally(NOW, Set.of(OWN));
        var dollars = new Pay("USD", new BigDecimal(110_000), "EUR", new BigDecimal(100_000));
        for (int i = 0; i < 5; i++) {
            tally.add(posting("US", null, open(), dollars), Set.of(OWN));
        }
        tally.add(posting("IT", null, open(), eur(60_000)), Set.of(OWN));

        var pays = tally.sheets(NO_BASE).get(Place.EVERYWHERE).pays();

        assertThat(pays)
                .extracting(it -> it.currency() + " " + it.n() + " " + it.converted())
                .containsExactly("EUR 6 5", "USD 5 0");
    }

    @Test
    void lift_compares_with_all_open_postings_of_the_country() {
        var italy = Place.of("IT", null);
        var base = new MarketBase(Map.of(italy, 100), Map.of(italy, Map.of(OTHER, 10)));

        assertThat(base.lift(italy, OTHER, 6, 20)).isEqualByComparingTo("3");
        assertThat(base.lift(Place.of("IT", "Lazio"), OTHER, 6, 20)).isEqualByComparingTo("3");
        assertThat(base.lift(italy, OTHER, 4, 20)).isNull();
        assertThat(base.lift(Place.EVERYWHERE, OTHER, 6, 20)).isNull();
    }

    private MarketPosting any() {
        var countries = new String[] {"IT", "IT", "DE", "US", null};
        var regions = new String[] {"Lazio", "LAZIO", "Puglia", null};
        var country = countries[random.nextInt(countries.length)];
        var pay =
                switch (random.nextInt(4)) {
                    case 0 -> null;
                    case 1 -> new Pay("USD", new BigDecimal(90_000), "EUR", new BigDecimal(80_000));
                    default -> eur(30_000 + random.nextInt(50_000));
                };
        return posting(country, regions[random.nextInt(regions.length)], anyLife(), pay);
    }

    private Life anyLife() {
        return switch (random.nextInt(5)) {
            case 0 -> withdrawn();
            case 1 -> new Life(NOW.minusSeconds(99), LocalDate.of(2026, 11, 30), null);
            case 2 -> new Life(NOW.minusSeconds(99), LocalDate.of(2026, 12, 1), null);
            case 3 -> new Life(NOW.plusSeconds(9), null, null);
            default -> open();
        };
    }

    private MarketPosting posting(String country, String region, Life life, Pay pay) {
        number++;
        var employers = new String[] {"ACME S.p.A.", "Acme", "Initech", "Umbrella", null};
        var titles = new String[] {"Cloud Engineer", "CLOUD Engineer (m/w/d)", "SRE"};
        var employer = employers[random.nextInt(employers.length)];
        var title = titles[random.nextInt(titles.length)];
        return new MarketPosting(
                number,
                random.nextBoolean() ? "board-a" : "board-b",
                title,
                CountedName.titleKey(title),
                employer,
                CountedName.employerKey(employer),
                country,
                country == null ? null : region,
                LocalDate.of(2026, 11, 15).minusDays(number % 800),
                life,
                pay);
    }

    private static Pay eur(int amount) {
        return new Pay("EUR", new BigDecimal(amount), "EUR", new BigDecimal(amount));
    }

    private static Life open() {
        return new Life(NOW.minusSeconds(99), null, null);
    }

    private static Life withdrawn() {
        return new Life(NOW.minusSeconds(99), null, NOW.minusSeconds(9));
    }
}
