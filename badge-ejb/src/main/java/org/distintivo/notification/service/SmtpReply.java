package org.distintivo.notification.service;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.distintivo.notification.domain.DeliveryFailure;
import org.distintivo.notification.domain.DeliveryFailure.Kind;

/**
 * Interprets replies of the mail server. Jakarta Mail's interface hands a refusal on as the first
 * words of an exception's message; they are the reply code (RFC 5321 §4.2) and often an enhanced
 * code (RFC 3463).
 */
final class SmtpReply {

    private static final Pattern CODES =
            Pattern.compile(
                    "\\s*([245]\\d\\d)[ -](?:([245]\\.\\d{1,3}\\.\\d{1,3})\\b)?.*", Pattern.DOTALL);

    /** Enhanced codes that speak of the mailbox (RFC 3463 §3.2, §3.3), not of policy or routes. */
    private static final Pattern MAILBOX = Pattern.compile("5\\.[12]\\..*");

    private SmtpReply() {}

    static DeliveryFailure meaning(MessagingException failure, Address recipient) {
        var reply = chain(failure).map(SmtpReply::codes).flatMap(Optional::stream).findFirst();
        if (reply.isEmpty()) {
            return new DeliveryFailure(Kind.SERVER_TROUBLE);
        }
        return new DeliveryFailure(kind(failure, reply.get(), recipient), reply.get());
    }

    private static Kind kind(MessagingException failure, String reply, Address recipient) {
        if (!ofThisMail(failure)) {
            return Kind.SERVER_TROUBLE;
        } else if (reply.startsWith("4")) {
            return reply.startsWith("421") ? Kind.SERVER_TROUBLE : Kind.NOT_NOW;
        }
        return refused(failure, recipient) && speaksOfMailbox(reply)
                ? Kind.RECIPIENT_REFUSED
                : Kind.MAIL_REFUSED;
    }

    /**
     * Returns whether the reply is about this mail, and not about the connection, sign-in or
     * sender.
     */
    private static boolean ofThisMail(MessagingException failure) {
        return failure instanceof SendFailedException && !senderRefused(failure);
    }

    private static boolean senderRefused(MessagingException failure) {
        return chain(failure).map(SmtpReply::command).anyMatch(c -> c.startsWith("MAIL"));
    }

    /**
     * Returns the failed command; read by name, as the exceptions belong to Jakarta Mail's
     * implementation.
     */
    private static String command(Exception failure) {
        try {
            return String.valueOf(failure.getClass().getMethod("getCommand").invoke(failure));
        } catch (ReflectiveOperationException e) {
            return "";
        }
    }

    private static boolean refused(MessagingException failure, Address recipient) {
        return failure instanceof SendFailedException refusal
                && refusal.getInvalidAddresses() != null
                && Arrays.asList(refusal.getInvalidAddresses()).contains(recipient);
    }

    private static boolean speaksOfMailbox(String reply) {
        var enhanced = reply.indexOf(' ');
        return enhanced < 0 || MAILBOX.matcher(reply.substring(enhanced + 1)).matches();
    }

    private static Optional<String> codes(Throwable failure) {
        var matcher = CODES.matcher(String.valueOf(failure.getMessage()));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                matcher.group(2) == null
                        ? matcher.group(1)
                        : matcher.group(1) + " " + matcher.group(2));
    }

    /** Returns the causes of an exception, the innermost first. */
    private static Stream<Exception> chain(MessagingException outermost) {
        var next = outermost.getNextException();
        var self = Stream.<Exception>of(outermost);
        if (next instanceof MessagingException inner) {
            return Stream.concat(chain(inner), self);
        }
        return self;
    }
}
