package org.distintivo.account.service;

/** What somebody got by mail and hands in: the link's token, or the code with its address. */
public sealed interface MailedSecret {

    record Link(String token) implements MailedSecret {
        @Override
        public String toString() {
            return "Link[…]";
        }
    }

    /**
     * @param code spaces and hyphens do not matter
     */
    record Code(String address, String code) implements MailedSecret {
        @Override
        public String toString() {
            return "Code[…]";
        }
    }
}
