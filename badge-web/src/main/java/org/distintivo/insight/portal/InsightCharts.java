package org.distintivo.insight.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.distintivo.insight.portal.chart.ChartWords;
import org.distintivo.insight.portal.chart.MapChart;
import org.distintivo.insight.portal.chart.MapChart.Disc;
import org.distintivo.insight.portal.chart.PayChart;
import org.distintivo.insight.portal.chart.TrendChart;
import org.distintivo.insight.portal.chart.TrendChart.Column;
import org.distintivo.insight.service.market.InsightView;
import org.distintivo.insight.service.market.InsightView.MonthCount;
import org.distintivo.insight.service.market.InsightView.PlaceCount;
import org.distintivo.insight.service.market.InsightView.SkillName;
import org.distintivo.platform.portal.Assets;
import org.distintivo.platform.portal.Texts;

/** Has charts drawn, with the words that tell what is on them. */
@Named
@RequestScoped
public class InsightCharts {

    private static final BigDecimal MARGIN = new BigDecimal("0.15");

    private static final int LISTED = 12;

    @Inject private Texts texts;
    @Inject private InsightWords words;
    @Inject private Assets assets;

    /** Returns how many postings appeared month by month. */
    public String trend(InsightView view) {
        var trend = view.figures().trend();
        var now = YearMonth.from(view.asOf().atOffset(ZoneOffset.UTC));
        var columns =
                trend.stream()
                        .map(
                                it ->
                                        new Column(
                                                labelled(words.month(it.month()), it.count()),
                                                it.count(),
                                                it.month().equals(now)))
                        .toList();
        return TrendChart.draw(
                columns,
                new ChartWords("trend", texts.get("insight.trend.title"), described(trend)));
    }

    private String described(List<MonthCount> trend) {
        var most = most(trend);
        return texts.text("insight.trend.desc", words.month(most.month()), most.count());
    }

    /** Returns the month in which most appeared, the latest of equal ones. */
    public MonthCount most(List<MonthCount> trend) {
        return trend.stream()
                .max(Comparator.comparing(MonthCount::count).thenComparing(MonthCount::month))
                .orElseThrow();
    }

    /** Returns the distribution of pay. */
    public String pay(InsightView view) {
        var pay = view.figures().salaries();
        var figure = pay.figure();
        var margin = figure.p90().subtract(figure.p10()).multiply(MARGIN);
        var described =
                texts.text(
                        "insight.pay.desc",
                        words.amount(figure.p25(), pay.currency()),
                        words.amount(figure.p75(), pay.currency()),
                        words.amount(figure.p50(), pay.currency()));
        return PayChart.draw(
                figure,
                figure.p10().subtract(margin),
                figure.p90().add(margin),
                new ChartWords("pay", texts.get("insight.pay.title"), described));
    }

    /** Returns where postings are, country by country. */
    public String map(InsightView view) {
        var places = view.figures().places();
        var discs =
                places.stream()
                        .map(
                                it ->
                                        new Disc(
                                                it.country(),
                                                labelled(words.country(it.country()), it.count()),
                                                it.count()))
                        .toList();
        var first = places.get(0);
        var described = texts.text("insight.places.desc", words.place(first), first.count());
        return MapChart.draw(
                discs,
                assets.of("world.svg"),
                new ChartWords("places-map", texts.get("insight.places.title"), described));
    }

    /** Returns whether there is something for the map. */
    public boolean isMapped(InsightView view) {
        return view.filter().country() == null && !view.figures().places().isEmpty();
    }

    /** Returns the width of a row's bar, in hundredths of the widest. */
    public int share(int count, int most) {
        return most == 0 ? 0 : Math.max(1, Math.round(100f * count / most));
    }

    /** Returns the places that a page lists; the file has all of them. */
    public List<PlaceCount> first(List<PlaceCount> places) {
        return places.subList(0, Math.min(LISTED, places.size()));
    }

    /** Returns how many places only the file has. */
    public int more(List<PlaceCount> places) {
        return Math.max(0, places.size() - LISTED);
    }

    /** Returns the ids of the skills that postings were found by. */
    public List<String> ids(InsightView view) {
        return view.skills().stream().map(SkillName::id).toList();
    }

    private String labelled(String name, int count) {
        return texts.text("insight.labelled", name, count);
    }
}
