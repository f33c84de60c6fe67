package org.distintivo.insight.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * An opening; what its source does not say is null.
 *
 * @param id in {@code /jobs/{id}}
 * @param url of its page here
 * @param original where to read and apply
 * @param source whose feed it stands in
 * @param reasons why it was found; empty where nothing but columns was asked for
 */
@JsonbNillable
public record JobResponse(
        String id,
        String url,
        String title,
        String employer,
        JobPlace place,
        boolean remote,
        LocalDate postedOn,
        LocalDate validThrough,
        String language,
        String employmentType,
        JobSalary salary,
        String source,
        String original,
        List<JobMatch> reasons) {

    /** Where the work is. */
    @JsonbNillable
    public record JobPlace(String country, String region, String city) {}

    /**
     * What it says about pay.
     *
     * @param note {@code counted}, or why there are no amounts
     */
    @JsonbNillable
    public record JobSalary(
            String note, BigDecimal least, BigDecimal most, String currency, String period) {}

    /**
     * Why it was found.
     *
     * @param kind {@code skill}, {@code words} or {@code distance}
     * @param skill public id; null unless it names a skill
     * @param label of the skill, else null
     * @param matched the words of the opening that mean the skill, else null
     * @param how why they mean it, such as {@code alternative-label}, else null
     * @param achievements codes that show the skill, where an achievement was asked for
     * @param where {@code title}, {@code employer}, {@code place} or {@code text}; null unless
     *     words were asked for
     * @param km rounded; null unless a place was asked for
     */
    @JsonbNillable
    public record JobMatch(
            String kind,
            String skill,
            String label,
            String matched,
            String how,
            List<String> achievements,
            String where,
            Long km) {}
}
