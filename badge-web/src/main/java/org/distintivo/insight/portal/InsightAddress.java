package org.distintivo.insight.portal;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.distintivo.insight.service.market.InsightFilter;
import org.distintivo.insight.service.market.InsightView.PlaceCount;

/**
 * The addresses that lead from figures onwards, with the part of the market that was chosen.
 *
 * @param base of the page with the figures
 */
public record InsightAddress(String base, InsightFilter filter) implements Serializable {

    /** Returns the page with the figures. */
    public String figures() {
        return with(base, Map.of());
    }

    /** Returns the postings behind all figures. */
    public String postings() {
        return with(base + "/postings", Map.of());
    }

    public String ofEmployer(String name) {
        return with(base + "/postings", Map.of("employer", name));
    }

    public String ofTitle(String name) {
        return with(base + "/postings", Map.of("title", name));
    }

    public String ofSkill(String id) {
        return with(base + "/postings", Map.of("skill", id));
    }

    public String ofMonth(YearMonth month) {
        return with(base + "/postings", Map.of("month", month.toString()));
    }

    /** Returns the postings whose pay is among the figures of a currency. */
    public String ofPay(String currency) {
        return with(base + "/postings", Map.of("pay", currency));
    }

    /** Returns the postings of a country, or of a region of one. */
    public String ofPlace(PlaceCount place) {
        return with(base + "/postings", place(place));
    }

    /** Returns the figures of a country, or of a region of one. */
    public String figuresOf(PlaceCount place) {
        return with(base, place(place));
    }

    /** Returns the figures of everywhere. */
    public String everywhere() {
        var all = new InsightFilter(InsightFilter.NONE.place(), null, null, filter.months());
        return new InsightAddress(base, all).figures();
    }

    /**
     * Returns one chart as CSV.
     *
     * @param figure as {@link FigureTable} names it
     */
    public String csv(String figure) {
        return with(base + "/" + figure + ".csv", Map.of());
    }

    private static Map<String, String> place(PlaceCount place) {
        return place.region() == null
                ? Map.of("country", place.country())
                : Map.of("country", place.country(), "region", place.region());
    }

    private String with(String path, Map<String, String> more) {
        var all = new LinkedHashMap<String, String>();
        put(all, "country", filter.country());
        put(all, "region", filter.region());
        put(all, "currency", filter.currency());
        if (filter.months() != InsightFilter.NONE.months()) {
            all.put("months", String.valueOf(filter.months()));
        }
        all.putAll(more);
        return all.isEmpty()
                ? path
                : all.entrySet().stream()
                        .map(it -> it.getKey() + "=" + encoded(it.getValue()))
                        .collect(Collectors.joining("&", path + "?", ""));
    }

    private static void put(Map<String, String> all, String name, String value) {
        if (value != null) {
            all.put(name, value);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
