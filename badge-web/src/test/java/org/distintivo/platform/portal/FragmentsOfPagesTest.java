package org.distintivo.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A parameter of a page does not reach the fragments that the page includes: without its own one a
 * fragment would stay empty, and nobody would be told.
 */
class FragmentsOfPagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern PARAMETER = Pattern.compile("<ui:param name=\"(\\w+)\"");
    private static final Pattern INCLUDE_WITHOUT_PARAMETERS =
            Pattern.compile("<ui:include src=\"([^\"#]+)\"/>");

    @Test
    void every_fragment_is_given_the_parameters_that_it_speaks_of() throws IOException {
        var missing = new TreeSet<String>();
        for (var page : pages()) {
            var text = Files.readString(page);
            for (var include : found(INCLUDE_WITHOUT_PARAMETERS, text)) {
                var fragment = Files.readString(at(page, include));
                found(PARAMETER, text).stream()
                        .filter(name -> speaksOf(fragment, name))
                        .forEach(name -> missing.add(page + ": " + include + " lacks " + name));
            }
        }
        assertThat(missing).isEmpty();
    }

    private static boolean speaksOf(String fragment, String name) {
        return Pattern.compile("[{( ]" + name + "\\.").matcher(fragment).find()
                && !fragment.contains("var=\"" + name + "\"")
                && !fragment.contains("<ui:param name=\"" + name + "\"");
    }

    private static Path at(Path page, String include) {
        return include.startsWith("/")
                ? PAGES.resolve(include.substring(1))
                : page.resolveSibling(include);
    }

    private static TreeSet<String> found(Pattern pattern, String text) {
        var all = new TreeSet<String>();
        pattern.matcher(text).results().forEach(result -> all.add(result.group(1)));
        return all;
    }

    private static Iterable<Path> pages() throws IOException {
        try (var files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }
}
