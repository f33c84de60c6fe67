package org.distintivo.openbadges.service.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.Multibase;
import org.distintivo.openbadges.domain.Multikey;
import org.distintivo.openbadges.domain.Refusal;

/**
 * The value of a proof over what a holder chose to show (Data Integrity ECDSA Cryptosuites 1.0
 * §3.5.8).
 *
 * @param baseSignature the issuer's, over the statements that may not be left out and over the key
 *     below
 * @param statementKey made for this one credential; the issuer signed each other statement with it
 * @param signatures of the other statements, in their order
 * @param names of blank nodes when nothing was left out, by their canonical names now
 * @param mandatory which statements may not be left out, rising
 */
record DisclosureProof(
        byte[] baseSignature,
        Multikey statementKey,
        List<byte[]> signatures,
        Map<String, String> names,
        List<Integer> mandatory) {

    private static final int HEADER = 3;
    private static final int PARTS = 5;
    private static final int SIGNATURE = 64;
    private static final int NAME = 32;

    /** More statements than any badge has; each signature costs as much as a whole token's. */
    static final int MAX_SIGNATURES = 500;

    private static final byte FIRST = (byte) 0xd9;
    private static final byte SECOND = 0x5d;

    static DisclosureProof parse(String proofValue) throws DocumentRefusedException {
        var bytes = Multibase.decodeUrl(proofValue).orElseThrow(DisclosureProof::damaged);
        if (bytes.length <= HEADER || bytes[0] != FIRST || bytes[1] != SECOND) {
            throw damaged();
        }
        return switch (bytes[2]) {
            // what the issuer hands to the holder: it holds the secret behind the names
            case 0 -> throw new DocumentRefusedException(Refusal.HOLDER_FORM);
            case 1 -> of(Cbor.read(bytes, HEADER));
            default -> throw damaged();
        };
    }

    private static DisclosureProof of(Object read) throws DocumentRefusedException {
        if (!(read instanceof List<?> parts) || parts.size() != PARTS) {
            throw damaged();
        }
        var key = Multikey.ofPrefixed(bytes(parts.get(1))).orElseThrow(DisclosureProof::damaged);
        if (key.curve() != Multikey.Curve.P256) {
            throw damaged();
        }
        return new DisclosureProof(
                bytes(parts.get(0), SIGNATURE),
                key,
                signatures(parts.get(2)),
                names(parts.get(3)),
                rising(parts.get(4)));
    }

    private static List<byte[]> signatures(Object part) throws DocumentRefusedException {
        var signatures = new ArrayList<byte[]>();
        if (list(part).size() > MAX_SIGNATURES) {
            throw new DocumentRefusedException(Refusal.TOO_MANY, MAX_SIGNATURES);
        }
        for (var item : list(part)) {
            signatures.add(bytes(item, SIGNATURE));
        }
        return signatures;
    }

    private static Map<String, String> names(Object part) throws DocumentRefusedException {
        if (!(part instanceof Map<?, ?> map)) {
            throw damaged();
        }
        var names = new LinkedHashMap<String, String>();
        for (var entry : map.entrySet()) {
            names.put("c14n" + entry.getKey(), Multibase.encodeUrl(bytes(entry.getValue(), NAME)));
        }
        if (new HashSet<>(names.values()).size() != names.size()) {
            throw damaged(); // two nodes under one name would become one
        }
        return names;
    }

    private static List<Integer> rising(Object part) throws DocumentRefusedException {
        var indexes = new ArrayList<Integer>();
        for (var item : list(part)) {
            int last = indexes.isEmpty() ? -1 : indexes.get(indexes.size() - 1);
            if (!(item instanceof Integer index) || index <= last) {
                throw damaged();
            }
            indexes.add(index);
        }
        return indexes;
    }

    private static List<?> list(Object part) throws DocumentRefusedException {
        if (part instanceof List<?> list) {
            return list;
        }
        throw damaged();
    }

    private static byte[] bytes(Object part, int length) throws DocumentRefusedException {
        var bytes = bytes(part);
        if (bytes.length != length) {
            throw damaged();
        }
        return bytes;
    }

    private static byte[] bytes(Object part) throws DocumentRefusedException {
        if (part instanceof byte[] bytes) {
            return bytes;
        }
        throw damaged();
    }

    private static DocumentRefusedException damaged() {
        return new DocumentRefusedException(Refusal.VALUE);
    }
}
