package org.distintivo.insight.service.market;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.distintivo.insight.domain.SalaryFigure;
import org.distintivo.insight.service.market.MarketSheet.PayFigures;

/**
 * Gathers what open postings pay: in the currency of the operator's rates all that could be
 * converted, in any other those that pay in it.
 */
final class PayTally {

    private record Paid(BigDecimal yearly, String source, boolean converted) {}

    private final Map<String, List<Paid>> currencies = new TreeMap<>();

    void add(MarketPosting posting) {
        var pay = posting.pay();
        if (pay == null) {
            return;
        }
        if (!pay.currency().equals(pay.base())) {
            add(pay.currency(), new Paid(pay.yearly(), posting.source(), false));
        }
        if (pay.yearlyInBase() != null) {
            boolean converted = !pay.currency().equals(pay.base());
            add(pay.base(), new Paid(pay.yearlyInBase(), posting.source(), converted));
        }
    }

    private void add(String currency, Paid paid) {
        currencies.computeIfAbsent(currency, it -> new ArrayList<>()).add(paid);
    }

    /** Returns the figures of each currency in which enough postings pay, the most first. */
    List<PayFigures> figures() {
        return currencies.entrySet().stream()
                .filter(it -> it.getValue().size() >= SalaryFigure.FEWEST)
                .map(it -> figures(it.getKey(), it.getValue()))
                .sorted(
                        Comparator.comparing(PayFigures::n)
                                .reversed()
                                .thenComparing(PayFigures::currency))
                .toList();
    }

    private static PayFigures figures(String currency, List<Paid> paid) {
        var sorted = paid.stream().map(Paid::yearly).sorted().toList();
        var sources = new NameCounts();
        paid.forEach(it -> sources.add(it.source(), it.source()));
        return new PayFigures(
                currency,
                SalaryFigure.of(
                        sorted.size(),
                        SalaryFigure.PARTS.stream().map(it -> at(sorted, it)).toList()),
                (int) paid.stream().filter(Paid::converted).count(),
                sources.ranked(Integer.MAX_VALUE));
    }

    /** Interpolates between the two nearest, as SalaryFigure says. */
    private static BigDecimal at(List<BigDecimal> sorted, double part) {
        double place = (sorted.size() - 1) * part;
        int below = (int) place;
        var lower = sorted.get(below);
        var upper = sorted.get(Math.min(below + 1, sorted.size() - 1));
        return lower.add(upper.subtract(lower).multiply(BigDecimal.valueOf(place - below)))
                .setScale(0, RoundingMode.HALF_UP);
    }
}
