package org.distintivo.integration.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when an API client cannot be as it is described. */
public class ApiClientRefusedException extends RuleViolation {

    /** What of it cannot be so. */
    public enum Part {
        NAME,
        SCOPES,
        LAST_DAY,
        NETWORKS,
        OVERLAP,
        EMPLOYER,
        WHOLE
    }

    private final Part part;

    private ApiClientRefusedException(
            Part part, Kind kind, String code, String detail, Object... arguments) {
        super(kind, code, detail, arguments);
        this.part = part;
    }

    /** Returns what of the client cannot be so. */
    public Part part() {
        return part;
    }

    /** It has no name, or one that is too long: 400 {@code api-client-name}. */
    public static ApiClientRefusedException name(int longest) {
        return new ApiClientRefusedException(
                Part.NAME,
                Kind.MALFORMED,
                "api-client-name",
                "A name has 1 to " + longest + " characters.",
                longest);
    }

    /** Another client has the name: 409 {@code api-client-taken}. */
    public static ApiClientRefusedException taken() {
        return new ApiClientRefusedException(
                Part.NAME,
                Kind.CONFLICT,
                "api-client-taken",
                "There is an API client of that name.");
    }

    /** It could do nothing: 400 {@code api-client-scopes}. */
    public static ApiClientRefusedException scopes() {
        return new ApiClientRefusedException(
                Part.SCOPES,
                Kind.MALFORMED,
                "api-client-scopes",
                "A key that may do nothing is of no use.");
    }

    /** It is bound to an employer, and could see more than that one's: 400. */
    public static ApiClientRefusedException scopesOfEmployer() {
        return new ApiClientRefusedException(
                Part.SCOPES,
                Kind.MALFORMED,
                "api-client-scopes-employer",
                "A key of an employer opens openings, applications, the catalog and insights only.");
    }

    /** Its employer is closed, or there is none: 409 {@code api-client-employer}. */
    public static ApiClientRefusedException employer() {
        return new ApiClientRefusedException(
                Part.EMPLOYER,
                Kind.CONFLICT,
                "api-client-employer",
                "The employer is closed, so its keys stay blocked.");
    }

    /** The last day is no date, or over: 400 {@code api-client-last-day}. */
    public static ApiClientRefusedException lastDay() {
        return new ApiClientRefusedException(
                Part.LAST_DAY,
                Kind.MALFORMED,
                "api-client-last-day",
                "The last day is a date that is not over.");
    }

    /** A network is none, or there are too many: 400 {@code api-client-networks}. */
    public static ApiClientRefusedException networks(int most) {
        return new ApiClientRefusedException(
                Part.NETWORKS,
                Kind.MALFORMED,
                "api-client-networks",
                "At most " + most + " addresses or networks, such as 192.0.2.0/24.",
                most);
    }

    /** The old key would work for no time or too long: 400 {@code api-client-overlap}. */
    public static ApiClientRefusedException overlap() {
        long days = ApiClientTerms.LONGEST_OVERLAP.toDays();
        return new ApiClientRefusedException(
                Part.OVERLAP,
                Kind.MALFORMED,
                "api-client-overlap",
                "The old key works until a moment in the next " + days + " days.",
                days);
    }

    /** What the first key may and is, the settings say: 409 {@code api-client-fixed}. */
    public static ApiClientRefusedException fixed() {
        return new ApiClientRefusedException(
                Part.WHOLE,
                Kind.CONFLICT,
                "api-client-fixed",
                "The first key has every scope; BADGE_API_KEY replaces it.");
    }
}
