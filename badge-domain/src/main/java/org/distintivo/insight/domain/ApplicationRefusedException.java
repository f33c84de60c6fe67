package org.distintivo.insight.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when an application cannot be sent, changed or answered. */
public class ApplicationRefusedException extends RuleViolation {

    private ApplicationRefusedException(Kind kind, String code, String detail, Object... more) {
        super(kind, code, detail, more);
    }

    /** No badge was chosen, or too many: 400 {@code application-badges}. */
    public static ApplicationRefusedException badges(int most) {
        return new ApplicationRefusedException(
                Kind.MALFORMED,
                "application-badges",
                "An application shows from one to " + most + " badges.",
                most);
    }

    /** A badge is not the applicant's, or not accepted: 422 {@code application-badge}. */
    public static ApplicationRefusedException badge() {
        return new ApplicationRefusedException(
                Kind.REFUSED,
                "application-badge",
                "Only accepted badges of one's own can be sent.");
    }

    /** The address is none of the applicant's: 422 {@code application-address}. */
    public static ApplicationRefusedException address() {
        return new ApplicationRefusedException(
                Kind.REFUSED,
                "application-address",
                "Only a confirmed address of one's own can be named.");
    }

    /** There is an application for this opening already: 409 {@code application-open}. */
    public static ApplicationRefusedException open() {
        return new ApplicationRefusedException(
                Kind.CONFLICT,
                "application-open",
                "There is an open application for this opening already.");
    }

    /** The applicant has sent as many as may be in a day: 409 {@code applications-full}. */
    public static ApplicationRefusedException full(int most) {
        return new ApplicationRefusedException(
                Kind.CONFLICT,
                "applications-full",
                "At most " + most + " applications are sent in 24 hours.",
                most);
    }

    /** Where it goes has changed since it was looked over: 409 {@code application-destination}. */
    public static ApplicationRefusedException destination() {
        return new ApplicationRefusedException(
                Kind.CONFLICT,
                "application-destination",
                "Where applications for this opening go has changed; look over it again.");
    }

    /** It was withdrawn or its time is over: 409 {@code application-closed}. */
    public static ApplicationRefusedException closed() {
        return new ApplicationRefusedException(
                Kind.CONFLICT, "application-closed", "The application is open no longer.");
    }

    /** The employer has answered already: 409 {@code application-answered}. */
    public static ApplicationRefusedException answered() {
        return new ApplicationRefusedException(
                Kind.CONFLICT, "application-answered", "The application was answered already.");
    }

    /** There is none of that id, or it is somebody else's: 404 {@code application-unknown}. */
    public static ApplicationRefusedException unknown() {
        return new ApplicationRefusedException(
                Kind.UNKNOWN, "application-unknown", "There is no such application.");
    }

    /**
     * The link leads nowhere; whether it never was, is over or was withdrawn is told to nobody: 404
     * {@code application-unavailable}.
     */
    public static ApplicationRefusedException unavailable() {
        return new ApplicationRefusedException(
                Kind.UNKNOWN, "application-unavailable", "This application is no longer shown.");
    }
}
