package org.distintivo.credential.service.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.distintivo.credential.domain.DocumentRefusedException;

/**
 * Reads the little of CBOR (RFC 8949) that proofs are written in: unsigned numbers, bytes, lists
 * and maps of known length, all in their shortest form. Nothing is made larger than what was handed
 * in, nothing nests deeper than three levels, and nothing may be left over.
 */
final class Cbor {

    private static final int NUMBER = 0;
    private static final int BYTES = 2;
    private static final int LIST = 4;
    private static final int MAP = 5;
    private static final int MAX_DEPTH = 3;

    private static final int TYPE_SHIFT = 5;
    private static final int INFORMATION = 0x1f;
    private static final int ONE_BYTE = 24;
    private static final int TWO_BYTES = 25;

    private final byte[] input;
    private int at;

    private Cbor(byte[] input, int from) {
        this.input = input;
        this.at = from;
    }

    /**
     * @return an {@code Integer}, {@code byte[]}, {@code List} or {@code Map}
     * @throws DocumentRefusedException {@code value} for anything else, and for what is damaged
     */
    static Object read(byte[] input, int from) throws DocumentRefusedException {
        var reader = new Cbor(input, from);
        var item = reader.item(0);
        if (reader.at != input.length) {
            throw damaged();
        }
        return item;
    }

    private Object item(int depth) throws DocumentRefusedException {
        if (depth > MAX_DEPTH) {
            throw damaged();
        }
        int head = next();
        int value = value(head & INFORMATION);
        return switch (head >> TYPE_SHIFT) {
            case NUMBER -> value;
            case BYTES -> bytes(value);
            case LIST -> list(value, depth);
            case MAP -> map(value, depth);
            default -> throw damaged();
        };
    }

    /** Up to two bytes: no proof has more than 65,535 of anything. */
    private int value(int information) throws DocumentRefusedException {
        if (information < ONE_BYTE) {
            return information;
        }
        if (information == ONE_BYTE) {
            return atLeast(ONE_BYTE, next());
        }
        if (information == TWO_BYTES) {
            return atLeast(1 << Byte.SIZE, next() << Byte.SIZE | next());
        }
        throw damaged();
    }

    private static int atLeast(int least, int value) throws DocumentRefusedException {
        if (value < least) {
            throw damaged();
        }
        return value;
    }

    private byte[] bytes(int length) throws DocumentRefusedException {
        requireLeft(length);
        var bytes = java.util.Arrays.copyOfRange(input, at, at + length);
        at += length;
        return bytes;
    }

    private List<Object> list(int length, int depth) throws DocumentRefusedException {
        requireLeft(length);
        var list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(item(depth + 1));
        }
        return list;
    }

    private Map<Object, Object> map(int length, int depth) throws DocumentRefusedException {
        requireLeft(2 * length);
        var map = new LinkedHashMap<Object, Object>();
        for (int i = 0; i < length; i++) {
            if (!(item(depth + 1) instanceof Integer key) || map.containsKey(key)) {
                throw damaged();
            }
            map.put(key, item(depth + 1));
        }
        return map;
    }

    /** Every item takes a byte at least, so a length that lies is known before memory is taken. */
    private void requireLeft(int items) throws DocumentRefusedException {
        if (items > input.length - at) {
            throw damaged();
        }
    }

    private int next() throws DocumentRefusedException {
        requireLeft(1);
        return input[at++] & 0xff;
    }

    private static DocumentRefusedException damaged() {
        return new DocumentRefusedException("value");
    }
}
