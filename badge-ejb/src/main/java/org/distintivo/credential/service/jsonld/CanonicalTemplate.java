package org.distintivo.credential.service.jsonld;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The canonical form of a shape, to be filled in with a document's texts: no JSON-LD, no RDF.
 *
 * <p>Blank nodes are numbered by the order of their first-degree hashes (RDF Dataset
 * Canonicalization 1.0 §4.4.3), and these hashes depend on the texts; so numbers are worked out and
 * lines sorted anew for each document. Where two hashes are equal the template does not know better
 * and leaves it to the general way.
 */
public final class CanonicalTemplate {

    private final List<TemplateLine> lines;
    private final List<List<TemplateLine>> linesOfNode;
    private final byte[][] fixedHashes;

    private CanonicalTemplate(List<TemplateLine> lines, int nodes) {
        this.lines = lines;
        this.linesOfNode = new ArrayList<>();
        this.fixedHashes = new byte[nodes][];
        for (int node = 0; node < nodes; node++) {
            int number = node;
            var own = lines.stream().filter(line -> line.mentions(number)).toList();
            linesOfNode.add(own);
            if (own.stream().noneMatch(TemplateLine::hasSlots)) {
                fixedHashes[node] = hash(node, List.of());
            }
        }
    }

    /**
     * @param canonical the canonical form of a specimen
     * @param slots how many slots there must be; empty when one of them has been lost
     */
    static Optional<CanonicalTemplate> compile(String canonical, int slots) {
        Map<String, Integer> nodes = new HashMap<>();
        var lines = canonical.lines().map(line -> TemplateLine.parse(line, nodes)).toList();
        for (int slot = 0; slot < slots; slot++) {
            var word = DocumentShape.slot(slot);
            if (!canonical.contains(word)) {
                return Optional.empty();
            }
        }
        return Optional.of(new CanonicalTemplate(lines, nodes.size()));
    }

    /** The canonical form with these texts; empty when only the general way can tell. */
    Optional<String> fill(List<String> values) {
        var labels = labels(values);
        if (labels.isEmpty()) {
            return Optional.empty();
        }
        var filled = new String[lines.size()];
        for (int i = 0; i < filled.length; i++) {
            filled[i] = lines.get(i).fill(values, node -> labels.get()[node]);
        }
        Arrays.sort(filled); // as the general way does, in npm as here: by UTF-16 units
        var text = new StringBuilder();
        for (int i = 0; i < filled.length; i++) {
            if (i == 0 || !filled[i].equals(filled[i - 1])) {
                text.append(filled[i]);
            }
        }
        return Optional.of(text.toString());
    }

    private Optional<String[]> labels(List<String> values) {
        int count = fixedHashes.length;
        var hashes = new byte[count][];
        var order = new Integer[count];
        for (int node = 0; node < count; node++) {
            order[node] = node;
            hashes[node] = fixedHashes[node] != null ? fixedHashes[node] : hash(node, values);
        }
        Arrays.sort(order, (a, b) -> Arrays.compareUnsigned(hashes[a], hashes[b]));
        var labels = new String[count];
        for (int i = 0; i < count; i++) {
            if (i > 0 && Arrays.equals(hashes[order[i - 1]], hashes[order[i]])) {
                return Optional.empty();
            }
            labels[order[i]] = "_:c14n" + i;
        }
        return Optional.of(labels);
    }

    /** RDF Dataset Canonicalization 1.0 §4.6: itself is _:a, any other blank node is _:z. */
    private byte[] hash(int node, List<String> values) {
        var own = linesOfNode.get(node);
        var filled = new String[own.size()];
        for (int i = 0; i < filled.length; i++) {
            filled[i] = own.get(i).fill(values, other -> other == node ? "_:a" : "_:z");
        }
        Arrays.sort(filled); // as the general way does, in npm as here: by UTF-16 units
        var digest = sha256();
        for (var line : filled) {
            digest.update(line.getBytes(StandardCharsets.UTF_8));
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has SHA-256
        }
    }
}
