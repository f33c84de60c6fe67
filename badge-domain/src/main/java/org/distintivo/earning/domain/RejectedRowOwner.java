package org.distintivo.earning.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.distintivo.platform.domain.CleanText;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.domain.MailAddressInvalidException;

/**
 * Finds out whether a rejected row is about one person: it names an address of that person, or the
 * candidate id that the same partner knows the person by, or the whole name where its address is
 * none. A namesake with an address of their own is somebody else.
 *
 * @param addresses in their normalized form
 * @param names whole names, given name first
 */
public record RejectedRowOwner(
        Set<String> addresses, Set<CandidateKey> candidates, Set<String> names) {

    public RejectedRowOwner {
        addresses = Set.copyOf(addresses);
        candidates = Set.copyOf(candidates);
        names =
                names.stream()
                        .map(RejectedRowOwner::comparable)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the candidate ids, whichever partners gave them. */
    public Set<String> candidateIds() {
        return candidates.stream()
                .map(CandidateKey::candidateId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns whether a row of which no more is held is about the person. */
    public boolean isOf(RowSubject subject) {
        return subject.isAbout(addresses, candidates);
    }

    /**
     * Returns whether a row is about the person.
     *
     * @param columns the names of the columns, as they stand in files of results; empty where the
     *     file was not understood
     * @param partner that delivers the row's exam, where the row itself names none; may be null
     */
    public boolean isOf(List<String> columns, List<String> fields, String partner) {
        var written = fields.stream().map(RejectedRowOwner::normalized).toList();
        if (written.stream().flatMap(Optional::stream).anyMatch(addresses::contains)) {
            return true;
        }
        return isOf(candidate(columns, fields).deliveredBy(partner))
                || written.stream().allMatch(Optional::isEmpty)
                        && names.contains(name(columns, fields));
    }

    private static RowSubject candidate(List<String> columns, List<String> fields) {
        var partner = field(columns, fields, "partner");
        var id = field(columns, fields, "candidateId");
        return new RowSubject(partner.isEmpty() ? null : partner, null, null, null, null, id);
    }

    private static String name(List<String> columns, List<String> fields) {
        return comparable(
                field(columns, fields, "givenName") + " " + field(columns, fields, "familyName"));
    }

    private static String field(List<String> columns, List<String> fields, String name) {
        int place = columns.indexOf(name);
        return place < 0 || place >= fields.size() ? "" : CleanText.around(fields.get(place));
    }

    private static Optional<String> normalized(String field) {
        if (field.indexOf('@') < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(MailAddress.parse(CleanText.around(field)).normalized());
        } catch (MailAddressInvalidException e) {
            return Optional.empty();
        }
    }

    private static String comparable(String name) {
        return CleanText.around(name).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** Omits everything, because personal data stays out of logs. */
    @Override
    public String toString() {
        return "RejectedRowOwner[…]";
    }
}
