package org.distintivo.insight.service.sample;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.distintivo.insight.domain.SalaryPeriod;

/** What the fictional market is put together of, from {@code sample-market.json}. */
record SampleMarketData(
        List<City> cities,
        List<Employer> employers,
        List<Occupation> occupations,
        Map<String, Country> countries,
        Map<String, BigDecimal> rates,
        Map<String, Words> words) {

    private static final String FILE = "/org/distintivo/insight/sample-market.json";

    /** Where postings are; the coordinates are real. */
    record City(
            String name,
            String region,
            String country,
            double latitude,
            double longitude,
            int weight) {}

    /**
     * @param country its home; {@code *} for one that is everywhere
     */
    record Employer(String name, String country) {}

    /**
     * @param pay the median of a year, in euros, where the level of pay is 1
     * @param certification of the sample program that is welcome; null where none is
     * @param titles by language
     */
    record Occupation(
            int weight,
            int pay,
            List<String> skills,
            String certification,
            Map<String, String> titles) {}

    /**
     * @param level how many units of the currency are paid where the level is one euro
     * @param periods in which pay is advertised, with how often
     * @param languages of postings, with how often
     */
    record Country(
            String currency,
            double level,
            Map<SalaryPeriod, Integer> periods,
            Map<String, Integer> languages) {}

    /** How postings of a language say things, as patterns. */
    record Words(String senior, String junior, String text, String asks) {}

    static SampleMarketData read() {
        try (var in = SampleMarketData.class.getResourceAsStream(FILE);
                var reader = Json.createReader(in)) {
            return of(reader.readObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SampleMarketData of(JsonObject all) {
        return new SampleMarketData(
                list(all, "cities", SampleMarketData::city),
                list(
                        all,
                        "employers",
                        it -> new Employer(it.getString("name"), it.getString("country"))),
                list(all, "roles", SampleMarketData::occupation),
                map(all.getJsonObject("countries"), it -> country((JsonObject) it)),
                map(all.getJsonObject("rates"), it -> ((JsonNumber) it).bigDecimalValue()),
                map(all.getJsonObject("words"), it -> words((JsonObject) it)));
    }

    private static City city(JsonObject it) {
        return new City(
                it.getString("name"),
                it.getString("region"),
                it.getString("country"),
                it.getJsonNumber("latitude").doubleValue(),
                it.getJsonNumber("longitude").doubleValue(),
                it.getInt("weight"));
    }

    private static Occupation occupation(JsonObject it) {
        return new Occupation(
                it.getInt("weight"),
                it.getInt("pay"),
                it.getJsonArray("skills").getValuesAs(JsonString::getString),
                it.getString("certification", null),
                map(it.getJsonObject("titles"), title -> ((JsonString) title).getString()));
    }

    private static Country country(JsonObject it) {
        var periods = new TreeMap<SalaryPeriod, Integer>();
        counts(it, "periods").forEach((name, n) -> periods.put(SalaryPeriod.valueOf(name), n));
        return new Country(
                it.getString("currency"),
                it.getJsonNumber("level").doubleValue(),
                periods,
                counts(it, "languages"));
    }

    private static Words words(JsonObject it) {
        return new Words(
                it.getString("senior"),
                it.getString("junior"),
                it.getString("text"),
                it.getString("asks"));
    }

    private static Map<String, Integer> counts(JsonObject of, String name) {
        return map(of.getJsonObject(name), it -> ((JsonNumber) it).intValue());
    }

    private static <T> List<T> list(JsonObject all, String name, Function<JsonObject, T> each) {
        return all.getJsonArray(name).getValuesAs(each);
    }

    /** In the order of names, so that a draw among them does not hang on anything else. */
    private static <T> Map<String, T> map(JsonObject of, Function<JsonValue, T> each) {
        var map = new TreeMap<String, T>();
        of.forEach((name, value) -> map.put(name, each.apply(value)));
        return map;
    }
}
