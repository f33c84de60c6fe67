package org.distintivo.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The pages of the portal, as its table of addresses has them, so that none is forgotten. */
final class PortalPages {

    private static final String TABLE =
            "badge-web/src/main/java/org/distintivo/platform/portal/Routes.java";
    private static final Pattern CONSTANT = Pattern.compile("String (\\w+) = \"([^\"]+)\"");
    private static final Pattern ROUTE =
            Pattern.compile("new Route\\(\\s*([^,]+?),\\s*\"([^\"]+)\",\\s*([A-Z]+)\\)");

    private final List<PortalPage> all = read();

    /**
     * One of them.
     *
     * @param address with gaps in braces
     * @param audience for whom it is
     */
    record PortalPage(String address, String audience) {

        boolean isFor(String path) {
            return path.matches(address.replaceAll("\\{\\w+}", "[^/]+"));
        }

        boolean isPublic() {
            return audience.equals("PUBLIC");
        }

        @Override
        public String toString() {
            return address;
        }
    }

    List<PortalPage> all() {
        return all;
    }

    /** The page at that path, if there is one: the first that fits counts. */
    Optional<PortalPage> at(String path) {
        return all.stream().filter(page -> page.isFor(path)).findFirst();
    }

    private static List<PortalPage> read() {
        try {
            var table = Files.readString(TestFolders.root().resolve(TABLE));
            Map<String, String> constants =
                    CONSTANT.matcher(table)
                            .results()
                            .collect(Collectors.toMap(it -> it.group(1), it -> it.group(2)));
            var routes = ROUTE.matcher(table).results().toList();
            if (routes.size() != table.split("new Route\\(", -1).length - 1) {
                throw new AssertionError("a line of the table of addresses that is not understood");
            }
            return routes.stream()
                    .filter(route -> isPage(route.group(2)))
                    .map(route -> page(route, constants))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something to look at, and not a file. */
    private static boolean isPage(String view) {
        var file = TestFolders.root().resolve("badge-web/src/main/webapp" + view);
        try {
            var text = Files.exists(file) ? Files.readString(file) : "";
            return text.contains("template=") || text.contains("<html");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PortalPage page(MatchResult route, Map<String, String> constants) {
        var address = new StringBuilder();
        for (var part : route.group(1).split("\\s*\\+\\s*")) {
            address.append(part.startsWith("\"") ? part.replace("\"", "") : constants.get(part));
        }
        return new PortalPage(address.toString(), route.group(3));
    }
}
