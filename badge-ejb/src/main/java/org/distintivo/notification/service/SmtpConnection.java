package org.distintivo.notification.service;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Duration;
import org.distintivo.notification.domain.DeliveryFailure;
import org.distintivo.notification.domain.DeliveryFailure.Kind;

/**
 * An open connection to the mail server, for any number of mails one after the other.
 *
 * <p>It is opened before a mail is put together, so that a server that is down costs no token.
 */
final class SmtpConnection implements AutoCloseable {

    /** For signing in, and for each mail, from its first command to the reply to its last. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final DialogueDeadline deadline;
    private final Session session;
    private final Transport transport;
    private boolean failed;

    private SmtpConnection(DialogueDeadline deadline, Session session) throws MessagingException {
        this.deadline = deadline;
        this.session = session;
        this.transport = session.getTransport();
    }

    /**
     * @param from the sender of every mail on this connection
     */
    static SmtpConnection open(SmtpServer server, String from) throws DeliveryFailedException {
        return open(server, from, PATIENCE);
    }

    /**
     * @param patience for signing in, and for each mail
     */
    static SmtpConnection open(SmtpServer server, String from, Duration patience)
            throws DeliveryFailedException {
        var deadline = new DialogueDeadline(patience);
        try {
            var connection = new SmtpConnection(deadline, server.session(from, deadline));
            deadline.within(() -> connection.signIn(server));
            return connection;
        } catch (MessagingException e) {
            throw new DeliveryFailedException(new DeliveryFailure(Kind.SERVER_TROUBLE), e);
        }
    }

    private void signIn(SmtpServer server) throws MessagingException {
        if (server.wantsSignIn()) {
            transport.connect(server.user(), server.password());
        } else {
            transport.connect();
        }
    }

    /** Returns when the server has taken the mail; whoever calls notes that down at once. */
    void send(OutgoingMail mail) throws DeliveryFailedException {
        var recipient = MailMessage.bare(mail.to());
        try {
            var message = new MailMessage(session, mail);
            message.saveChanges();
            deadline.within(() -> transport.sendMessage(message, new Address[] {recipient}));
        } catch (MessagingException e) {
            failed = true;
            throw new DeliveryFailedException(SmtpReply.meaning(e, recipient), e);
        }
    }

    /** Returns whether another mail may be sent; after one that failed, the server is asked. */
    boolean isUsable() {
        if (failed) {
            try {
                deadline.within(() -> failed = !transport.isConnected());
            } catch (MessagingException e) {
                return false;
            }
        }
        return !failed;
    }

    @Override
    public void close() {
        try {
            deadline.within(transport::close);
        } catch (MessagingException e) {
            // what was to be sent has been, and the server will notice that we are gone
        }
    }
}
