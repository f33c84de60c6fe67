package org.distintivo.notification.service;

import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/**
 * A mail as it travels: text and HTML as alternatives (RFC 2046 §5.1.4, the best one last), headers
 * that tell machines not to answer (RFC 3834), and the Message-ID that the outbox made once.
 */
final class MailMessage extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;

    MailMessage(Session session, OutgoingMail mail) throws MessagingException {
        super(session);
        var letter = mail.letter();
        messageId = mail.messageId();
        setFrom(named(mail.from(), letter.program()));
        setRecipient(RecipientType.TO, bare(mail.to()));
        if (mail.replyTo().isPresent()) {
            setReplyTo(new Address[] {bare(mail.replyTo().get())});
        }
        setSubject(letter.subject(), UTF_8);
        setSentDate(Date.from(mail.date()));
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("X-Auto-Response-Suppress", "All");
        offerRefusal(letter.refusal());
        setContentLanguage(new String[] {letter.locale().toLanguageTag()});
        setContent(
                new MimeMultipart(
                        "alternative",
                        part(TextLetter.of(letter), "plain"),
                        part(HtmlLetter.of(letter), "html")));
    }

    /** Lets mail programs offer to end such mail: RFC 2369 §3.2, in one click RFC 8058 §3.1. */
    private void offerRefusal(String address) throws MessagingException {
        if (!address.isEmpty()) {
            setHeader("List-Unsubscribe", "<" + address + ">");
        }
        if (address.startsWith("https:")) {
            setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        // always, so that no server on the way folds a long line and breaks a link
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    /** Returns the address without parsing it again, as it was checked before. */
    static InternetAddress bare(String address) {
        var bare = new InternetAddress();
        bare.setAddress(address);
        return bare;
    }

    private static InternetAddress named(String address, String name) throws MessagingException {
        try {
            var named = bare(address);
            named.setPersonal(name, UTF_8);
            return named;
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("UTF-8", e);
        }
    }

    /** Keeps the message id; Jakarta Mail would make a new one at each attempt. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
