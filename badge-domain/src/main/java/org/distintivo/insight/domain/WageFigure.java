package org.distintivo.insight.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.distintivo.platform.domain.VersionedEntity;

/** One row of a statistic of wages. */
@Entity
@Table(name = "wage_figure")
public class WageFigure extends VersionedEntity {

    @Column(name = "statistic_id")
    private long statisticId;

    private String area;

    @Column(name = "area_title")
    private String areaTitle;

    private String soc;
    private String occupation;
    private Long employment;

    @Enumerated(EnumType.STRING)
    private SalaryPeriod period;

    private BigDecimal mean;
    private BigDecimal p10;
    private BigDecimal p25;
    private BigDecimal p50;
    private BigDecimal p75;
    private BigDecimal p90;
    private String marks;

    protected WageFigure() {} // for JPA

    public WageFigure(long statistic, WageRow row) {
        statisticId = statistic;
        area = row.area();
        areaTitle = row.areaTitle();
        soc = row.soc();
        occupation = row.occupation();
        employment = row.employment();
        period = row.period();
        mean = row.values().get(0).amount();
        p10 = row.values().get(1).amount();
        p25 = row.values().get(2).amount();
        p50 = row.values().get(3).amount();
        p75 = row.values().get(4).amount();
        p90 = row.values().get(5).amount();
        marks =
                row.values().stream()
                        .map(it -> String.valueOf(it.mark().sign()))
                        .collect(Collectors.joining());
    }

    /** Returns the number of the statistic in which it stands. */
    public long statisticId() {
        return statisticId;
    }

    /** Returns what it says. */
    public WageRow row() {
        var amounts = new BigDecimal[] {mean, p10, p25, p50, p75, p90};
        var values = new ArrayList<WageValue>();
        for (int i = 0; i < amounts.length; i++) {
            values.add(new WageValue(amounts[i], WageMark.of(marks.charAt(i))));
        }
        return new WageRow(
                area, areaTitle, soc, occupation, employment, period, List.copyOf(values));
    }
}
