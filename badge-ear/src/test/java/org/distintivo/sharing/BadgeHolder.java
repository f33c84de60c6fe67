package org.distintivo.sharing;

import com.microsoft.playwright.Page;
import java.util.Locale;
import org.distintivo.notification.Exams;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;

/** Somebody with a browser who has accepted one badge, and what such a person does with it. */
final class BadgeHolder implements AutoCloseable {

    static final String NAME = "Ada Rossi";

    private final TestServer server;
    private final Visitor visitor;
    private final String address = Exams.address();
    private final String id;

    /** Passes the first exam, signs up and accepts the badge, on whose page the window stays. */
    BadgeHolder(TestServer server, Locale language, Device device) {
        this(server, new Visitor(server, language, device), language);
    }

    private BadgeHolder(TestServer server, Visitor visitor, Locale language) {
        this.server = server;
        this.visitor = visitor;
        new Exams(server.api()).pass(address, language.toLanguageTag(), Exams.FIRST);
        visitor.signUp(address, NAME);
        visitor.press("button[name=accept]");
        id = visitor.page().url().replaceFirst(".*/", "").replaceFirst("[?#].*", "");
    }

    Visitor visitor() {
        return visitor;
    }

    Page page() {
        return visitor.page();
    }

    /** The mail address with which the holder signs in. */
    String address() {
        return address;
    }

    /** The badge's public id. */
    String id() {
        return id;
    }

    /** Opens the holder's own page of the badge, or one below it. */
    void open(String below) {
        var status = visitor.visit("/my/badges/" + id + below).status();
        if (status != 200) {
            throw new AssertionError(below + " answers " + status);
        }
    }

    /** Shows it to a wider or narrower audience, on the page on which badges are shared. */
    void show(String audience) {
        open("/share");
        visitor.press("button[name=show][value=" + audience + "]");
    }

    /** Makes it private again, on its page. */
    void hide() {
        open("");
        visitor.press("button[name=hide]");
    }

    /** Shows it to whoever has its address, and returns where its page is. */
    String shown() {
        show("LINK");
        return "/badges/" + id;
    }

    @Override
    public void close() {
        visitor.close();
    }
}
