package org.distintivo.platform.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a feature answers for one table with a person in it: which rows are a person's, which
 * columns the person gets to read, and what becomes of them when the person is erased.
 *
 * <p>Unless said otherwise the rows are deleted. Every column is named: as told, as untold (secrets
 * and numbers that say nothing to anybody), or as staying. Columns that only say whose row it is
 * ({@code id}, {@code version}, {@code earner_id}, {@code account_id}) need no naming.
 */
public final class PersonalTable {

    /** Stands for the person's number in {@link #rows}. */
    public static final String EARNER = ":earner";

    /** Stands for that number and those of everybody who became the person, with commas between. */
    public static final String ALL_NUMBERS = ":numbers";

    /**
     * Prefixes of the texts that say what {@code audit_entry.action} means: first those that need
     * nothing beside them.
     */
    private static final String[] ACTS = {
        "account.acts.",
        "account.staff.history.",
        "earning.history.",
        "insight.history.",
        "integration.history."
    };

    private final String name;
    private final String rows;
    private final List<String> untold = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final Map<String, List<String>> words = new LinkedHashMap<>();
    private final Map<String, String> replaced = new LinkedHashMap<>();
    private String title;
    private boolean staying;

    private PersonalTable(String name, String rows) {
        this.name = Objects.requireNonNull(name, "name");
        this.rows = rows;
    }

    /**
     * Begins the answer for the rows that fulfil a condition.
     *
     * @param rows in SQL, with {@link #EARNER} for the person, or {@link #ALL_NUMBERS}
     */
    public static PersonalTable of(String name, String rows) {
        return new PersonalTable(name, Objects.requireNonNull(rows, "rows"));
    }

    /**
     * Begins the answer for a table of which no condition in SQL tells whose rows are whose: its
     * feature exports and erases them itself, observing the events of both.
     */
    public static PersonalTable observed(String name) {
        return new PersonalTable(name, null);
    }

    /**
     * Lets the person read columns.
     *
     * @param key of the text that says what the rows are; what follows its last dot names them in
     *     the exported file
     */
    public PersonalTable tells(String key, String... columns) {
        title = key;
        told.addAll(List.of(columns));
        return this;
    }

    /**
     * Says in words what the values of a column mean that is told, because they are codes.
     *
     * @param prefixes of the keys of the texts; the value stands behind the first that has it
     */
    public PersonalTable says(String column, String... prefixes) {
        words.put(column, List.of(prefixes));
        return this;
    }

    /** As {@link #says}, of the column with what people did by hand. */
    public PersonalTable saysActs() {
        return says("action", ACTS);
    }

    /** Leaves columns out of the export, because they say nothing to the person. */
    public PersonalTable leavesOut(String... columns) {
        untold.addAll(List.of(columns));
        return this;
    }

    /** Empties columns at erasure, and lets the rows stay with all others. */
    public PersonalTable empties(String... columns) {
        for (var column : columns) {
            replaced.put(column, null);
        }
        return stays();
    }

    /** Puts something that is the same for everybody into a column, and lets the rows stay. */
    public PersonalTable replaces(String column, String value) {
        replaced.put(column, Objects.requireNonNull(value, "value"));
        return stays();
    }

    /** Lets the rows stay at erasure. */
    public PersonalTable stays() {
        staying = true;
        return this;
    }

    public String name() {
        return name;
    }

    /** Returns which rows are a person's; empty where the feature finds them itself. */
    public Optional<String> rows() {
        return Optional.ofNullable(rows);
    }

    /** Returns the key of the text that says what the rows are; empty where nothing is told. */
    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    /** Returns the prefixes of texts by the columns whose values they say in words. */
    public Map<String, List<String>> words() {
        return new LinkedHashMap<>(words);
    }

    public List<String> told() {
        return List.copyOf(told);
    }

    /** Returns every column that is named. */
    public List<String> columns() {
        var all = new ArrayList<>(told);
        all.addAll(untold);
        all.addAll(replaced.keySet());
        return all;
    }

    /** Returns what erasing puts into columns of rows that stay; null for nothing. */
    public Map<String, String> replaced() {
        return new LinkedHashMap<>(replaced);
    }

    /** Returns whether erasing leaves the rows. */
    public boolean isStaying() {
        return staying;
    }
}
