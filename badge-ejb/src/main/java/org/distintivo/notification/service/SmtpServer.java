package org.distintivo.notification.service;

import jakarta.mail.Session;
import java.util.Optional;
import java.util.Properties;
import javax.net.SocketFactory;
import org.distintivo.platform.service.Settings;
import org.distintivo.platform.service.Settings.SmtpTls;

/**
 * The mail server that the operator has set.
 *
 * @param user empty when the server asks for no sign-in
 */
record SmtpServer(String host, int port, SmtpTls tls, String user, String password) {

    private static final String CONNECT_WITHIN = "10000";

    /** A server that takes longer than this for one reply counts as down: no tarpit holds us. */
    private static final String REPLY_WITHIN = "60000";

    static Optional<SmtpServer> of(Settings settings) {
        return settings.smtpHost()
                .map(
                        host ->
                                new SmtpServer(
                                        host,
                                        settings.smtpPort(),
                                        settings.smtpTls(),
                                        settings.smtpUser().orElse(""),
                                        settings.smtpPassword().orElse("")));
    }

    boolean wantsSignIn() {
        return !user.isEmpty();
    }

    /**
     * @param from for the envelope and for the greeting, which must not wait for a look-up
     * @param sockets makes the connection, with or without TLS
     */
    Session session(String from, SocketFactory sockets) {
        var mail = new Properties();
        mail.put("mail.transport.protocol", "smtp");
        mail.put("mail.smtp.host", host);
        mail.put("mail.smtp.port", Integer.toString(port));
        mail.put("mail.smtp.auth", Boolean.toString(wantsSignIn()));
        mail.put("mail.smtp.from", from);
        mail.put("mail.smtp.localhost", from.substring(from.indexOf('@') + 1));
        mail.put("mail.smtp.ssl.enable", Boolean.toString(tls == SmtpTls.TLS));
        mail.put("mail.smtp.starttls.enable", Boolean.toString(tls == SmtpTls.STARTTLS));
        mail.put("mail.smtp.starttls.required", Boolean.toString(tls == SmtpTls.STARTTLS));
        mail.put("mail.smtp.ssl.checkserveridentity", "true");
        mail.put("mail.smtp.connectiontimeout", CONNECT_WITHIN);
        mail.put("mail.smtp.timeout", REPLY_WITHIN);
        mail.put(
                tls == SmtpTls.TLS ? "mail.smtp.ssl.socketFactory" : "mail.smtp.socketFactory",
                sockets);
        mail.put("mail.smtp.socketFactory.fallback", "false");
        mail.put("mail.smtp.quitwait", "false");
        return Session.getInstance(mail);
    }

    /** Omits the password, because it stays out of logs. */
    @Override
    public String toString() {
        return host + ":" + port + " " + tls.words();
    }
}
