package org.distintivo.openbadges.service.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.Refusal;

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

    /** Returns a length of up to two bytes: no proof has more than 65,535 of anything. */
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
        if (length > input.length - at) {
            throw damaged(); // before memory is allocated for what is not there
        }
        at += length;
        return Arrays.copyOfRange(input, at - length, at);
    }

    private List<Object> list(int length, int depth) throws DocumentRefusedException {
        var list = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            list.add(item(depth + 1));
        }
        return list;
    }

    private Map<Object, Object> map(int length, int depth) throws DocumentRefusedException {
        var map = new LinkedHashMap<Object, Object>();
        for (int i = 0; i < length; i++) {
            if (!(item(depth) instanceof Integer key) || map.containsKey(key)) {
                throw damaged();
            }
            map.put(key, item(depth + 1));
        }
        return map;
    }

    private int next() throws DocumentRefusedException {
        if (at == input.length) {
            throw damaged();
        }
        return input[at++] & 0xff;
    }

    private static DocumentRefusedException damaged() {
        return new DocumentRefusedException(Refusal.VALUE);
    }
}
