package org.distintivo.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.distintivo.platform.service.Messages;
import org.junit.jupiter.api.Test;

class MailTextsTest {

    private final ResourceBundle english = new Messages().bundle(Locale.ENGLISH);
    private final ResourceBundle italian = new Messages().bundle(Locale.ITALIAN);

    @Test
    void both_languages_have_all_mail_texts_with_the_same_gaps() {
        assertThat(keys(english)).isNotEmpty().isEqualTo(keys(italian));

        for (var key : keys(english)) {
            assertThat(gaps(italian, key)).as(key).isEqualTo(gaps(english, key));
        }
    }

    private static int gaps(ResourceBundle bundle, String key) {
        return new MessageFormat(bundle.getString(key)).getFormatsByArgumentIndex().length;
    }

    private static Set<String> keys(ResourceBundle bundle) {
        return bundle.keySet().stream()
                .filter(key -> key.startsWith("notification."))
                .collect(Collectors.toSet());
    }
}
