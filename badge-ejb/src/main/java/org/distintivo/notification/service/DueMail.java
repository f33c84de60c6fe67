package org.distintivo.notification.service;

/** Which of the due mails a connection to the mail server takes. */
public enum DueMail {
    /** Only those that somebody waits for, such as a code to confirm an address. */
    URGENT,

    /** All of them, the urgent ones first. */
    ALL
}
