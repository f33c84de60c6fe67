package org.distintivo;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.distintivo.earning.domain.Fault;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.platform.domain.Coded;
import org.distintivo.platform.domain.RuleViolation;
import org.distintivo.verifying.domain.CheckResult;
import org.junit.jupiter.api.Test;

/**
 * Rule 13 of the guide to the architecture: no decision hangs on a message key or another text.
 * Outcomes are constants; their codes are for other programs and for the bundles of texts.
 */
class DecisionsTest {

    /** Whose {@code code()} names a text. */
    private static final List<Class<?>> CODED =
            List.of(
                    Coded.class,
                    CheckResult.class,
                    RuleViolation.class,
                    Fault.class,
                    DocumentRefusedException.class);

    private static final Set<String> NAMES = Set.of("code", "messageKey", "words");

    /** What is asked of a text in order to decide; a switch asks for its hash. */
    private static final Set<String> COMPARISONS =
            Set.of(
                    "equals",
                    "equalsIgnoreCase",
                    "startsWith",
                    "endsWith",
                    "contains",
                    "matches",
                    "hashCode");

    /** Chained calls are seldom further apart. */
    private static final int NEAR = 2;

    private static final Pattern LITERAL =
            Pattern.compile(
                    "(?:\\b(?:equals|startsWith|endsWith|contains)\\(\\s*|\\bcase )\"([^\"]+)\"");
    private static final Pattern CONSTANT = Pattern.compile("String (\\w+)\\s*=\\s*\"([^\"]+)\";");

    @Test
    void no_decision_compares_the_code_of_an_outcome() {
        JavaClasses classes =
                new ClassFileImporter()
                        .withImportOption(new ProductClasses())
                        .importPackages("org.distintivo");
        var found = new TreeSet<String>();
        classes.stream()
                .flatMap(type -> type.getCodeUnits().stream())
                .forEach(unit -> found.addAll(comparisons(unit)));

        assertThat(found).isEmpty();
    }

    @Test
    void no_decision_compares_a_message_key() {
        var keys = messageKeys();
        var found = new TreeSet<String>();
        sources().forEach(source -> found.addAll(comparisons(source, keys)));

        assertThat(keys).hasSizeGreaterThan(500);
        assertThat(found).isEmpty();
    }

    private static List<String> comparisons(JavaCodeUnit unit) {
        var calls = unit.getMethodCallsFromSelf();
        var found = new ArrayList<String>();
        for (var asked : calls) {
            if (isCode(asked)) {
                calls.stream()
                        .filter(DecisionsTest::isComparison)
                        .filter(call -> distance(asked, call) <= NEAR)
                        .forEach(call -> found.add(call.getDescription()));
            }
        }
        return found;
    }

    private static boolean isCode(JavaMethodCall call) {
        return NAMES.contains(call.getName())
                && call.getTarget().getRawParameterTypes().isEmpty()
                && CODED.stream().anyMatch(call.getTargetOwner()::isAssignableTo);
    }

    private static boolean isComparison(JavaMethodCall call) {
        var owner = call.getTargetOwner();
        return COMPARISONS.contains(call.getName())
                && (owner.isEquivalentTo(String.class)
                        || owner.isAssignableTo(java.util.Collection.class));
    }

    private static int distance(JavaMethodCall one, JavaMethodCall other) {
        return Math.abs(one.getLineNumber() - other.getLineNumber());
    }

    private static List<String> comparisons(Path source, Set<String> keys) {
        var text = read(source);
        var found = new ArrayList<String>();
        var literals = LITERAL.matcher(text);
        while (literals.find()) {
            if (keys.contains(literals.group(1))) {
                found.add(source.getFileName() + " compares " + literals.group(1));
            }
        }
        var constants = CONSTANT.matcher(text);
        while (constants.find()) {
            var compared = "(equals|contains|startsWith)\\(" + constants.group(1) + "\\)";
            if (keys.contains(constants.group(2))
                    && Pattern.compile(compared).matcher(text).find()) {
                found.add(source.getFileName() + " compares " + constants.group(2));
            }
        }
        return found;
    }

    private static Set<String> messageKeys() {
        var keys = new TreeSet<String>();
        files("badge-ejb/src/main/resources/texts/en", ".properties")
                .forEach(
                        file -> {
                            var bundle = new Properties();
                            try (var in = Files.newBufferedReader(file)) {
                                bundle.load(in);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                            keys.addAll(bundle.stringPropertyNames());
                        });
        return keys;
    }

    private static Stream<Path> sources() {
        return Stream.of("badge-domain", "badge-ejb", "badge-web")
                .flatMap(module -> files(module + "/src/main/java", ".java"));
    }

    private static Stream<Path> files(String folder, String end) {
        try (var all = Files.walk(Path.of("..", folder))) {
            return all.filter(file -> file.toString().endsWith(end)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
