package org.distintivo.earning.service;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.distintivo.earning.domain.Fault;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.domain.MailAddressInvalidException;

/** Tells what is wrong with a mail address in a list, and which address was most likely meant. */
final class AddressFaults {

    private static final Pattern LIKE_ADDRESSES =
            Pattern.compile("[^\\s<>()\\[\\],;:/\"'|]+@[^\\s<>()\\[\\],;:/\"'|]+");

    private AddressFaults() {}

    static Fault of(MailAddressInvalidException refusal, String text) {
        var fault = Fault.ofField(refusal.code(), "email", text);
        var found = LIKE_ADDRESSES.matcher(text).results().map(MatchResult::group).toList();
        if (found.size() > 1) {
            return fault.told("several");
        }
        var variant = refusal.flaw().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return fault.told(variant).suggesting(meant(found));
    }

    /** Without the dots of a sentence or a slip around it; null when that is no address either. */
    private static String meant(List<String> found) {
        if (found.isEmpty()) {
            return null;
        }
        var plain = found.get(0).replaceAll("^\\.+|\\.+$", "").replaceAll("\\.{2,}", ".");
        try {
            return MailAddress.parse(plain).original();
        } catch (MailAddressInvalidException e) {
            return null;
        }
    }
}
