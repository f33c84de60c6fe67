package org.distintivo.notification.console;

import java.util.Locale;
import org.distintivo.notification.domain.DeliveryFailure;
import org.distintivo.notification.domain.MailKind;
import org.distintivo.notification.domain.MailState;
import org.distintivo.notification.domain.MailTemplate;

/** Maps states, templates and failures of mails to the message keys that staff read. */
final class MailKeys {

    private MailKeys() {}

    static String of(MailKind kind) {
        return "notification.kind." + kind.key();
    }

    static String of(MailState state) {
        return "notification.state." + state.key();
    }

    static String of(MailTemplate template) {
        return "notification.template." + template.key();
    }

    static String of(DeliveryFailure.Kind kind) {
        var word = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return "notification.failure." + word;
    }
}
