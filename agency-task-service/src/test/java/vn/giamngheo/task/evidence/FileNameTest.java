package vn.giamngheo.task.evidence;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FileNameTest {

    @Test
    void vietnameseStaysAsItIs() {
        assertThat(FileName.clean("Danh sách lớp tập huấn.pdf")).isEqualTo("Danh sách lớp tập huấn.pdf");
    }

    @Test
    void noPathRemains() {
        assertThat(FileName.clean("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileName.clean("C:\\Users\\x\\report.pdf")).isEqualTo("report.pdf");
        assertThat(FileName.clean("a/..")).isEqualTo("file");
    }

    @Test
    void nothingInvisibleRemains() {
        assertThat(FileName.clean("a\r\nb\u0000c\u202Efdp.exe")).isEqualTo("abcfdp.exe");
        assertThat(FileName.clean("a\"b<c>.pdf")).isEqualTo("a_b_c_.pdf");
    }

    @Test
    void aLongNameKeepsItsEnd() {
        var name = FileName.clean("ộ".repeat(300) + ".xlsx");
        assertThat(name).hasSize(FileName.LONGEST).endsWith("ộ.xlsx");
    }

    @Test
    void withoutANameThereIsOne() {
        assertThat(FileName.clean(null)).isEqualTo("file");
        assertThat(FileName.clean("  ")).isEqualTo("file");
    }
}
