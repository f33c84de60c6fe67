package org.distintivo.notification.service;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.distintivo.notification.service.Letter.BadgeLine;

/** Sets a letter as plain text, for readers and filters that want no HTML. */
final class TextLetter implements Letter.Setting {

    private final StringJoiner text = new StringJoiner("\n\n", "", "\n");

    private TextLetter() {}

    static String of(Letter letter) {
        var setting = new TextLetter();
        letter.setBy(setting);
        return setting.text.toString();
    }

    @Override
    public void heading(String heading) {
        text.add(heading);
    }

    @Override
    public void paragraph(String paragraph, String url) {
        text.add(paragraph);
    }

    @Override
    public void badges(List<BadgeLine> badges) {
        text.add(badges.stream().map(TextLetter::line).collect(Collectors.joining("\n")));
    }

    private static String line(BadgeLine badge) {
        return "* " + badge.title() + (badge.level().isEmpty() ? "" : " (" + badge.level() + ")");
    }

    @Override
    public void button(String label, String url) {
        text.add(label + ":\n" + url);
    }

    @Override
    public void code(String label, String code) {
        text.add(label + "\n\n    " + code);
    }

    @Override
    public void note(String note, String url) {
        text.add(note);
    }

    @Override
    public void link(String label, String url) {
        button(label, url);
    }
}
