package org.distintivo.platform.service;

import jakarta.json.JsonException;
import jakarta.json.JsonStructure;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import org.distintivo.platform.domain.JsonRefusedException;

/**
 * Reads JSON from strangers: bounded in size, depth and number length, UTF-8 to the letter, no
 * member twice. Everything is checked on the stream before a tree is built, because building the
 * tree of a hundred thousand nested arrays overflows the stack.
 */
public final class StrictJson {

    /** Levels of nesting that anything honest stays under. */
    public static final int MAX_DEPTH = 32;

    private static final int MAX_NUMBER_LENGTH = 40;

    /** Looked up once: the static methods of {@code jakarta.json} look it up with every call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private StrictJson() {}

    /**
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
        var text = decode(body);
        check(text);
        try (var reader = JSON.createReader(new StringReader(text))) {
            return reader.read();
        } catch (JsonException | IllegalStateException e) {
            throw JsonRefusedException.malformed();
        }
    }

    /**
     * All bytes of a body, or a refusal as soon as it is larger than allowed.
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

    private static void check(String text) {
        var names = new ArrayDeque<Set<String>>();
        try (var parser = JSON.createParser(new StringReader(text))) {
            while (parser.hasNext()) {
                switch (parser.next()) {
                    case START_ARRAY, START_OBJECT -> {
                        names.push(new HashSet<>());
                        if (names.size() > MAX_DEPTH) {
                            throw JsonRefusedException.tooDeep(MAX_DEPTH);
                        }
                    }
                    case END_ARRAY, END_OBJECT -> names.pop();
                    case KEY_NAME -> once(names.peek(), wellFormed(parser.getString()));
                    case VALUE_STRING -> wellFormed(parser.getString());
                    case VALUE_NUMBER -> bounded(parser);
                    default -> {}
                }
            }
        } catch (JsonException | IllegalStateException | java.util.NoSuchElementException e) {
            throw JsonRefusedException.malformed();
        }
    }

    private static void once(Set<String> names, String name) {
        if (!names.add(name)) {
            throw JsonRefusedException.malformed();
        }
    }

    /** A lone surrogate is no character; it could not be stored or signed. */
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
        if (parser.getString().length() > MAX_NUMBER_LENGTH) {
            throw JsonRefusedException.malformed();
        }
    }

    /** For tests and callers that hold text. */
    public static JsonStructure read(String text, int maxBytes) {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), maxBytes);
    }
}
