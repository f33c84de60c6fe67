package org.distintivo.sharing.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells which handles nobody gets: words of our own addresses, words that only staff would go by,
 * and the names of the program and its issuer, each also as what looks like it.
 */
public final class ReservedHandles {

    /** Not even as a part between hyphens: {@code anna-support} would speak for the program. */
    private static final Set<String> OF_STAFF =
            skeletons(
                    """
                    admin administrator admins support helpdesk official staff moderator
                    moderators distintivo webmaster postmaster hostmaster root system
                    security abuse verified issuer console
                    """);

    private static final Set<String> OF_ADDRESSES =
            skeletons(
                    """
                    about account addresses answer api app applications apply art artwork assertions assets badge
                    badges brand browsers candidates cases catalog certificate certifications
                    change claim clients code collections confirm contact credentials data deliveries demo
                    document earners embed employer employers endorsements erase erasure errors events exams feed file
                    forgot guest handle health help hiring home import imports ims info insights
                    invitation issuers job-postings jobs json keys left-out legal link load login
                    logo logout mail mapping market merge merges metrics missing name names new nobody null oauth
                    opening openings
                    oembed off openapi other-badges others outbox passkey passkeys password
                    pdf people person postings press privacy problems profile profiles program
                    provider public request reset restored results return robots salaries sample
                    search searches second settings share signin signout signup sitemap skills
                    sources status taxonomies team terms test today transcript transcripts undefined
                    user users verify wages webhooks well-known www you
                    """);

    /** Letters of a name that is nobody's beginning. */
    private static final int UNMISTAKABLE = 7;

    private ReservedHandles() {}

    /**
     * Returns whether nobody gets the handle.
     *
     * @param names of the program and its issuer, as people read them
     */
    public static boolean isReserved(Handle handle, Collection<String> names) {
        return OF_ADDRESSES.contains(handle.skeleton())
                || OF_STAFF.contains(handle.skeleton())
                || Arrays.stream(handle.text().split("-"))
                        .map(Handle::skeleton)
                        .anyMatch(OF_STAFF::contains)
                || names.stream().anyMatch(name -> speaksFor(handle, name));
    }

    /**
     * Returns whether the handle begins with a name: with a short one only as words of its own, as
     * many names of people begin with three letters of some company.
     */
    private static boolean speaksFor(Handle handle, String name) {
        var whole = Handle.skeleton(HandleSuggestion.written(name));
        if (whole.length() >= UNMISTAKABLE) {
            return handle.skeleton().startsWith(whole);
        }
        var beginning = new StringBuilder();
        return Arrays.stream(handle.text().split("-"))
                .map(part -> beginning.append(Handle.skeleton(part)).toString())
                .anyMatch(whole::equals);
    }

    private static Set<String> skeletons(String words) {
        return Stream.of(words.strip().split("\\s+"))
                .map(Handle::skeleton)
                .collect(Collectors.toUnmodifiableSet());
    }
}
