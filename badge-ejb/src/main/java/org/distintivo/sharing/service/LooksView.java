package org.distintivo.sharing.service;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.distintivo.sharing.domain.BadgeLooks;
import org.distintivo.sharing.domain.Look;

/**
 * How often a badge was looked at.
 *
 * @param month what was counted in the last 30 days, today among them
 * @param weeks with what was counted in each, the newest first, from the first in which there was
 *     anything
 */
public record LooksView(Numbers month, List<Week> weeks) {

    private static final int DAYS = 30;
    private static final int WEEKS = 12;

    /** How often in which way. */
    public record Numbers(Map<Look, Long> each) {

        static Numbers of(List<BadgeLooks> rows, Predicate<LocalDate> days) {
            return new Numbers(
                    rows.stream()
                            .filter(it -> days.test(it.day()))
                            .collect(
                                    Collectors.groupingBy(
                                            BadgeLooks::look,
                                            () -> new EnumMap<>(Look.class),
                                            Collectors.summingLong(BadgeLooks::looks))));
        }

        public long of(Look look) {
            return each.getOrDefault(look, 0L);
        }

        /** Returns how often it was looked at, here or in a frame elsewhere. */
        public long looks() {
            return of(Look.PAGE) + of(Look.EMBED);
        }

        boolean isEmpty() {
            return each.isEmpty();
        }
    }

    /**
     * A week.
     *
     * @param monday its first day
     * @param share of the week with most looks, in hundredths
     */
    public record Week(LocalDate monday, Numbers numbers, long share) {}

    /** Returns the first day that is told. */
    static LocalDate first(LocalDate today) {
        return monday(today).minusWeeks(WEEKS - 1L);
    }

    static LooksView of(List<BadgeLooks> rows, LocalDate today) {
        var weeks =
                Stream.iterate(monday(today), it -> it.minusWeeks(1))
                        .limit(WEEKS)
                        .map(it -> week(rows, it))
                        .toList();
        var told = (int) weeks.stream().takeWhile(it -> isBegun(weeks, it)).count();
        var most = weeks.stream().mapToLong(it -> it.numbers().looks()).max().orElse(0);
        return new LooksView(
                Numbers.of(rows, day -> day.isAfter(today.minusDays(DAYS))),
                weeks.stream().limit(told).map(it -> scaled(it, most)).toList());
    }

    /** Returns whether anything was counted in that week or before. */
    private static boolean isBegun(List<Week> weeks, Week from) {
        return weeks.stream()
                .filter(it -> !it.monday().isAfter(from.monday()))
                .anyMatch(it -> !it.numbers().isEmpty());
    }

    private static Week week(List<BadgeLooks> rows, LocalDate monday) {
        return new Week(monday, Numbers.of(rows, day -> monday(day).equals(monday)), 0);
    }

    private static Week scaled(Week week, long most) {
        var share = most == 0 ? 0 : week.numbers().looks() * 100 / most;
        return new Week(week.monday(), week.numbers(), share);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
