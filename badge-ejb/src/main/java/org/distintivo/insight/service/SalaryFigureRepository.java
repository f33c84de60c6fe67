package org.distintivo.insight.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.distintivo.insight.domain.SalaryFigure;
import org.distintivo.insight.service.SalaryFigureView.SourceShare;

/**
 * Reads figures of pay. Percentiles are worked out by the database ({@code percentile_cont}), so
 * that not a row of the hundred thousand behind a figure leaves it.
 */
@ApplicationScoped
class SalaryFigureRepository {

    /** The pay in one currency, as it was advertised. */
    private static final String ADVERTISED = "case when s.currency = ? then s.yearly end";

    /** The pay in the base currency, converted where need be. */
    private static final String CONVERTED =
            "case when s.base_currency = ? then s.yearly_in_base end";

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    /** What one pass over the postings of a choice finds. */
    record Found(SalaryFigure figure, int converted, int unconverted, int excluded) {}

    /** A condition with the values for its marks, in their order. */
    private record Condition(String sql, List<Object> values) {}

    /**
     * @param converting whether the currency is the base, into which others are converted
     */
    Found figure(SalaryFilter filter, String currency, boolean converting) {
        var where = where(filter);
        var percentiles =
                SalaryFigure.PARTS.stream()
                        .map(it -> ", percentile_cont(" + it + ") within group (order by t.amount)")
                        .collect(Collectors.joining());
        var sql =
                "select count(t.amount), count(case when t.currency <> ? then t.amount end),"
                        + " count(case when t.counted = 1 and t.amount is null then 1 end),"
                        + " count(case when t.counted = 0 then 1 end)"
                        + percentiles
                        + " from (select s.currency, case when s.verdict = 'COUNTED' then 1 else 0"
                        + " end as counted, case when s.verdict = 'COUNTED' then "
                        + (converting ? CONVERTED : ADVERTISED)
                        + " end as amount from posting_salary s where "
                        + where.sql()
                        + ") t";
        var row = (Object[]) query(sql, List.of(currency, currency), where).getSingleResult();
        var told = new ArrayList<BigDecimal>();
        for (int i = 4; i < row.length; i++) {
            told.add(whole((Number) row[i]));
        }
        return new Found(
                SalaryFigure.of(number(row[0]), told),
                number(row[1]),
                number(row[2]),
                number(row[3]));
    }

    /** Returns whose postings stand behind such a figure, the most first. */
    List<SourceShare> sources(SalaryFilter filter, String currency, boolean converting) {
        var where = where(filter);
        var sql =
                "select s.source, count(*) as postings, max(s.posted_on) from posting_salary s"
                        + " where s.verdict = 'COUNTED' and "
                        + (converting
                                ? "s.base_currency = ? and s.yearly_in_base is not null"
                                : "s.currency = ?")
                        + " and "
                        + where.sql()
                        + " group by s.source order by postings desc, s.source";
        List<?> rows = query(sql, List.of(currency), where).getResultList();
        return rows.stream().map(it -> share((Object[]) it)).toList();
    }

    private static SourceShare share(Object[] row) {
        return new SourceShare((String) row[0], number(row[1]), day(row[2]));
    }

    /** Returns the currency that most of these postings name; of equals the first in order. */
    Optional<String> mostNamed(SalaryFilter filter) {
        var where = where(filter);
        var sql =
                "select s.currency, count(*) as postings from posting_salary s"
                        + " where s.verdict = 'COUNTED' and "
                        + where.sql()
                        + " group by s.currency order by postings desc, s.currency";
        List<?> rows = query(sql, List.of(), where).setMaxResults(1).getResultList();
        return rows.stream().map(it -> (String) ((Object[]) it)[0]).findFirst();
    }

    private static Condition where(SalaryFilter filter) {
        var sql = new StringBuilder("s.posted_on between ? and ?");
        var values = new ArrayList<Object>(List.of(filter.from(), filter.to()));
        if (filter.country() != null) {
            sql.append(" and s.country = ?");
            values.add(filter.country());
        }
        if (filter.region() != null) {
            sql.append(" and s.region = ?");
            values.add(filter.region());
        }
        if (!filter.skills().isEmpty()) {
            var marks = filter.skills().stream().map(it -> "?").collect(Collectors.joining(", "));
            sql.append(" and s.posting_id in (select k.posting_id from posting_skill k")
                    .append(" where k.skill_id in (" + marks + "))");
            values.addAll(filter.skills());
        }
        return new Condition(sql.toString(), values);
    }

    private Query query(String sql, List<Object> first, Condition where) {
        var query = em.createNativeQuery(sql);
        int place = 1;
        for (var value : first) {
            query.setParameter(place++, value);
        }
        for (var value : where.values()) {
            query.setParameter(place++, value instanceof LocalDate day ? Date.valueOf(day) : value);
        }
        return query;
    }

    private static int number(Object count) {
        return ((Number) count).intValue();
    }

    private static BigDecimal whole(Number amount) {
        return amount == null
                ? null
                : new BigDecimal(amount.toString()).setScale(0, RoundingMode.HALF_UP);
    }

    private static LocalDate day(Object stored) {
        return stored instanceof Date date ? date.toLocalDate() : (LocalDate) stored;
    }
}
