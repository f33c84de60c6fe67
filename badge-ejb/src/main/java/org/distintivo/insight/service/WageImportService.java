package org.distintivo.insight.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.distintivo.insight.domain.ExchangeRates;
import org.distintivo.insight.domain.WageOrigin;
import org.distintivo.insight.domain.WagesRefusedException;
import org.distintivo.insight.service.reading.WageTable;
import org.distintivo.platform.domain.CleanText;

/**
 * Takes files with statistics of wages. A file is read to its end before anything is written; who
 * may is asked by {@link WageSteps}, which holds the transaction.
 */
@ApplicationScoped
public class WageImportService {

    private static final int LONGEST_SOURCE = 200;
    private static final int LONGEST_LICENCE = 300;
    private static final int OLDEST = 1990;

    @Inject private WageSteps steps;
    @Inject private Clock clock;

    /**
     * Takes a file as a whole.
     *
     * @return the statistic's id
     * @throws WagesRefusedException if it is no statistic or something is not said; nothing changes
     */
    public String take(SubmittedWages wages) {
        var source = text(wages.source(), LONGEST_SOURCE);
        var licence = text(wages.licence(), LONGEST_LICENCE);
        var currency = text(wages.currency(), 3).toUpperCase(Locale.ROOT);
        if (!ExchangeRates.isCurrency(currency)) {
            throw WagesRefusedException.origin();
        }
        var table = WageTable.read(wages.file(), wages.fileName());
        int year =
                Optional.ofNullable(wages.year())
                        .or(table::year)
                        .filter(it -> it >= OLDEST && it <= LocalDate.now(clock).getYear())
                        .orElseThrow(WagesRefusedException::year);
        return steps.take(new WageOrigin(source, licence, year, table.level(), currency), table);
    }

    private static String text(String typed, int longest) {
        var text = typed == null ? "" : CleanText.line(typed);
        if (text.isEmpty() || text.length() > longest) {
            throw WagesRefusedException.origin();
        }
        return text;
    }
}
