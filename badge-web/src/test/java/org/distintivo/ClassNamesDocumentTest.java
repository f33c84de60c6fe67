package org.distintivo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Classes and methods that documents and package notes name are there. */
class ClassNamesDocumentTest {

    private static final Pattern QUOTED = Pattern.compile("`([^`\n]+)`|\\{@code ([^}]+)}");
    private static final Pattern COMMAND = Pattern.compile("-D(?:it\\.)?test=(\\w+)");
    private static final Pattern NAME =
            Pattern.compile("([A-Z]\\w*[a-z]\\w*)(?:\\.([a-z]\\w*))?(?:\\(.*\\))?");
    private static final Pattern LINK =
            Pattern.compile("\\{@link\\s+\\*?\\s*(org\\.distintivo\\.[\\w.]+)");
    private static final Pattern TYPE =
            Pattern.compile("\\b(?:class|record|interface|enum) ([A-Z]\\w*)");

    /** Words of standards and of the platform, and names of parts that have no class. */
    private static final Set<String> OTHERS =
            Set.of(
                    "AchievementCredential",
                    "Assertion",
                    "BadgeClass",
                    "BitstringStatusList",
                    "Ed25519Signature2020",
                    "EndorsementCredential",
                    "Forwarded",
                    "GradePointAverage",
                    "Host",
                    "HttpAuthenticationMechanism",
                    "IdentityObject",
                    "LetterGrade",
                    "Percent",
                    "Profile",
                    "RawScore",
                    "Result",
                    "ScaledScore",
                    "VerifiablePresentation");

    private static final List<String> JDK =
            List.of(
                    "java.io",
                    "java.lang",
                    "java.net",
                    "java.net.http",
                    "java.nio.file",
                    "java.security",
                    "java.text",
                    "java.time",
                    "java.util",
                    "java.util.concurrent",
                    "javax.net.ssl");

    private static final Pattern IMPORT = Pattern.compile("(?m)^import [\\w.]+\\.([A-Z]\\w*);");

    private final Map<String, String> types = types();
    private final Set<String> imported = imported();

    @Test
    void every_class_that_is_named_is_there() {
        var missing = new ArrayList<String>();
        for (var file : readers()) {
            QUOTED.matcher(ProjectFiles.text(file))
                    .results()
                    .map(quoted -> quoted.group(1) == null ? quoted.group(2) : quoted.group(1))
                    .filter(name -> !isThere(name))
                    .forEach(name -> missing.add(file + ": " + name));
        }
        assertThat(missing)
                .as("names that are no class here, in a library or in the JDK (else see OTHERS)")
                .isEmpty();
    }

    @Test
    void every_test_that_a_command_runs_is_there() {
        var missing = new ArrayList<String>();
        for (var file : ProjectFiles.documents()) {
            COMMAND.matcher(ProjectFiles.text(file))
                    .results()
                    .map(command -> command.group(1))
                    .filter(name -> !name.equals("none") && !types.containsKey(name))
                    .forEach(name -> missing.add(file + ": " + name));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_class_that_package_notes_link_to_is_there() {
        var names = new HashSet<String>();
        ProjectFiles.allSources().forEach(file -> names.add(qualified(file)));
        var missing = new ArrayList<String>();
        for (var file : notes()) {
            LINK.matcher(ProjectFiles.text(file))
                    .results()
                    .map(link -> link.group(1))
                    .filter(name -> !names.contains(name))
                    .forEach(name -> missing.add(file + ": " + name));
        }
        assertThat(missing).isEmpty();
    }

    private boolean isThere(String quoted) {
        var name = NAME.matcher(quoted);
        if (!name.matches() || isOfOthers(name.group(1)) || isFile(quoted)) {
            return true;
        }
        var source = types.get(name.group(1));
        var member = name.group(2);
        return source != null && (member == null || source.matches("(?s).*\\b" + member + "\\b.*"));
    }

    private boolean isOfOthers(String name) {
        return OTHERS.contains(name)
                || imported.contains(name)
                || JDK.stream().anyMatch(place -> isClass(place + "." + name));
    }

    private static boolean isClass(String name) {
        try {
            Class.forName(name, false, ClassNamesDocumentTest.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static boolean isFile(String quoted) {
        return quoted.matches(".*\\.(md|xml|json|txt|csv|java|xhtml)");
    }

    private static List<Path> readers() {
        return Stream.concat(ProjectFiles.documents().stream(), notes().stream()).toList();
    }

    private static List<Path> notes() {
        return ProjectFiles.allSources().stream()
                .filter(file -> file.endsWith("package-info.java"))
                .toList();
    }

    private static Map<String, String> types() {
        var found = new HashMap<String, String>();
        for (var file : ProjectFiles.allSources()) {
            var source = ProjectFiles.text(file);
            TYPE.matcher(source).results().forEach(type -> found.put(type.group(1), source));
        }
        return found;
    }

    /** Classes of libraries that are in use. */
    private static Set<String> imported() {
        var found = new HashSet<String>();
        for (var file : ProjectFiles.allSources()) {
            IMPORT.matcher(ProjectFiles.text(file))
                    .results()
                    .filter(name -> !name.group().contains("import org.distintivo."))
                    .forEach(name -> found.add(name.group(1)));
        }
        return found;
    }

    private static String qualified(Path source) {
        var path = source.toString().replace('\\', '/');
        return path.replaceFirst(".*/java/", "").replaceFirst("\\.java$", "").replace('/', '.');
    }
}
