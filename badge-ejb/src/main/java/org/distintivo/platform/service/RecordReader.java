package org.distintivo.platform.service;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.distintivo.platform.domain.FieldRefusedException;
import org.distintivo.platform.domain.FieldRefusedException.Expected;

/**
 * Fills a record from a JSON object whose members are named like the record's components. A member
 * that the record does not have is refused, because a misspelt one would otherwise be lost in
 * silence. What is missing or null is null; constraints on the record are for the caller to check.
 */
final class RecordReader {

    private static final int LENGTH_OF_A_DAY = 10; // longer ones are years beyond 9999

    private RecordReader() {}

    /**
     * @param path the name of the object within the request; empty for the whole body
     * @throws FieldRefusedException naming the first member that does not fit
     */
    static <R extends Record> R read(JsonObject object, Class<R> type, String path) {
        var components = type.getRecordComponents();
        refuseUnknown(object.keySet(), components, path);
        var values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            var name = join(path, components[i].getName());
            values[i] = value(object.get(components[i].getName()), components[i], name);
        }
        return create(type, components, values);
    }

    private static void refuseUnknown(
            Set<String> given, RecordComponent[] components, String path) {
        var known =
                Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet());
        given.stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(
                        name -> {
                            throw FieldRefusedException.unknown(join(path, name));
                        });
    }

    private static Object value(JsonValue value, RecordComponent component, String name) {
        if (value != null && value != JsonValue.NULL) {
            return convert(value, component.getGenericType(), name);
        }
        if (component.getType().isPrimitive()) {
            throw FieldRefusedException.missing(name);
        }
        return null;
    }

    private static Object convert(JsonValue value, Type type, String name) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return list(value, list.getActualTypeArguments()[0], name);
        }
        var wanted = (Class<?>) type;
        if (JsonValue.class.isAssignableFrom(wanted)) {
            return json(value, wanted, name);
        }
        if (wanted.isRecord()) {
            return record(value, wanted.asSubclass(Record.class), name);
        }
        if (wanted == int.class || wanted == Integer.class) {
            return integer(value, name);
        }
        if (wanted == long.class || wanted == Long.class) {
            return whole(value, name);
        }
        if (wanted == boolean.class || wanted == Boolean.class) {
            return flag(value, name);
        }
        return fromText(text(value, name), wanted, name);
    }

    private static List<Object> list(JsonValue value, Type item, String name) {
        if (!(value instanceof JsonArray array)) {
            throw FieldRefusedException.wrongType(name, Expected.ARRAY);
        }
        var items = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            items.add(convert(array.get(i), item, name + "[" + i + "]"));
        }
        return List.copyOf(items);
    }

    private static Object json(JsonValue value, Class<?> wanted, String name) {
        if (!wanted.isInstance(value)) {
            throw FieldRefusedException.wrongType(name, Expected.OBJECT);
        }
        return value;
    }

    private static <R extends Record> R record(JsonValue value, Class<R> type, String name) {
        if (!(value instanceof JsonObject object)) {
            throw FieldRefusedException.wrongType(name, Expected.OBJECT);
        }
        return read(object, type, name);
    }

    private static Integer integer(JsonValue value, String name) {
        try {
            return Math.toIntExact(whole(value, name));
        } catch (ArithmeticException e) {
            throw FieldRefusedException.wrongType(name, Expected.SMALLER_NUMBER);
        }
    }

    private static Long whole(JsonValue value, String name) {
        try {
            if (value instanceof JsonNumber number) {
                return number.longValueExact();
            }
        } catch (ArithmeticException e) {
            // told below
        }
        throw FieldRefusedException.wrongType(name, Expected.WHOLE_NUMBER);
    }

    private static Boolean flag(JsonValue value, String name) {
        return switch (value.getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> throw FieldRefusedException.wrongType(name, Expected.FLAG);
        };
    }

    private static String text(JsonValue value, String name) {
        if (!(value instanceof JsonString string)) {
            throw FieldRefusedException.wrongType(name, Expected.TEXT);
        }
        var text = string.getString();
        if (text.indexOf('\0') >= 0) {
            throw FieldRefusedException.controlCharacter(name); // no database keeps it
        }
        return text;
    }

    private static Object fromText(String text, Class<?> wanted, String name) {
        if (wanted == String.class) {
            return text;
        }
        if (wanted == LocalDate.class) {
            return day(text, name);
        }
        if (wanted.isEnum()) {
            return Arrays.stream(wanted.getEnumConstants())
                    .filter(each -> ((Enum<?>) each).name().equals(text))
                    .findFirst()
                    .orElseThrow(() -> FieldRefusedException.invalid(name, Expected.PERMITTED));
        }
        throw new IllegalStateException("requests hold no " + wanted.getName());
    }

    private static LocalDate day(String text, String name) {
        try {
            if (text.length() == LENGTH_OF_A_DAY) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // told below
        }
        throw FieldRefusedException.invalid(name, Expected.DAY);
    }

    private static <R extends Record> R create(
            Class<R> type, RecordComponent[] components, Object[] values) {
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.trySetAccessible();
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e); // every record has this constructor
        }
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
