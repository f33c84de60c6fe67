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

        /** Returns the digits, of any script, without what mail programs and people put between. */
        static String digits(String typed) {
            var digits = new StringBuilder();
            typed.codePoints()
                    .filter(Character::isDigit)
                    .forEach(digit -> digits.append(Character.digit(digit, 10)));
            return digits.toString();
        }

        @Override
        public String toString() {
            return "Code[…]";
        }
    }
}
