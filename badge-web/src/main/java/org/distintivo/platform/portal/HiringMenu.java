package org.distintivo.platform.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.distintivo.platform.portal.ConsoleMenu.Entry;

/** Lists the menu of the room in which the people of employers work. */
@Named
@ApplicationScoped
public class HiringMenu {

    static final String HOME = "/hiring";

    private static final List<Entry> ENTRIES =
            List.of(
                    new Entry("platform.hiring.today", HOME),
                    new Entry("platform.hiring.openings", "/hiring/openings"),
                    new Entry("platform.hiring.applications", "/hiring/applications"),
                    new Entry("platform.hiring.you", "/hiring/you"),
                    new Entry("platform.console.security", "/security"));

    public List<Entry> getEntries() {
        return ENTRIES;
    }
}
