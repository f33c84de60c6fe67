package org.distintivo.platform.service;

import jakarta.json.JsonArray;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonConfig;
import jakarta.json.JsonConfig.KeyStrategy;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NoSuchElementException;
import org.distintivo.platform.domain.FieldRefusedException;
import org.distintivo.platform.domain.JsonRefusedException;

/**
 * Reads JSON from strangers: bounded in size, depth and number length, UTF-8 without damage, no
 * member twice, nothing behind the end (RFC 8259, I-JSON RFC 7493 §2.3). Everything that is sent to
 * our own interface is read here (ADR 32). Depth is bounded while the tree is built, because
 * building the tree of a hundred thousand nested arrays overflows the stack.
 */
public final class StrictJson {

    /** Levels of nesting that anything honest stays under. */
    public static final int MAX_DEPTH = 32;

    private static final int MAX_NUMBER_LENGTH = 40;

    /** Zeros that may be left out; a few characters can stand for a number of gigabytes. */
    private static final int MAX_EXPONENT = 1_000;

    /** Looked up once: the static methods of {@code jakarta.json} look it up with every call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    /** Reading a longer number costs more than its length; Parsson then refuses to. */
    private static final JsonParserFactory PARSERS =
            JSON.createParserFactory(
                    Map.of("org.eclipse.parsson.maxBigDecimalLength", MAX_NUMBER_LENGTH));

    private static final JsonBuilderFactory BUILDERS =
            JSON.createBuilderFactory(Map.of(JsonConfig.KEY_STRATEGY, KeyStrategy.NONE));

    private StrictJson() {}

    /**
     * Fills a record from a body that is one JSON object with that record's members and no others.
     *
     * @param maxBytes the largest body that is read at all
     * @throws JsonRefusedException if the body cannot be read
     * @throws FieldRefusedException naming the first member that does not fit
     */
    public static <R extends Record> R read(InputStream body, int maxBytes, Class<R> type) {
        if (read(body, maxBytes) instanceof JsonObject object) {
            return RecordReader.read(object, type, "");
        }
        throw JsonRefusedException.notAnObject();
    }

    /**
     * Reads a text, for tests and callers that have the whole text.
     *
     * @param maxBytes the largest body that is read at all
     * @throws JsonRefusedException {@code json-malformed}, {@code json-too-deep} or {@code
     *     body-too-large}
     */
    public static JsonStructure read(InputStream body, int maxBytes) {
        return read(bytes(body, maxBytes), maxBytes);
    }

    /** As {@link #read(InputStream, int)}, for bytes that are in memory already. */
    public static JsonStructure read(byte[] body, int maxBytes) {
        if (body.length > maxBytes) {
            throw JsonRefusedException.tooLarge(maxBytes);
        }
        try (var parser = PARSERS.createParser(new StringReader(decode(body)))) {
            var structure = structure(parser, parser.next(), 1);
            if (parser.hasNext()) {
                throw JsonRefusedException.malformed();
            }
            return structure;
        } catch (JsonException
                | IllegalStateException
                | NoSuchElementException
                | NumberFormatException
                | UnsupportedOperationException e) {
            // the last two are what Parsson has for exponents and numbers that are too long
            throw JsonRefusedException.malformed();
        }
    }

    /**
     * Returns all bytes of a body, or a refusal as soon as it is larger than allowed.
     *
     * @throws JsonRefusedException {@code body-too-large} or {@code body-incomplete}
     */
    public static byte[] bytes(InputStream body, int maxBytes) {
        try {
            var bytes = body.readNBytes(maxBytes + 1);
            if (bytes.length > maxBytes) {
                throw JsonRefusedException.tooLarge(maxBytes);
            }
            return bytes;
        } catch (IOException e) {
            throw JsonRefusedException.incomplete();
        }
    }

    private static String decode(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw JsonRefusedException.malformed();
        }
    }

    /** Reads a structure down to the allowed depth, so that the stack cannot overflow. */
    private static JsonStructure structure(JsonParser parser, Event start, int depth) {
        if (depth > MAX_DEPTH) {
            throw JsonRefusedException.tooDeep(MAX_DEPTH);
        }
        return switch (start) {
            case START_OBJECT -> object(parser, depth);
            case START_ARRAY -> array(parser, depth);
            default -> throw JsonRefusedException.malformed();
        };
    }

    private static JsonObject object(JsonParser parser, int depth) {
        var object = BUILDERS.createObjectBuilder();
        for (var event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
            var name = wellFormed(parser.getString());
            object.add(name, value(parser, parser.next(), depth));
        }
        return object.build();
    }

    private static JsonArray array(JsonParser parser, int depth) {
        var array = BUILDERS.createArrayBuilder();
        for (var event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            array.add(value(parser, event, depth));
        }
        return array.build();
    }

    private static JsonValue value(JsonParser parser, Event event, int depth) {
        return switch (event) {
            case VALUE_STRING -> JSON.createValue(wellFormed(parser.getString()));
            case VALUE_NUMBER -> {
                bounded(parser);
                yield parser.getValue();
            }
            case VALUE_TRUE -> JsonValue.TRUE;
            case VALUE_FALSE -> JsonValue.FALSE;
            case VALUE_NULL -> JsonValue.NULL;
            default -> structure(parser, event, depth + 1);
        };
    }

    /** Returns the text; refuses lone surrogates, which could not be stored or signed. */
    private static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            i++;
            if (i == text.length() || !Character.isSurrogatePair(c, text.charAt(i))) {
                throw JsonRefusedException.malformed();
            }
        }
        return text;
    }

    private static void bounded(JsonParser parser) {
        if (parser.getString().length() > MAX_NUMBER_LENGTH
                || Math.abs((long) parser.getBigDecimal().scale()) > MAX_EXPONENT) {
            throw JsonRefusedException.malformed();
        }
    }

    /** For tests and callers that hold text. */
    public static JsonStructure read(String text, int maxBytes) {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), maxBytes);
    }
}
