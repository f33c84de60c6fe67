package org.distintivo.notification.portal;

import java.util.Locale;
import org.distintivo.notification.domain.DeliveryFailure;
import org.distintivo.notification.domain.MailState;
import org.distintivo.notification.domain.MailTemplate;

/** The message keys of what staff read about a mail. */
final class Words {

    private Words() {}

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
