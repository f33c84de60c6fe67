package org.distintivo.credential.portal;

import java.util.List;
import org.distintivo.credential.domain.CredentialSummary;

/**
 * A verification report in the reader's words.
 *
 * @param kind {@code good}, {@code warn} or {@code bad}
 * @param title the verdict in one line
 * @param text what stands behind it, in one sentence
 * @param trust what is known about the issuer: beside the verdict, never part of it
 * @param domain that the issuer's domain named the key as its own; empty when it did not
 * @param parts what people ask first: is it whole, in force, valid today, whose is it
 * @param steps every check
 * @param credential null when nothing could be read
 * @param awardedOn the day in words, or empty
 * @param endorsements who is said to endorse it, as far as that was checked
 */
public record VerdictView(
        String kind,
        String title,
        String text,
        String trust,
        String domain,
        List<Step> parts,
        List<Step> steps,
        CredentialSummary credential,
        String awardedOn,
        List<Endorser> endorsements) {

    /**
     * Who is said to endorse it.
     *
     * @param comment in the endorser's words, or null
     * @param said what came of the check, in a word or two
     */
    public record Endorser(String name, String comment, String said) {}

    /** The address of the badge's picture, or empty. */
    public String picture() {
        return VerdictPicture.of(credential);
    }

    /**
     * One check.
     *
     * @param id stable; programs and tests compare it
     * @param outcome {@code ok}, {@code warning}, {@code error} or {@code skipped}
     * @param said the outcome in one word
     */
    public record Step(String id, String outcome, String said, String title, String message) {}
}
