package org.distintivo.insight.domain;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.distintivo.platform.domain.CleanText;
import org.distintivo.platform.domain.FieldRefusedException;
import org.distintivo.platform.domain.FieldRefusedException.Expected;

/**
 * What somebody looks for among the openings, as it stands in an address. What is null is not asked
 * for.
 *
 * @param text words of title, text, employer or place
 * @param achievement code of an exam or a certification, one of whose skills is named
 * @param skill public id of a skill that is named
 * @param country ISO 3166-1 alpha-2
 * @param region as postings write it; case does not matter
 * @param employer as postings write it; case does not matter
 * @param near a city, or degrees north and east with a comma between
 * @param km how far from there at most
 * @param remote only what can be done from anywhere, or from home
 * @param language of the posting, ISO 639
 * @param employmentType as schema.org writes it, such as {@code FULL_TIME}
 * @param matching only what names a skill of the reader's badges
 */
public record JobFilter(
        String text,
        String achievement,
        String skill,
        String country,
        String region,
        String employer,
        String near,
        Integer km,
        boolean remote,
        String language,
        String employmentType,
        boolean matching) {

    public static final String TEXT = "q";
    public static final String ACHIEVEMENT = "achievement";
    public static final String SKILL = "skill";
    public static final String COUNTRY = "country";
    public static final String REGION = "region";
    public static final String EMPLOYER = "employer";
    public static final String NEAR = "near";
    public static final String KM = "km";
    public static final String REMOTE = "remote";
    public static final String LANGUAGE = "language";
    public static final String EMPLOYMENT_TYPE = "employmentType";
    public static final String MATCH = "match";

    /** The value of {@link #MATCH}. */
    public static final String BADGES = "badges";

    /** In the order in which they stand in an address. */
    public static final List<String> NAMES =
            List.of(
                    TEXT,
                    ACHIEVEMENT,
                    SKILL,
                    COUNTRY,
                    REGION,
                    EMPLOYER,
                    NEAR,
                    KM,
                    REMOTE,
                    LANGUAGE,
                    EMPLOYMENT_TYPE,
                    MATCH);

    /** The words that schema.org suggests. */
    public static final List<String> EMPLOYMENT_TYPES =
            List.of(
                    "FULL_TIME",
                    "PART_TIME",
                    "CONTRACTOR",
                    "TEMPORARY",
                    "INTERN",
                    "VOLUNTEER",
                    "PER_DIEM",
                    "OTHER");

    /** How far around a place is looked where nothing is said. */
    public static final int USUAL_KM = 50;

    public static final int MOST_KM = 500;

    /** Characters of words, places and employers. */
    public static final int LONGEST = 200;

    private static final int LONGEST_CODE = 64;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /**
     * Reads what stands in an address.
     *
     * @param parameter the value of a name; null or blank where it is not there
     * @throws FieldRefusedException naming the one that is wrong: {@code field-too-long}, {@code
     *     value-invalid}, or {@code field-missing} for a distance from nowhere
     */
    public static JobFilter of(UnaryOperator<String> parameter) {
        var read = new Parameters(parameter);
        var near = read.line(NEAR, LONGEST);
        var km = km(read.line(KM, LONGEST));
        if (km != null && near == null) {
            throw FieldRefusedException.missing(NEAR);
        }
        return new JobFilter(
                read.line(TEXT, LONGEST),
                read.line(ACHIEVEMENT, LONGEST_CODE),
                read.line(SKILL, LONGEST_CODE),
                read.oneOf(COUNTRY, it -> it.toUpperCase(Locale.ROOT), COUNTRIES),
                read.line(REGION, LONGEST),
                read.line(EMPLOYER, LONGEST),
                near,
                near == null || km != null ? km : Integer.valueOf(USUAL_KM),
                flag(read.oneOf(REMOTE, it -> it, Set.of("true", "false"))),
                language(read.line(LANGUAGE, LONGEST)),
                read.oneOf(EMPLOYMENT_TYPE, it -> it, Set.copyOf(EMPLOYMENT_TYPES)),
                read.oneOf(MATCH, it -> it, Set.of(BADGES)) != null);
    }

    private record Parameters(UnaryOperator<String> source) {

        String line(String name, int longest) {
            var given = source.apply(name);
            if (given == null) {
                return null;
            }
            if (given.length() > longest) {
                throw FieldRefusedException.tooLong(name, longest);
            }
            var clean = CleanText.line(given);
            return clean.isEmpty() ? null : clean;
        }

        String oneOf(String name, UnaryOperator<String> form, Set<String> known) {
            var given = line(name, LONGEST);
            if (given == null) {
                return null;
            }
            var written = form.apply(given);
            if (!known.contains(written)) {
                throw FieldRefusedException.invalid(name, Expected.PERMITTED);
            }
            return written;
        }
    }

    private static boolean flag(String text) {
        return Boolean.parseBoolean(text);
    }

    private static String language(String tag) {
        if (tag == null) {
            return null;
        }
        var code = tag.toLowerCase(Locale.ROOT);
        if (!code.matches("[a-z]{2,3}")) {
            throw FieldRefusedException.invalid(LANGUAGE, Expected.PERMITTED);
        }
        return code;
    }

    private static Integer km(String text) {
        if (text == null) {
            return null;
        }
        if (!text.matches("[0-9]+") || text.matches("0+")) {
            throw FieldRefusedException.invalid(KM, Expected.WHOLE_NUMBER);
        }
        if (text.length() > 4 || Integer.parseInt(text) > MOST_KM) {
            throw FieldRefusedException.invalid(KM, Expected.SMALLER_NUMBER);
        }
        return Integer.valueOf(text);
    }

    /** Returns what is asked for, by the names in the address and in their order. */
    public Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        all.put(TEXT, text);
        all.put(ACHIEVEMENT, achievement);
        all.put(SKILL, skill);
        all.put(COUNTRY, country);
        all.put(REGION, region);
        all.put(EMPLOYER, employer);
        all.put(NEAR, near);
        all.put(KM, km == null ? null : km.toString());
        all.put(REMOTE, remote ? "true" : null);
        all.put(LANGUAGE, language);
        all.put(EMPLOYMENT_TYPE, employmentType);
        all.put(MATCH, matching ? BADGES : null);
        all.values().removeIf(it -> it == null);
        return all;
    }

    /** Returns whether everything is looked for. */
    public boolean isEmpty() {
        return parameters().isEmpty();
    }

    /** Returns the same with another value of one name; without it where the value is null. */
    public JobFilter with(String name, String value) {
        var changed = parameters();
        changed.put(name, value);
        if (name.equals(NEAR) && value == null) {
            changed.remove(KM);
        }
        return of(changed::get);
    }

    /** Returns the part of an address behind its question mark; empty where nothing is asked. */
    public String query() {
        return parameters().entrySet().stream()
                .map(it -> it.getKey() + "=" + encoded(it.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
