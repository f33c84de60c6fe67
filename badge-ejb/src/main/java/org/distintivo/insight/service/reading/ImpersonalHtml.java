package org.distintivo.insight.service.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.owasp.html.HtmlStreamEventReceiver;

/**
 * Writes the harmless elements that the sanitizer lets through, in one pass: without mail
 * addresses, telephone numbers, lines that name a contact and elements in which nothing is left.
 * The plain text comes out beside.
 */
final class ImpersonalHtml implements HtmlStreamEventReceiver {

    private static final String REMOVED = "…";

    /** A telephone number has at least so many digits. */
    private static final int FEWEST_DIGITS = 7;

    private static final Set<String> WITHIN_LINES = Set.of("strong", "b", "em", "i");
    private static final Pattern MAIL =
            Pattern.compile("[\\p{L}0-9._%+-]{1,64}@[\\p{L}0-9.-]{1,200}\\.\\p{L}{2,24}");
    private static final Pattern TELEPHONE =
            Pattern.compile("(?<![\\d-])\\+?\\(?\\d[\\d ()/.\\u00a0-]{7,20}\\d(?![\\d-])");
    private static final Pattern YEARS_OR_AMOUNTS =
            Pattern.compile(
                    "\\d{4}\\s?[-–/]\\s?\\d{4}|\\d{1,3}(?:[., ]\\d{3})+|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern CONTACT =
            Pattern.compile(
                    "(?i)\\s*(?:contact(?: person)?|recruiter|your contact|ansprechpartner(?:in)?"
                            + "|kontakt(?:person)?|contatto|referente|personne à contacter"
                            + "|persona de contacto|contato)\\s*[:：]\\s*");

    /** What of a contact was found: the word alone is followed by the name, here or below. */
    private enum Contact {
        NONE,
        WORD,
        NAME
    }

    private final StringBuilder html = new StringBuilder();
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder pending = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private final Deque<Integer> begins = new ArrayDeque<>();
    private Contact contact = Contact.NONE;
    private int lastTextAt;

    @Override
    public void openDocument() {
        // nothing is written before the first element
    }

    @Override
    public void closeDocument() {
        flush();
    }

    @Override
    public void openTag(String name, List<String> attributes) {
        flush();
        beginLine(name);
        if (name.equals("br")) {
            html.append("<br>");
        } else {
            begins.push(html.length());
            html.append('<').append(name).append('>');
        }
    }

    @Override
    public void closeTag(String name) {
        flush();
        beginLine(name);
        if (name.equals("br")) {
            return;
        }
        int begin = begins.pop();
        if (lastTextAt <= begin) {
            html.setLength(begin);
        } else {
            html.append("</").append(name).append('>');
        }
    }

    private void beginLine(String name) {
        if (WITHIN_LINES.contains(name)) {
            return;
        }
        if (contact == Contact.NAME) {
            contact = Contact.NONE;
        }
        line.setLength(0);
        if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != '\n') {
            plain.append('\n');
        }
    }

    @Override
    public void text(String text) {
        pending.append(text);
    }

    private void flush() {
        if (pending.isEmpty()) {
            return;
        }
        var text = pending.toString();
        pending.setLength(0);
        if (contact == Contact.NONE) {
            line.append(text);
            contact = contact(line);
        } else if (!text.isBlank()) {
            contact = Contact.NAME;
        }
        if (contact == Contact.NONE) {
            write(impersonal(text));
        }
    }

    private static Contact contact(CharSequence line) {
        var matcher = CONTACT.matcher(line);
        if (!matcher.lookingAt()) {
            return Contact.NONE;
        }
        return matcher.end() == line.length() ? Contact.WORD : Contact.NAME;
    }

    private void write(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '\u00a0' -> html.append("&nbsp;");
                default -> html.append(c);
            }
        }
        if (!text.replace('\u00a0', ' ').isBlank()) {
            lastTextAt = html.length();
        }
        plain.append(text);
    }

    private static String impersonal(String text) {
        var cleaned = text.indexOf('@') < 0 ? text : MAIL.matcher(text).replaceAll(REMOVED);
        return digits(cleaned) < FEWEST_DIGITS ? cleaned : withoutTelephones(cleaned);
    }

    private static int digits(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    private static String withoutTelephones(String text) {
        return TELEPHONE
                .matcher(text)
                .replaceAll(
                        found ->
                                YEARS_OR_AMOUNTS.matcher(found.group().trim()).matches()
                                        ? Matcher.quoteReplacement(found.group())
                                        : REMOVED);
    }

    /** Returns what was written, once the document is closed. */
    PostingText.Description description() {
        return new PostingText.Description(html.toString().trim(), plain.toString().trim());
    }
}
