package org.distintivo.credential.service.jsonld;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The canonical form of a shape, to be filled in with a document's texts: no JSON-LD, no RDF.
 *
 * <p>Blank nodes are numbered by the order of their first-degree hashes (RDF Dataset
 * Canonicalization 1.0 §4.4.3), and these hashes depend on the texts; so numbers are worked out and
 * lines sorted anew for each document. Where two hashes are equal the template does not know better
 * and leaves it to the general way.
 */
final class CanonicalTemplate {

    private static final int LONG_LINE = 512;

    private final List<TemplateLine> all;

    /** Lines in which nothing changes, sorted, and the others. */
    private final String[] fixed;

    private final TemplateLine[] open;
    private final Node[] nodes;

    /**
     * What one blank node's hash is made of.
     *
     * @param hash null when it depends on the document's texts
     */
    private record Node(String[] labels, String[] fixed, TemplateLine[] open, byte[] hash) {}

    private CanonicalTemplate(List<TemplateLine> lines, int count) {
        all = lines;
        fixed =
                lines.stream()
                        .filter(line -> !line.hasGaps())
                        .map(line -> line.fill(List.of(), null, new StringBuilder()))
                        .sorted(CodePointOrder.INSTANCE)
                        .toArray(String[]::new);
        open = lines.stream().filter(TemplateLine::hasGaps).toArray(TemplateLine[]::new);
        nodes = new Node[count];
        for (int node = 0; node < count; node++) {
            nodes[node] = node(node, count);
        }
    }

    /** RDF Dataset Canonicalization 1.0 §4.6: itself is _:a, any other blank node is _:z. */
    private Node node(int node, int count) {
        var labels = new String[count];
        Arrays.fill(labels, "_:z");
        labels[node] = "_:a";
        var own = all.stream().filter(line -> line.mentions(node)).toList();
        var known =
                own.stream()
                        .filter(line -> !line.hasSlots())
                        .map(line -> line.fill(List.of(), labels, new StringBuilder()))
                        .toArray(String[]::new);
        var others = own.stream().filter(TemplateLine::hasSlots).toArray(TemplateLine[]::new);
        var draft = new Node(labels, known, others, null);
        return others.length > 0
                ? draft
                : new Node(labels, known, others, hash(draft, List.of(), new StringBuilder()));
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

    /**
     * What has been put into canonical form by somebody who sorts by UTF-16 units, put into the
     * order of the standard.
     */
    static String reordered(String canonical) {
        Map<String, Integer> nodes = new HashMap<>();
        var lines = canonical.lines().map(line -> TemplateLine.ofStatement(line, nodes)).toList();
        return new CanonicalTemplate(lines, nodes.size())
                .fill(List.of())
                .orElseGet(() -> sorted(canonical));
    }

    /** Names of blank nodes that no first-degree hash decides on depend on no order of texts. */
    private static String sorted(String canonical) {
        return canonical
                .lines()
                .map(line -> line + "\n")
                .sorted(CodePointOrder.INSTANCE)
                .collect(Collectors.joining());
    }

    /** The same with some texts filled in for good, see {@link TemplateLine#bind}. */
    CanonicalTemplate bind(String[] constants, int[] numbers) {
        var bound = all.stream().map(line -> line.bind(constants, numbers)).toList();
        return new CanonicalTemplate(bound, nodes.length);
    }

    /** The canonical form with these texts; empty when only the general way can tell. */
    Optional<String> fill(List<String> values) {
        var line = new StringBuilder(LONG_LINE);
        var labels = labels(values, line);
        if (labels == null) {
            return Optional.empty();
        }
        var filled = Arrays.copyOf(fixed, fixed.length + open.length);
        int length = 0;
        for (int i = 0; i < open.length; i++) {
            filled[fixed.length + i] = open[i].fill(values, labels, line);
        }
        Arrays.sort(filled, CodePointOrder.INSTANCE);
        for (var one : filled) {
            length += one.length();
        }
        var text = new StringBuilder(length);
        for (int i = 0; i < filled.length; i++) {
            if (i == 0 || !filled[i].equals(filled[i - 1])) {
                text.append(filled[i]);
            }
        }
        return Optional.of(text.toString());
    }

    /** Null when two blank nodes have one hash. */
    private String[] labels(List<String> values, StringBuilder line) {
        var hashes = new byte[nodes.length][];
        var order = new Integer[nodes.length];
        for (int node = 0; node < nodes.length; node++) {
            order[node] = node;
            var known = nodes[node].hash();
            hashes[node] = known != null ? known : hash(nodes[node], values, line);
        }
        Arrays.sort(order, (a, b) -> Arrays.compareUnsigned(hashes[a], hashes[b]));
        var labels = new String[nodes.length];
        for (int i = 0; i < order.length; i++) {
            if (i > 0 && Arrays.equals(hashes[order[i - 1]], hashes[order[i]])) {
                return null;
            }
            labels[order[i]] = "_:c14n" + i;
        }
        return labels;
    }

    private static byte[] hash(Node node, List<String> values, StringBuilder line) {
        var filled = Arrays.copyOf(node.fixed(), node.fixed().length + node.open().length);
        for (int i = 0; i < node.open().length; i++) {
            filled[node.fixed().length + i] = node.open()[i].fill(values, node.labels(), line);
        }
        Arrays.sort(filled, CodePointOrder.INSTANCE);
        var digest = sha256();
        for (int i = 0; i < filled.length; i++) {
            if (i == 0 || !filled[i].equals(filled[i - 1])) {
                digest.update(filled[i].getBytes(StandardCharsets.UTF_8));
            }
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
