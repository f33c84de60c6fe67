package org.distintivo.insight.domain;

import java.net.URI;
import java.util.Optional;
import org.distintivo.platform.domain.CleanText;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.domain.MailAddressInvalidException;

/**
 * What staff say of an employer.
 *
 * @param mailbox where mail about applications goes
 * @param hookUrl the HTTPS address that is called with each application; empty for none
 */
public record EmployerDraft(String name, MailAddress mailbox, Optional<String> hookUrl) {

    public static final int LONGEST_NAME = 200;

    private static final int LONGEST_URL = 2_000;

    /**
     * Reads what was typed.
     *
     * @throws EmployerRefusedException for a name, a mailbox or an address that cannot be so
     */
    public static EmployerDraft of(String name, String mailbox, String hookUrl) {
        var clean = CleanText.line(name == null ? "" : name);
        if (clean.isEmpty() || clean.length() > LONGEST_NAME) {
            throw EmployerRefusedException.name(LONGEST_NAME);
        }
        return new EmployerDraft(clean, mailbox(mailbox), hook(hookUrl));
    }

    private static MailAddress mailbox(String typed) {
        try {
            return MailAddress.parse(CleanText.around(typed == null ? "" : typed));
        } catch (MailAddressInvalidException e) {
            throw EmployerRefusedException.mailbox();
        }
    }

    private static Optional<String> hook(String typed) {
        var url = CleanText.around(typed == null ? "" : typed);
        if (url.isEmpty()) {
            return Optional.empty();
        }
        if (url.length() > LONGEST_URL || !isWeb(url)) {
            throw EmployerRefusedException.hook();
        }
        return Optional.of(url);
    }

    private static boolean isWeb(String url) {
        try {
            var uri = URI.create(url);
            return "https".equals(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Omits the mailbox, because personal data stays out of logs. */
    @Override
    public String toString() {
        return "EmployerDraft[" + name + "]";
    }
}
