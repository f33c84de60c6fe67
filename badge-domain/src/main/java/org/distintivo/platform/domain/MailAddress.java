package org.distintivo.platform.domain;

import java.util.Locale;
import java.util.regex.Pattern;
import org.distintivo.platform.domain.MailAddressInvalidException.Flaw;

/**
 * The address of one mailbox, and nothing else: no display name, no comment, no quoting, no list.
 *
 * <p>It is read by this class alone, before any mail library sees it, because two readers that
 * differ about one text are how mail meant for one person reaches another. The local part is a
 * dot-atom in ASCII (RFC 5322 §3.2.3), the domain a host name that may be international (RFC 5890).
 * Two addresses are the same when their normalized forms are: lower case, A-label domain.
 */
public final class MailAddress {

    /** Characters of the longest address that fits an SMTP path (RFC 5321 §4.5.3.1.3). */
    public static final int MAX_LENGTH = 254;

    private static final int MAX_LOCAL_LENGTH = 64;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern DOT_ATOM = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*");

    private final String original;
    private final String local;
    private final String domain;

    private MailAddress(String original, String local, String domain) {
        this.original = original;
        this.local = local;
        this.domain = domain;
    }

    /**
     * Parses one plain address.
     *
     * @throws MailAddressInvalidException if the text is anything but one plain address
     */
    public static MailAddress parse(String text) {
        if (text == null || text.isEmpty()) {
            throw new MailAddressInvalidException(Flaw.EMPTY);
        }
        if (text.length() > MAX_LENGTH) {
            throw new MailAddressInvalidException(Flaw.TOO_LONG);
        }
        int at = text.indexOf('@');
        if (at < 0 || at != text.lastIndexOf('@')) {
            throw new MailAddressInvalidException(Flaw.NOT_ONE_AT);
        }
        var address = new MailAddress(text, local(text.substring(0, at)), domain(text, at));
        if (address.normalized().length() > MAX_LENGTH) {
            throw new MailAddressInvalidException(Flaw.TOO_LONG);
        }
        return address;
    }

    private static String local(String local) {
        if (local.length() > MAX_LOCAL_LENGTH || !DOT_ATOM.matcher(local).matches()) {
            boolean ascii = local.chars().allMatch(c -> c < 0x80);
            throw new MailAddressInvalidException(
                    ascii ? Flaw.LOCAL_PART : Flaw.LOCAL_PART_NOT_ASCII);
        }
        return local;
    }

    private static String domain(String text, int at) {
        return InternetDomain.toAscii(text.substring(at + 1))
                .orElseThrow(() -> new MailAddressInvalidException(Flaw.DOMAIN));
    }

    /** Returns the address as it was written. */
    public String original() {
        return original;
    }

    /**
     * Returns the form by which addresses are compared: lower case, the domain as A-labels, ASCII
     * only.
     */
    public String normalized() {
        return local.toLowerCase(Locale.ROOT) + '@' + domain;
    }

    /**
     * Returns the form for the mail server: the local part as it was written, the domain as
     * A-labels.
     */
    public String deliverable() {
        return local + '@' + domain;
    }

    /**
     * Returns the domain as A-labels where it was written otherwise, because letters of different
     * scripts look alike; empty where nothing can be mistaken.
     */
    public String asciiDomain() {
        boolean ascii = original.chars().allMatch(c -> c < 0x80);
        return ascii ? "" : domain;
    }

    /** Returns whether the domain has a dot; hardly any host that mail reaches has none. */
    public boolean hasDottedDomain() {
        return domain.indexOf('.') >= 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MailAddress that && normalized().equals(that.normalized());
    }

    @Override
    public int hashCode() {
        return normalized().hashCode();
    }

    /** Omits the address, because personal data stays out of logs. */
    @Override
    public String toString() {
        return "MailAddress[…]";
    }
}
