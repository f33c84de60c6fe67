package org.distintivo.notification.service;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import org.distintivo.notification.domain.DeliveryFailure;
import org.distintivo.notification.domain.DeliveryFailure.Kind;

/**
 * An open connection to the mail server, for any number of mails one after the other.
 *
 * <p>It is opened before a mail is put together, so that a server that is down costs no token.
 */
final class SmtpConnection implements AutoCloseable {

    private final Session session;
    private final Transport transport;

    private SmtpConnection(Session session, Transport transport) {
        this.session = session;
        this.transport = transport;
    }

    /**
     * @param from the sender of every mail on this connection
     */
    static SmtpConnection open(SmtpServer server, String from) throws DeliveryFailedException {
        var session = server.session(from);
        try {
            var transport = session.getTransport();
            if (server.wantsSignIn()) {
                transport.connect(server.user(), server.password());
            } else {
                transport.connect();
            }
            return new SmtpConnection(session, transport);
        } catch (MessagingException e) {
            throw new DeliveryFailedException(new DeliveryFailure(Kind.SERVER_TROUBLE), e);
        }
    }

    /** Returns when the server has taken the mail; whoever calls notes that down at once. */
    void send(ReadyMail mail) throws DeliveryFailedException {
        var recipient = MailMessage.bare(mail.to());
        try {
            var message = new MailMessage(session, mail);
            message.saveChanges();
            transport.sendMessage(message, new Address[] {recipient});
        } catch (MessagingException e) {
            throw new DeliveryFailedException(SmtpReply.meaning(e, recipient), e);
        }
    }

    /** Whether another mail may be sent after one that failed. */
    boolean isUsable() {
        return transport.isConnected();
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException e) {
            // what was to be sent has been, and the server will notice that we are gone
        }
    }
}
