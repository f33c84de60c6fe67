package org.distintivo.insight.service.search;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.distintivo.insight.domain.GeoPosition;
import org.distintivo.insight.domain.JobFilter;

/**
 * Collects the conditions of one search as SQL with numbered gaps, for the rows {@code s} of {@code
 * searched_posting}. Nothing that a reader writes stands in the text itself.
 */
final class JobConditions {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private boolean readingRows;

    /** Adds what compares columns with values of the filter. */
    JobConditions compare(JobFilter filter) {
        equal("country", filter.country());
        equal("region_key", lower(filter.region()));
        equal("employer_key", lower(filter.employer()));
        equal("language", filter.language());
        equal("employment_type", filter.employmentType());
        if (filter.remote()) {
            conditions.add("s.remote = true");
        }
        return this;
    }

    private void equal(String column, String value) {
        if (value != null) {
            conditions.add("s." + column + " = " + gap(value));
        }
    }

    private static String lower(String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    /** Adds that one of these skills is named; nothing is found where there is none. */
    JobConditions naming(Collection<Long> skills) {
        var numbers = skills.stream().map(String::valueOf).collect(Collectors.joining(", "));
        conditions.add(
                skills.isEmpty()
                        ? "1 = 0"
                        : "exists (select 1 from posting_skill k where k.posting_id ="
                                + " s.posting_id and k.skill_id in ("
                                + numbers
                                + "))");
        return this;
    }

    /** Adds a condition that has its gaps already. */
    JobConditions add(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Adds a condition with one gap, written {@code ?}, which may stand there several times. */
    JobConditions with(String condition, Object value) {
        conditions.add(condition.replace("?", gap(value)));
        return this;
    }

    /** Notes that a condition is about what no index of the newest openings holds. */
    JobConditions readingRows() {
        readingRows = true;
        return this;
    }

    /** Returns whether each row that is looked at has to be read for itself. */
    boolean isReadingRows() {
        return readingRows;
    }

    /** Adds that it was first seen behind one moment and not behind another. */
    JobConditions firstSeen(Instant after, Instant until) {
        readingRows();
        conditions.add("s.first_seen_at > " + gap(column(after)));
        conditions.add("s.first_seen_at <= " + gap(column(until)));
        return this;
    }

    private static Timestamp column(Instant moment) {
        return Timestamp.valueOf(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
    }

    /** Adds that it lies within a distance: in a box, which an index finds, and then exactly. */
    JobConditions within(GeoPosition center, double km) {
        var box = center.around(km);
        conditions.add("s.latitude between " + gap(box.south()) + " and " + gap(box.north()));
        if (box.west() < -180) {
            either(box.west() + 360, box.east());
        } else if (box.east() > 180) {
            either(box.west(), box.east() - 360);
        } else {
            conditions.add("s.longitude between " + gap(box.west()) + " and " + gap(box.east()));
        }
        var north = gap(center.latitude());
        var east = gap(center.longitude());
        conditions.add(
                ("2 * %s * asin(sqrt(least(1, power(sin(radians(s.latitude - %s) / 2), 2)"
                                + " + cos(radians(%s)) * cos(radians(s.latitude))"
                                + " * power(sin(radians(s.longitude - %s) / 2), 2)))) <= %s")
                        .formatted(GeoPosition.EARTH_KM, north, north, east, gap(km)));
        return this;
    }

    private void either(double west, double east) {
        conditions.add("(s.longitude >= " + gap(west) + " or s.longitude <= " + gap(east) + ")");
    }

    /** Returns the number with which a value is handed to the statement. */
    String gap(Object value) {
        values.add(value);
        return "?" + values.size();
    }

    boolean isEmpty() {
        return conditions.isEmpty();
    }

    String sql() {
        return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
    }

    /** Returns a copy to which a statement can add gaps of its own. */
    JobConditions copy() {
        var copy = new JobConditions();
        copy.conditions.addAll(conditions);
        copy.values.addAll(values);
        copy.readingRows = readingRows;
        return copy;
    }

    List<Object> values() {
        return values;
    }
}
