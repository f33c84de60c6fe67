package org.distintivo.system;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One mail as it came over SMTP, decoded. */
public record Mail(MimeMessage message, String to, String subject, String text, String html) {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"']+");
    private static final Pattern CODE = Pattern.compile("(?<![\\w/-])[0-9A-Z]{6,10}(?![\\w/-])");

    static Mail of(MimeMessage message) {
        try {
            return new Mail(
                    message,
                    message.getAllRecipients()[0].toString(),
                    message.getSubject(),
                    content(message, "text/plain"),
                    content(message, "text/html"));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The link in the text part with that in it, for example {@code /claim/}. */
    public String link(String part) {
        return LINK.matcher(text)
                .results()
                .map(found -> found.group())
                .filter(link -> link.contains(part))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link with " + part + " in:\n" + text));
    }

    /** The code to type: the first word of six to ten digits or capitals with a digit in it. */
    public String code() {
        return CODE.matcher(text)
                .results()
                .map(found -> found.group())
                .filter(word -> word.matches(".*[0-9].*"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no code in:\n" + text));
    }

    public String header(String name) {
        try {
            return message.getHeader(name, ", ");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String content(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return part.getContent().toString();
        }
        var found = new StringBuilder();
        if (part.getContent() instanceof Multipart parts) {
            for (var inner : list(parts)) {
                found.append(content(inner, type));
            }
        }
        return found.toString();
    }

    private static List<BodyPart> list(Multipart parts) throws MessagingException {
        var list = new ArrayList<BodyPart>();
        for (var i = 0; i < parts.getCount(); i++) {
            list.add(parts.getBodyPart(i));
        }
        return list;
    }
}
