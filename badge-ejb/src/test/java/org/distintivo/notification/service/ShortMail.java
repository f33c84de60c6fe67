package org.distintivo.notification.service;

import java.time.Instant;
import java.util.Locale;
import org.distintivo.notification.service.Letter.Blocks;

/** A mail as short as mails can be, for tests of how mail is sent. */
final class ShortMail {

    static final String FROM = "badges@contoso.example";

    private ShortMail() {}

    static OutgoingMail toAda() {
        var text = new Blocks().paragraph("Hi.").list();
        var letter = new Letter(Locale.ENGLISH, "Contoso", "Hello", "", text);
        var now = Instant.parse("2026-11-22T10:00:00Z");
        return new OutgoingMail(1, "<id@contoso.example>", FROM, "ada@example.org", now, letter);
    }
}
