package org.distintivo;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the features that expression language, message keys, includes, JPQL and SQL mention. */
final class FeatureMentions {

    private static final Pattern NAMED = Pattern.compile("(?m)^@Named(?:\\(\"(\\w+)\"\\))?$");
    private static final Pattern ENTITY = Pattern.compile("(?m)^@Entity\\b");
    private static final Pattern TABLE = Pattern.compile("@Table\\(\\s*name = \"(\\w+)\"");
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{([^}]*)}");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'");
    private static final Pattern MESSAGE = Pattern.compile("'([a-z]+)\\.[\\w.]*'");
    private static final Pattern IDENTIFIER = Pattern.compile("(?<![\\w.])[a-z]\\w*");
    private static final Pattern INCLUDE =
            Pattern.compile("src=\"/(WEB-INF/)?(\\w+)/[^\"]*\\.xhtml\"");
    private static final Pattern FRAGMENT = Pattern.compile("\"/WEB-INF/(\\w+)/[^\"]*\\.xhtml\"");
    private static final Pattern TEXT =
            Pattern.compile("(?s)\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern QUERY =
            Pattern.compile("(?i)\\b(select|update|delete|insert|from|join|into)\\b");
    private static final Pattern WORD = Pattern.compile("\\w+");
    private static final Pattern TABLE_USED =
            Pattern.compile("(?i)\\b(?:from|join|into|update|table)\\s+(\\w+)");

    private final Map<String, String> beans = new HashMap<>();
    private final Map<String, String> entities = new HashMap<>();
    private final Map<String, String> tables = new HashMap<>();

    private FeatureMentions() {}

    /** Learns named beans, entities and tables from the sources. */
    static FeatureMentions of(List<Path> sources) {
        var mentions = new FeatureMentions();
        sources.forEach(source -> mentions.learn(source, ProjectFiles.text(source)));
        return mentions;
    }

    static String featureOfSource(Path source) {
        var path = source.toString().replace('\\', '/');
        return path.replaceFirst(".*/org/distintivo/", "").replaceFirst("/.*", "");
    }

    /** Templates and tags are the platform's. */
    static String featureOfPage(Path page) {
        var folder =
                page.getName(0).toString().equals("WEB-INF") ? page.getName(1) : page.getName(0);
        return Features.all().contains(folder.toString()) ? folder.toString() : "platform";
    }

    Set<String> inPage(String page) {
        var found = new TreeSet<String>();
        EXPRESSION
                .matcher(page)
                .results()
                .map(expression -> QUOTED.matcher(expression.group(1)).replaceAll(""))
                .flatMap(expression -> IDENTIFIER.matcher(expression).results())
                .forEach(name -> add(found, beans, name.group()));
        EXPRESSION
                .matcher(page)
                .results()
                .flatMap(expression -> MESSAGE.matcher(expression.group(1)).results())
                .map(key -> key.group(1))
                .filter(Features.all()::contains)
                .forEach(found::add);
        INCLUDE.matcher(page)
                .results()
                .map(include -> include.group(2))
                .filter(Features.all()::contains)
                .forEach(found::add);
        return found;
    }

    /** Returns the features whose own pages, not their published fragments, are included. */
    static Set<String> privateIncludes(String page) {
        return INCLUDE.matcher(page)
                .results()
                .filter(include -> include.group(1) == null)
                .map(include -> include.group(2))
                .collect(Collectors.toSet());
    }

    /** Returns the features whose published fragments a Java source names. */
    static Set<String> fragments(String source) {
        return FRAGMENT.matcher(source)
                .results()
                .map(fragment -> fragment.group(1))
                .collect(Collectors.toSet());
    }

    Set<String> inQueries(String source) {
        var found = new TreeSet<String>();
        TEXT.matcher(source)
                .results()
                .map(text -> text.group(1) == null ? text.group(2) : text.group(1))
                .filter(text -> QUERY.matcher(text).find())
                .forEach(query -> collect(found, query));
        return found;
    }

    private void collect(Set<String> found, String query) {
        WORD.matcher(query).results().forEach(word -> add(found, entities, word.group()));
        TABLE_USED
                .matcher(query)
                .results()
                .forEach(table -> add(found, tables, table.group(1).toLowerCase(Locale.ROOT)));
    }

    private static void add(Set<String> found, Map<String, String> known, String name) {
        if (known.containsKey(name)) {
            found.add(known.get(name));
        }
    }

    private void learn(Path source, String text) {
        var feature = featureOfSource(source);
        var type = source.getFileName().toString().replaceFirst("\\.java$", "");
        NAMED.matcher(text)
                .results()
                .forEach(n -> beans.put(n.group(1) == null ? lower(type) : n.group(1), feature));
        if (ENTITY.matcher(text).find()) {
            entities.put(type, feature);
            var table = TABLE.matcher(text);
            tables.put(table.find() ? table.group(1) : underscored(type), feature);
        }
    }

    private static String lower(String type) {
        return type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
    }

    private static String underscored(String type) {
        return type.replaceAll("(?<=.)([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
