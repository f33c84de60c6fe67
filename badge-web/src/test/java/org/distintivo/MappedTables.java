package org.distintivo;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.distintivo.platform.domain.VersionedEntity;

/** What the entities say about tables and columns. */
final class MappedTables {

    /** One field that is kept in a column. */
    record Mapped(String table, String column, Class<?> type) {}

    private static MappedTables read;

    private final Map<String, Class<?>> entities = new TreeMap<>();
    private final List<Mapped> columns = new ArrayList<>();

    private MappedTables() {}

    static synchronized MappedTables read() {
        return read == null ? read = imported() : read;
    }

    private static MappedTables imported() {
        var mapped = new MappedTables();
        new ClassFileImporter()
                .importUrl(location(VersionedEntity.class)).stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .map(JavaClass::reflect)
                        .forEach(mapped::add);
        return mapped;
    }

    private static URL location(Class<?> one) {
        return one.getProtectionDomain().getCodeSource().getLocation();
    }

    /** The tables that have an entity or are a collection of one, with the entity's class. */
    Map<String, Class<?>> entities() {
        return entities;
    }

    List<Mapped> columns() {
        return columns;
    }

    /** The table of an entity by its simple name, as JPQL calls it. */
    String table(String entity) {
        return entities.entrySet().stream()
                .filter(it -> it.getValue().getSimpleName().equals(entity))
                .map(Map.Entry::getKey)
                .filter(table -> !table.contains("_role") && !table.equals("claim_link_badge"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(entity));
    }

    private void add(Class<?> entity) {
        var table = entity.getAnnotation(Table.class);
        var name = table == null ? entity.getSimpleName() : table.name();
        entities.put(name.toLowerCase(Locale.ROOT), entity);
        addFields(name.toLowerCase(Locale.ROOT), entity, entity);
    }

    private void addFields(String table, Class<?> entity, Class<?> type) {
        for (var at = type; at != null && at != Object.class; at = at.getSuperclass()) {
            for (var field : at.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())
                        && !Modifier.isTransient(field.getModifiers())) {
                    add(table, entity, field);
                }
            }
        }
    }

    private void add(String table, Class<?> entity, Field field) {
        if (field.isAnnotationPresent(OneToMany.class)) {
            return; // the other table names this one
        }
        if (field.isAnnotationPresent(Embedded.class)) {
            addFields(table, entity, field.getType());
        } else if (field.isAnnotationPresent(ElementCollection.class)) {
            var collection = field.getAnnotation(CollectionTable.class);
            entities.put(collection.name(), entity);
            columns.add(new Mapped(collection.name(), column(field), String.class));
            columns.add(
                    new Mapped(collection.name(), collection.joinColumns()[0].name(), Long.class));
            var order = field.getAnnotation(OrderColumn.class);
            if (order != null) {
                columns.add(new Mapped(collection.name(), order.name(), int.class));
            }
        } else if (field.isAnnotationPresent(JoinColumn.class)) {
            var name = field.getAnnotation(JoinColumn.class).name();
            columns.add(new Mapped(table, name, Long.class));
        } else {
            columns.add(new Mapped(table, column(field), field.getType()));
        }
    }

    private static String column(Field field) {
        var column = field.getAnnotation(Column.class);
        var named = column != null && !column.name().isEmpty();
        return (named ? column.name() : field.getName()).toLowerCase(Locale.ROOT);
    }
}
