package org.distintivo.insight.service.sample;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.distintivo.insight.domain.DatedRate;
import org.distintivo.insight.domain.PostingFacts;
import org.distintivo.insight.domain.PostingPlace;
import org.distintivo.insight.service.sample.SampleMarketData.City;
import org.distintivo.insight.service.sample.SampleMarketData.Employer;
import org.distintivo.insight.service.sample.SampleMarketData.Occupation;

/**
 * A fictional market of the two years before a day: postings of a dozen kinds of work in ten
 * countries, a little more from month to month with dips in August and December, and the exchange
 * rates of its months. It ends on the day of loading, so that some four hundred postings are open
 * then.
 *
 * <p>Pay has a logarithmic normal distribution around the median of its kind of work, times the
 * level of its country, times 0.78 for juniors and 1.3 for seniors; two of three postings advertise
 * it, nine of ten as a range. One in a hundred is a slip of the period, for the list of what is
 * left out.
 */
public final class SampleMarket {

    /** The seed of the market that the product loads. */
    public static final long SEED = 20_261_201L;

    /** How many postings there are. */
    public static final int POSTINGS = 3_600;

    static final int MONTHS = 24;

    private static final int DAYS_OF_MONTH = 30;
    private static final int AUGUST = 8;
    private static final int DECEMBER = 12;
    private static final double REMOTE = 0.22;
    private static final double FULL_TIME = 0.88;

    /** How senior postings are: of ten two are for juniors and three for seniors. */
    enum Seniority {
        JUNIOR(0.78, 2),
        REGULAR(1, 5),
        SENIOR(1.3, 3);

        private final double factor;
        private final int weight;

        Seniority(double factor, int weight) {
            this.factor = factor;
            this.weight = weight;
        }

        double factor() {
            return factor;
        }

        int weight() {
            return weight;
        }
    }

    private final SampleMarketData data = SampleMarketData.read();
    private final long seed;
    private final LocalDate today;

    /**
     * @param seed the same draws the same market
     * @param today on which it ends
     */
    public SampleMarket(long seed, LocalDate today) {
        this.seed = seed;
        this.today = today;
    }

    /** Returns its postings, the oldest first. */
    public List<PostingFacts> postings() {
        var draw = new Draw(seed);
        var days = new ArrayList<LocalDate>();
        for (int i = 0; i < POSTINGS; i++) {
            days.add(day(draw));
        }
        days.sort(LocalDate::compareTo);
        var postings = new ArrayList<PostingFacts>();
        for (int i = 0; i < POSTINGS; i++) {
            postings.add(posting(draw, "sample-%05d".formatted(i + 1), days.get(i)));
        }
        return List.copyOf(postings);
    }

    /** Draws a day, of which later ones are likelier and those of holidays less so. */
    private LocalDate day(Draw draw) {
        while (true) {
            int before = draw.between(0, MONTHS * DAYS_OF_MONTH - 1);
            var day = today.minusDays(before);
            int month = day.getMonthValue();
            double likely = 1 - 0.4 * before / (MONTHS * DAYS_OF_MONTH);
            if (draw.happens(month == AUGUST || month == DECEMBER ? likely * 0.7 : likely)) {
                return day;
            }
        }
    }

    /** What one posting is about. */
    private record Opening(
            City city,
            Occupation occupation,
            Seniority seniority,
            String language,
            String employer,
            List<String> skills) {}

    private PostingFacts posting(Draw draw, String identifier, LocalDate day) {
        var opening = opening(draw);
        var country = data.countries().get(opening.city().country());
        double median = opening.occupation().pay() * opening.seniority().factor();
        return new PostingFacts(
                identifier,
                title(opening),
                opening.employer(),
                text(draw, opening),
                null,
                day,
                day.plusDays(draw.between(25, 75)),
                opening.language(),
                place(opening.city()),
                draw.happens(REMOTE),
                draw.happens(FULL_TIME) ? "FULL_TIME" : "PART_TIME",
                draw.happens(0.1) ? draw.between(2, 5) : 1,
                new SamplePay(draw, country).of(median),
                opening.skills());
    }

    private Opening opening(Draw draw) {
        var city = draw.weighted(data.cities(), City::weight);
        var occupation = draw.weighted(data.occupations(), Occupation::weight);
        return new Opening(
                city,
                occupation,
                draw.weighted(List.of(Seniority.values()), Seniority::weight),
                draw.weighted(data.countries().get(city.country()).languages()),
                employer(draw, city),
                draw.some(occupation.skills(), draw.between(3, 5)));
    }

    private String employer(Draw draw, City city) {
        var near =
                data.employers().stream()
                        .filter(it -> List.of(city.country(), "*").contains(it.country()))
                        .map(Employer::name)
                        .toList();
        return draw.one(near);
    }

    private String title(Opening opening) {
        var title = opening.occupation().titles().get(opening.language());
        var words = data.words().get(opening.language());
        return switch (opening.seniority()) {
            case JUNIOR -> MessageFormat.format(words.junior(), title);
            case REGULAR -> title;
            case SENIOR -> MessageFormat.format(words.senior(), title);
        };
    }

    private String text(Draw draw, Opening opening) {
        var words = data.words().get(opening.language());
        var occupation = opening.occupation();
        var text =
                MessageFormat.format(
                        words.text(),
                        occupation.titles().get(opening.language()),
                        opening.employer().replace("&", "&amp;"),
                        opening.city().name(),
                        String.join(", ", opening.skills()));
        boolean asks = occupation.certification() != null && draw.happens(0.4);
        return asks ? text + MessageFormat.format(words.asks(), occupation.certification()) : text;
    }

    private static PostingPlace place(City city) {
        return new PostingPlace(
                city.country(),
                city.region(),
                city.name(),
                null,
                city.latitude(),
                city.longitude());
    }

    /** Returns the rates of each month for one euro, which wander a little. */
    public List<DatedRate> rates() {
        var draw = new Draw(seed);
        var rates = new ArrayList<DatedRate>();
        var first = today.minusMonths(MONTHS + 1L).withDayOfMonth(1);
        data.rates()
                .forEach(
                        (currency, rate) -> {
                            double wandering = rate.doubleValue();
                            for (int i = 0; i <= MONTHS + 1; i++) {
                                wandering *= draw.factor(0.008);
                                rates.add(SamplePay.rate(currency, first.plusMonths(i), wandering));
                            }
                        });
        return List.copyOf(rates);
    }
}
