package org.distintivo.platform.portal;

import java.io.Serializable;

/**
 * One page of a long list, with the addresses of the pages beside it: {@code <d:paging
 * of="#{outboxPage.paging}"/>} below the list.
 *
 * @param number counted from 0
 * @param address of the list, with its filter, ending so that the number can follow
 * @param shown how many rows this page has
 * @param most how many rows a full page has
 */
public record Paging(int number, String address, int shown, int most) implements Serializable {

    private static final String NUMBER = "\\d{1,6}";

    /** Returns the number of the page that an address asks for; the first for what is no number. */
    public static int number(String text) {
        return text != null && text.matches(NUMBER) ? Integer.parseInt(text) : 0;
    }

    /** Returns the address of the page with newer rows; null on the first page. */
    public String newer() {
        return number == 0 ? null : address + (number - 1);
    }

    /** Returns the address of the page with older rows; null on the last page. */
    public String older() {
        return shown < most ? null : address + (number + 1);
    }

    /** Returns the address of the first page. */
    public String first() {
        return address + 0;
    }

    /** Returns whether the list ends before this page, so that its being empty says nothing. */
    public boolean isPastEnd() {
        return shown == 0 && number > 0;
    }
}
