package org.distintivo;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Every record that our REST interface reads or writes, and an instance of each for tests. */
final class WireRecords {

    private static final List<Class<? extends Record>> ALL = find();

    private WireRecords() {}

    static Stream<Class<? extends Record>> all() {
        return ALL.stream();
    }

    private static List<Class<? extends Record>> find() {
        return new ClassFileImporter()
                .withImportOption(new ProductClasses()).importPackages("org.distintivo").stream()
                        .filter(type -> type.getPackageName().endsWith(".rest"))
                        .filter(type -> isWire(type.getSimpleName()) || isWire(enclosing(type)))
                        .filter(JavaClass::isRecord)
                        .<Class<? extends Record>>map(
                                type -> type.reflect().asSubclass(Record.class))
                        .toList();
    }

    private static boolean isWire(String name) {
        return name.matches(".*(Request|Response)");
    }

    private static String enclosing(JavaClass type) {
        return type.getEnclosingClass().map(JavaClass::getSimpleName).orElse("");
    }

    /** Returns whether a number somewhere in it may have decimals. */
    static boolean hasFractions(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .anyMatch(it -> mayBeFraction(it.getGenericType()));
    }

    private static boolean mayBeFraction(Type type) {
        if (type instanceof ParameterizedType list) {
            return mayBeFraction(list.getActualTypeArguments()[0]);
        }
        var wanted = (Class<?>) type;
        return wanted == BigDecimal.class
                || wanted.isRecord() && hasFractions(wanted.asSubclass(Record.class));
    }

    /** Returns an instance in which every component has a value. */
    static <R extends Record> R sample(Class<R> type) {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(it -> it.getType()).toArray(Class[]::new);
        var values = Arrays.stream(components).map(it -> value(it.getGenericType(), it.getName()));
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.trySetAccessible();
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.getName(), e);
        }
    }

    private static Object value(Type type, String name) {
        if (type instanceof ParameterizedType list) {
            return List.of(value(list.getActualTypeArguments()[0], name));
        }
        var wanted = (Class<?>) type;
        if (wanted.isRecord()) {
            return sample(wanted.asSubclass(Record.class));
        }
        return switch (wanted.getSimpleName()) {
            case "String" -> name + " “à”";
            case "int" -> 7;
            case "Long" -> 7_000_000_000L;
            case "boolean", "Boolean" -> true;
            case "LocalDate" -> LocalDate.of(2030, 2, 3);
            case "JsonObject" -> object(name);
            case "JsonValue" -> Json.createValue(name);
            default -> throw new AssertionError("no sample of " + wanted);
        };
    }

    private static JsonObject object(String name) {
        return Json.createObjectBuilder().add(name, JsonValue.TRUE).build();
    }
}
