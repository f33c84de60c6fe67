package org.distintivo.verifying.portal;

import java.util.List;
import org.distintivo.verifying.domain.CredentialSummary;

/**
 * A verification report in the reader's words.
 *
 * @param kind {@code good}, {@code warn} or {@code bad}
 * @param title the verdict in one line
 * @param text what stands behind it, in one sentence
 * @param holder whose it is
 * @param issuer who issued it, and what is known about that: beside the verdict, never part of it
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
        Holder holder,
        Issuer issuer,
        List<Step> parts,
        List<Step> steps,
        CredentialSummary credential,
        String awardedOn,
        List<Endorser> endorsements) {

    /**
     * Whose badge it is.
     *
     * @param name as the badge says it; empty when it does not
     * @param outcome of the comparison with the address that was typed
     * @param match what came of it, in words; empty when none was typed
     */
    public record Holder(String name, String outcome, String match) {}

    /**
     * Who issued it.
     *
     * @param first what is certain about it: the name of an issuer who is known or vouches for the
     *     badge, else the identifier, because anybody can take any name
     * @param second the other of the two; may be empty
     * @param trust what is known about it
     * @param domain that the issuer's domain named the key as its own; empty when it did not
     */
    public record Issuer(String first, String second, String trust, String domain) {}

    /**
     * Who is said to endorse it.
     *
     * @param comment in the endorser's words, or null
     * @param said what came of the check, in a word or two
     */
    public record Endorser(String name, String comment, String said) {}

    /**
     * One check.
     *
     * @param id stable; programs and tests compare it
     * @param outcome {@code ok}, {@code warning}, {@code error} or {@code skipped}
     * @param said the outcome in one word
     * @param place where in the document, for those who want to know exactly; empty for all of it
     */
    public record Step(
            String id, String outcome, String said, String title, String message, String place) {}

    /** Returns the address of the badge's picture, or empty. */
    public String picture() {
        return VerdictPicture.of(credential);
    }
}
