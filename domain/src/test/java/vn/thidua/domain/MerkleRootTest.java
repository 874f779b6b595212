package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.log.LeafHash;
import vn.thidua.domain.log.MerkleRoot;

/** The tree of RFC 6962, with the leaves and roots that certificate logs are tested with. */
class MerkleRootTest {
    private static final List<String> LEAVES =
            List.of(
                    "",
                    "00",
                    "10",
                    "2021",
                    "3031",
                    "40414243",
                    "5051525354555657",
                    "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS =
            List.of(
                    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void the_root_is_the_published_one_for_every_number_of_leaves() {
        for (int n = 0; n <= LEAVES.size(); n++) {
            assertThat(MerkleRoot.of(leafHashes().subList(0, n))).isEqualTo(ROOTS.get(n));
        }
    }

    @Test
    void the_root_can_be_asked_for_after_every_leaf() {
        var root = new MerkleRoot();
        for (int n = 0; n < LEAVES.size(); n++) {
            root.add(leafHashes().get(n));
            assertThat(root.hex()).isEqualTo(ROOTS.get(n + 1));
        }
    }

    @Test
    void a_leaf_that_is_left_out_doubled_or_moved_changes_the_root() {
        var leaves =
                IntStream.range(0, 100)
                        .mapToObj(i -> LeafHash.sha256(new byte[] {0, (byte) i}))
                        .toList();
        var root = MerkleRoot.of(leaves);
        for (int i = 0; i < 99; i++) {
            var without = new ArrayList<>(leaves);
            without.remove(i);
            var doubled = new ArrayList<>(leaves);
            doubled.add(i, leaves.get(i));
            var moved = new ArrayList<>(leaves);
            Collections.swap(moved, i, i + 1);
            assertThat(List.of(without, doubled, moved))
                    .noneMatch(other -> MerkleRoot.of(other).equals(root));
        }
    }

    private static List<String> leafHashes() {
        return LEAVES.stream().map(MerkleRootTest::leafHash).toList();
    }

    private static String leafHash(String leaf) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(0);
        bytes.writeBytes(HexFormat.of().parseHex(leaf));
        return LeafHash.sha256(bytes.toByteArray());
    }
}
