package org.distintivo.earning.portal;

/**
 * One page of a long list, and the addresses of the pages beside it.
 *
 * @param number counted from 0
 * @param address of the list, with its filter, ending so that the number can follow
 */
record Paging(int number, String address) {

    private static final String NUMBER = "\\d{1,6}";

    static int number(String text) {
        return text != null && text.matches(NUMBER) ? Integer.parseInt(text) : 0;
    }

    /** Null when this is the first. */
    String newer() {
        return number == 0 ? null : address + (number - 1);
    }

    /** Null when this is the last. */
    String older(int shown, int most) {
        return shown < most ? null : address + (number + 1);
    }
}
