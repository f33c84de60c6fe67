package org.distintivo.platform.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * Lists the console's menu, for its pages and for error pages under its addresses: what waits for a
 * decision first.
 */
@Named
@ApplicationScoped
public class ConsoleMenu {

    static final String HOME = "/console";

    private static final List<Entry> ENTRIES =
            List.of(
                    entry("today", HOME),
                    entry("cases", "/console/cases"),
                    entry("names", "/console/names"),
                    entry("missing", "/console/missing"),
                    entry("earners", "/console/earners"),
                    entry("results", "/console/results"),
                    entry("imports", "/console/imports"),
                    entry("catalog", "/console/catalog"),
                    entry("postings", "/console/postings"),
                    entry("employers", "/console/employers"),
                    entry("salaries", "/console/salaries"),
                    entry("skills", "/console/skills"),
                    entry("mail", "/console/mail"),
                    entry("keys", "/console/keys"),
                    entry("clients", "/console/clients"),
                    entry("webhooks", "/console/webhooks"),
                    entry("brand", "/console/brand"),
                    entry("issuers", "/console/issuers"),
                    entry("staff", "/console/staff"),
                    entry("security", "/security"));

    /**
     * One line of the menu.
     *
     * @param key of its words
     */
    public record Entry(String key, String address) implements Serializable {}

    public List<Entry> getEntries() {
        return ENTRIES;
    }

    private static Entry entry(String name, String address) {
        return new Entry("platform.console." + name, address);
    }
}
