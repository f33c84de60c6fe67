package org.distintivo.insight.service.reading;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.distintivo.insight.domain.DatedRate;
import org.distintivo.insight.domain.ExchangeRates;
import org.distintivo.insight.domain.ExchangeRatesRefusedException;

/**
 * Reads a table of exchange rates in CSV: one rate a row ({@code currency,date,rate}), or one day a
 * row with a currency in each column, as the European Central Bank publishes its history. It is
 * taken as a whole or not at all.
 */
public final class ExchangeRateTable {

    /** As many as one table may bring. */
    static final int MOST = 200_000;

    /** No posting is older, so that older rates are passed over. */
    private static final int OLDEST_YEARS = 10;

    private static final String DATE = "date";
    private static final Pattern RATE = Pattern.compile("\\d{1,10}(?:\\.\\d{1,10})?");
    private static final Pattern NONE = Pattern.compile("(?i)n/?a|-|");

    private final String base;
    private final LocalDate today;
    private final Map<String, DatedRate> rates = new LinkedHashMap<>();

    /**
     * @param base the currency of which one unit is meant
     * @param today after which no rate can be
     */
    public ExchangeRateTable(String base, LocalDate today) {
        this.base = base;
        this.today = today;
    }

    /**
     * Returns the rates in the order of the table.
     *
     * @throws ExchangeRatesRefusedException if it has none, or one that cannot be right
     */
    public List<DatedRate> read(InputStream in) throws IOException {
        try (var rows = new CsvFeed(in)) {
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                take(lowered(row.get()), rows.line());
            }
        } catch (FeedBrokenException e) {
            if (e.line() == 1) {
                throw ExchangeRatesRefusedException.missing();
            }
            throw ExchangeRatesRefusedException.row(e.line(), "");
        }
        if (rates.isEmpty()) {
            throw ExchangeRatesRefusedException.missing();
        }
        return List.copyOf(rates.values());
    }

    private static Map<String, String> lowered(NamedTexts row) {
        var texts = new LinkedHashMap<String, String>();
        for (var name : row.names()) {
            if (!name.isBlank()) {
                texts.put(name.strip().toLowerCase(Locale.ROOT), row.all(name).get(0).strip());
            }
        }
        return texts;
    }

    private void take(Map<String, String> row, long line) {
        if (row.isEmpty()) {
            return;
        }
        if (row.containsKey("rate") || row.containsKey("currency")) {
            takeOne(row, line);
        } else {
            takeDay(row, line);
        }
    }

    private void takeOne(Map<String, String> row, long line) {
        var code = row.getOrDefault("currency", "").toUpperCase(Locale.ROOT);
        if (!row.containsKey(DATE) || code.isEmpty()) {
            throw ExchangeRatesRefusedException.header();
        }
        if (!ExchangeRates.isCurrency(code)) {
            throw ExchangeRatesRefusedException.row(line, shortened(code));
        }
        var rate = row.getOrDefault("rate", "");
        day(row.get(DATE), line).ifPresent(day -> add(code, day, rate, line));
    }

    private void takeDay(Map<String, String> row, long line) {
        if (!row.containsKey(DATE)) {
            throw ExchangeRatesRefusedException.header();
        }
        var day = day(row.get(DATE), line);
        for (var column : row.entrySet()) {
            if (!column.getKey().equals(DATE)) {
                var code = column.getKey().toUpperCase(Locale.ROOT);
                if (!ExchangeRates.isCurrency(code)) {
                    throw ExchangeRatesRefusedException.header();
                }
                if (day.isPresent() && !NONE.matcher(column.getValue()).matches()) {
                    add(code, day.get(), column.getValue(), line);
                }
            }
        }
    }

    /** Returns a day; empty where it is so long ago that nothing is converted by its rate. */
    private Optional<LocalDate> day(String text, long line) {
        try {
            var day = LocalDate.parse(text);
            if (day.isAfter(today.plusDays(1))) {
                throw ExchangeRatesRefusedException.row(line, shortened(text));
            }
            return Optional.of(day).filter(it -> !it.isBefore(today.minusYears(OLDEST_YEARS)));
        } catch (DateTimeException e) {
            throw ExchangeRatesRefusedException.row(line, shortened(text));
        }
    }

    private void add(String currency, LocalDate day, String text, long line) {
        var written = text.contains(".") ? text : text.replace(',', '.');
        if (!RATE.matcher(written).matches() || new BigDecimal(written).signum() == 0) {
            throw ExchangeRatesRefusedException.row(line, shortened(text));
        }
        var rate = new BigDecimal(written);
        if (currency.equals(base)) {
            if (rate.compareTo(BigDecimal.ONE) != 0) {
                throw ExchangeRatesRefusedException.row(line, currency);
            }
            return;
        }
        var before = rates.put(currency + day, new DatedRate(currency, day, rate));
        if (before != null && before.rate().compareTo(rate) != 0) {
            throw ExchangeRatesRefusedException.twice(line, currency, day);
        }
        if (rates.size() > MOST) {
            throw ExchangeRatesRefusedException.tooMany(MOST);
        }
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
