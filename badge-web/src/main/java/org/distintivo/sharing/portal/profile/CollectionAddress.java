package org.distintivo.sharing.portal.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.portal.Paging;

/**
 * The address of a page on which badges are arranged: with the filter, the page of the list, and
 * the badge that was moved last, whose button gets the focus.
 */
@RequestScoped
public class CollectionAddress {

    private static final Charset UTF = StandardCharsets.UTF_8;

    @Inject private Navigation navigation;

    /** Returns the address without its query. */
    String path() {
        var id = navigation.parameter("id");
        return ProfilePage.HERE
                + (id == null ? "/badges" : "/collections/" + URLEncoder.encode(id, UTF));
    }

    /** Returns what the list is filtered by. */
    String filter() {
        var typed = navigation.parameter("q");
        return typed == null ? "" : typed.strip();
    }

    /** Returns the number of the page of chosen badges, counted from 0. */
    int at() {
        return Paging.number(navigation.parameter("at"));
    }

    String here() {
        return path() + "?q=" + URLEncoder.encode(filter(), UTF) + "&at=" + at();
    }

    /** Returns the address of the list's pages, without the number. */
    String pages() {
        return path() + "?q=" + URLEncoder.encode(filter(), UTF) + "&at=";
    }

    /** Returns the address on which the badge's button has the focus that was pressed. */
    String moved(String badge, boolean behind) {
        return here() + "&moved=" + URLEncoder.encode(badge, UTF) + "&way=" + way(behind);
    }

    /** Returns whether the badge was moved last, in that direction. */
    boolean isMoved(String badge, boolean behind) {
        return badge.equals(navigation.parameter("moved"))
                && way(behind).equals(navigation.parameter("way"));
    }

    private static String way(boolean behind) {
        return behind ? "down" : "up";
    }
}
