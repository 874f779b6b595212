package vn.thidua.domain.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * One hash for a whole log: the root of the Merkle tree of RFC 6962, section 2.1, over its leaf
 * hashes in order. Two logs with the same root have the same entries in the same order.
 */
public final class MerkleRoot {
    private static final byte NODE = 1;

    /** Roots of complete subtrees, the largest first; their sizes are the bits of the count. */
    private final List<byte[]> subtrees = new ArrayList<>();

    private final MessageDigest sha256 = sha256();
    private long count;

    /** The tree of no leaves. */
    public MerkleRoot() {}

    /** The root over these leaf hashes, in hex. */
    public static String of(Iterable<String> leafHashes) {
        var root = new MerkleRoot();
        leafHashes.forEach(root::add);
        return root.hex();
    }

    /** The next leaf: its hash, in hex. */
    public void add(String leafHash) {
        byte[] tree = HexFormat.of().parseHex(leafHash);
        // Every complete subtree of the same size joins it, as a one is carried in addition.
        for (long carry = count; (carry & 1) == 1; carry >>= 1) {
            tree = node(subtrees.removeLast(), tree);
        }
        subtrees.add(tree);
        count++;
    }

    /** The root over all leaves so far, in hex. */
    public String hex() {
        if (subtrees.isEmpty()) {
            return HexFormat.of().formatHex(sha256.digest());
        }
        byte[] root = subtrees.getLast();
        for (int i = subtrees.size() - 2; i >= 0; i--) {
            root = node(subtrees.get(i), root);
        }
        return HexFormat.of().formatHex(root);
    }

    private byte[] node(byte[] left, byte[] right) {
        sha256.update(NODE);
        sha256.update(left);
        return sha256.digest(right);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
