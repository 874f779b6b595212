package vn.thidua.domain;

import vn.thidua.domain.shape.Range;
import vn.thidua.domain.shape.Text;

/** A file kept elsewhere: its name, its size, and the SHA-256 that says whether it is still it. */
@Term(vi = "tệp đính kèm", en = "A file by its name, its size in bytes and its SHA-256 in hex")
public record Attachment(
        @Text(max = 200) String name,
        @Text(max = 64) String sha256,
        @Range(min = 1, max = 2_000_000_000) int bytes) {

    /** Whether the hash is one: 64 lower-case hexadecimal characters. */
    public boolean hasSoundHash() {
        return sha256.matches("[0-9a-f]{64}");
    }
}
