package vn.thidua.query.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class UploadsTest {
    private static final byte[] PDF = "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8);
    private static final byte[] ZIP = {0x50, 0x4B, 0x03, 0x04, 0x14};
    private static final byte[] PROGRAM = {0x4D, 0x5A, (byte) 0x90, 0x00};

    @Test
    void a_file_is_what_it_begins_like() {
        assertThat(Uploads.isPaper("bao-cao.pdf", PDF)).isTrue();
        assertThat(Uploads.isPaper("Biểu F3.XLSX", ZIP)).isTrue();
        assertThat(Uploads.isPaper("bao-cao.pdf", PROGRAM)).isFalse();
        assertThat(Uploads.isPaper("bao-cao.pdf", new byte[0])).isFalse();
    }

    @Test
    void a_file_that_is_called_something_else_is_not_taken() {
        assertThat(Uploads.isPaper("bao-cao.pdf", ZIP)).isFalse();
        assertThat(Uploads.isPaper("bao-cao.exe", PDF)).isFalse();
        assertThat(Uploads.isPaper("bao-cao", PDF)).isFalse();
    }

    @Test
    void a_name_is_its_last_part_in_one_spelling_without_what_no_name_needs() {
        assertThat(Uploads.name("C:\\tạm\\báo cáo.pdf")).isEqualTo("báo cáo.pdf");
        assertThat(Uploads.name("../../etc/\u0000a<b>.pdf")).isEqualTo("_a_b_.pdf");
        assertThat(Uploads.name("ba\u0301o.pdf")).isEqualTo("báo.pdf");
        assertThat(Uploads.name("")).isEqualTo("tep");
    }

    @Test
    void a_long_name_keeps_its_ending() {
        assertThat(Uploads.name("a".repeat(300) + ".pdf")).hasSize(200).endsWith(".pdf");
    }
}
