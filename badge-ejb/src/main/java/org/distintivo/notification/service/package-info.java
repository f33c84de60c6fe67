/**
 * Writes mails into the outbox when other features tell that something happened, puts their words
 * together, and sends them.
 *
 * <p>The path of a mail: {@code MailObserver} writes it in the transaction of the news; {@code
 * OutboxJob} claims it later, {@code MailComposer} gathers what it tells of and makes the links,
 * {@code MailTemplates} finds the words, {@code HtmlLetter} and {@code TextLetter} set them, {@code
 * SmtpConnection} hands them to the mail server. The console looks at it through {@code
 * OutboxService}.
 */
package org.distintivo.notification.service;
