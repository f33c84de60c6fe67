package org.distintivo.insight.service.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds amounts in a text, whichever marks separate thousands and decimals there. */
final class Amounts {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final int LONGEST = 24;
    private static final Pattern AMOUNT =
            Pattern.compile(
                    "(?<![\\d.,])(\\d+(?:[.,'’\\u00a0\\u202f ]\\d{3}(?!\\d))*(?:[.,]\\d{1,2}(?!\\d))?)"
                            + "\\s?(k\\b|K\\b)?");
    private static final Pattern DECIMALS = Pattern.compile("[.,]\\d{1,2}$");

    private Amounts() {}

    /** Returns the amounts in their order; those longer than 24 characters are none. */
    static List<BigDecimal> in(String text) {
        var amounts = new ArrayList<BigDecimal>();
        var matcher = AMOUNT.matcher(text);
        while (matcher.find()) {
            if (matcher.group(1).length() <= LONGEST) {
                var amount = number(matcher.group(1));
                amounts.add(matcher.group(2) == null ? amount : amount.multiply(THOUSAND));
            }
        }
        return amounts;
    }

    private static BigDecimal number(String written) {
        var decimals = DECIMALS.matcher(written);
        if (!decimals.find()) {
            return new BigDecimal(digits(written));
        }
        var whole = written.substring(0, decimals.start());
        return new BigDecimal(digits(whole) + "." + decimals.group().substring(1));
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }
}
