package org.distintivo.notification.portal;

import org.distintivo.notification.domain.MailKind;

/** Maps kinds of mail to the message keys that people read. */
final class KindKeys {

    private KindKeys() {}

    static String of(MailKind kind) {
        return "notification.kind." + kind.key();
    }

    /** Returns the key of when such mail is written. */
    static String explaining(MailKind kind) {
        return of(kind) + ".text";
    }
}
